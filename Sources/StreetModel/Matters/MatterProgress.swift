/// What the steps of a matter have made of it: how far it is, whose it is, and which clocks they moved.
///
/// Made anew from the steps that stand whenever one is taken back, so that taking back restores everything.
package struct MatterProgress: Hashable, Sendable {
    /// How far a matter is (DOMAIN §4).
    package enum Stage: Int, Comparable, Hashable, Sendable {
        case opened, responded, handled, confirmed, cleared

        package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    /// A time in which the clocks stand still (挂账).
    package struct Pause: Hashable, Sendable {
        package var from: Moment
        /// The last day it was granted for.
        package var through: Day
        /// When somebody took it up again before that; nil otherwise.
        package var resumed: Moment?
    }

    package private(set) var stage = Stage.opened
    package private(set) var response: TakenStep?
    package private(set) var handling: TakenStep?
    package private(set) var confirmation: TakenStep?
    /// The last answers of a return visit (solved? satisfied?); they stay when it is done again.
    package private(set) var answer: TakenStep?
    package private(set) var clearing: TakenStep?
    package private(set) var withdrawal: TakenStep?
    package private(set) var witness: TakenStep?
    package private(set) var merging: TakenStep?
    package private(set) var exclusion: TakenStep?
    /// From when the response clock counts, where that is not T0.
    package private(set) var responseStart: Moment?
    /// From when the handling clock counts, where that is not T0.
    package private(set) var handlingStart: Moment?
    package private(set) var pauses: [Pause] = []
    /// The staff number it was reassigned to; empty where it never was.
    package private(set) var owner = ""
    /// How often it was raised: 0 grid, 1 community, 2 street.
    package private(set) var level = 0
    /// The department that has it; empty while the office itself does.
    package private(set) var department = ""
    package private(set) var returns = 0
    package private(set) var redos = 0

    package init(_ steps: [TakenStep] = []) {
        for step in steps { take(step) }
    }

    /// Takes the next step in; one that was taken back does nothing.
    package mutating func take(_ step: TakenStep) {
        if step.isTakenBack { return }
        switch step.step {
        case .responded: (stage, response) = (.responded, step)
        case .handled: (stage, handling) = (.handled, step)
        case .confirmed:
            answer = step
            // What an import knows of the caller's answer before it was handled moves nothing.
            if stage >= .handled { (stage, confirmation) = (.confirmed, step) }
        case .cleared: (stage, clearing) = (.cleared, step)
        case .redone:
            (stage, handlingStart, redos) = (.responded, step.happened.cut, redos + 1)
            (handling, confirmation, clearing) = (nil, nil, nil)
        case .reopened:
            (stage, responseStart, handlingStart) = (.opened, step.happened.cut, step.happened.cut)
            response = nil
        case .referred: department = step.stepped.to
        case .returned: (department, returns) = ("", returns + 1)
        case .reassigned: owner = step.stepped.to
        case .raised: (level, owner) = (level + 1, "")
        case .parked:
            if let until = step.stepped.until { pauses.append(Pause(from: step.happened.cut, through: until)) }
        case .resumed:
            if !pauses.isEmpty { pauses[pauses.count - 1].resumed = step.happened.cut }
        case .excluded: exclusion = step
        case .merged: merging = step
        case .withdrawn: withdrawal = step
        case .witnessed: witness = step
        }
    }

    /// When it ended; nil while it is open. Withdrawn, a matter about a person stays until a second person has seen
    /// it (DOMAIN §3).
    package func end(of kind: MatterKind) -> Moment? {
        if let clearing { return clearing.happened }
        if let merging { return merging.happened }
        guard let withdrawal else { return nil }
        return kind.isAboutPerson ? witness?.happened : withdrawal.happened
    }

    /// True where nothing was wrong (虚惊): a confirmer may clear it.
    package var isFalseAlarm: Bool { handling?.stepped.outcome == .falseAlarm }
}
