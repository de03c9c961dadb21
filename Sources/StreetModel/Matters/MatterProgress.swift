/// What the steps of a matter have made of it: how far it is, whose it is, and which clocks they moved.
///
/// Made anew from the steps that stand whenever one is taken back, so that taking back restores everything. It keeps
/// the steps once and points into them: tens of thousands of matters are open at a time.
package struct MatterProgress: Hashable, Sendable {
    /// How far a matter is (DOMAIN §4).
    package enum Stage: Int, Comparable, Hashable, Sendable, CaseIterable {
        case opened, responded, handled, confirmed, cleared

        package static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    /// A time in which the clocks stand still (挂账).
    package struct Pause: Hashable, Sendable {
        package var from: Moment
        /// The last day it was granted for.
        package var through: Day
        /// When somebody took it up again or handled it before that; nil otherwise.
        package var resumed: Moment?
    }

    /// Where a step stands among the steps; `none` where it was not taken.
    private struct Place: Hashable {
        static let none = Place(index: -1)
        var index: Int32
    }

    /// All steps in the order of their entries, those taken back among them.
    package private(set) var steps: [TakenStep] = []
    package private(set) var stage = Stage.opened
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
    private var responded = Place.none
    private var handled = Place.none
    private var confirmed = Place.none
    private var answered = Place.none
    private var cleared = Place.none
    private var withdrawn = Place.none
    private var witnessed = Place.none
    private var merged = Place.none
    private var excluded = Place.none

    package init(_ steps: [TakenStep] = []) {
        self.steps.reserveCapacity(steps.count)
        for step in steps { take(step) }
    }

    package var response: TakenStep? { step(responded) }
    package var handling: TakenStep? { step(handled) }
    package var confirmation: TakenStep? { step(confirmed) }
    /// The last answers of a return visit (solved? satisfied?); they stay when it is done again.
    package var answer: TakenStep? { step(answered) }
    package var clearing: TakenStep? { step(cleared) }
    package var withdrawal: TakenStep? { step(withdrawn) }
    package var witness: TakenStep? { step(witnessed) }
    package var merging: TakenStep? { step(merged) }
    package var exclusion: TakenStep? { step(excluded) }

    package var isResponded: Bool { responded != .none }
    package var isWithdrawn: Bool { withdrawn != .none }

    private func step(_ place: Place) -> TakenStep? { place == .none ? nil : steps[Int(place.index)] }

    /// Takes the next step in; one that was taken back is only kept.
    package mutating func take(_ step: TakenStep) {
        steps.append(step)
        if step.isTakenBack { return }
        let here = Place(index: Int32(truncatingIfNeeded: steps.count - 1))
        switch step.step {
        case .responded: (stage, responded) = (.responded, here)
        case .handled:
            (stage, handled) = (.handled, here)
            resume(at: step.happened.cut)
        case .confirmed:
            answered = here
            // What an import knows of the caller's answer before it was handled moves nothing.
            if stage >= .handled { (stage, confirmed) = (.confirmed, here) }
        case .cleared: (stage, cleared) = (.cleared, here)
        case .redone:
            (stage, handlingStart, redos) = (.responded, step.happened.cut, redos + 1)
            (handled, confirmed, cleared) = (.none, .none, .none)
        case .reopened:
            (stage, responseStart, handlingStart) = (.opened, step.happened.cut, step.happened.cut)
            responded = .none
        case .referred: department = step.stepped.to
        case .returned: (department, returns) = ("", returns + 1)
        case .reassigned: owner = step.stepped.to
        case .raised: (level, owner) = (level + 1, "")
        case .parked:
            if let until = step.stepped.until { pauses.append(Pause(from: step.happened.cut, through: until)) }
        case .resumed: resume(at: step.happened.cut)
        case .excluded: excluded = here
        case .merged: merged = here
        case .withdrawn: withdrawn = here
        case .witnessed: witnessed = here
        }
    }

    /// Ends the last pause, where nobody has ended it; what is handled is no longer parked.
    private mutating func resume(at moment: Moment) {
        guard let last = pauses.indices.last, pauses[last].resumed == nil else { return }
        pauses[last].resumed = moment
    }

    /// Sets a step back, or in force again.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        guard let index = steps.firstIndex(where: { $0.number == number }) else { return }
        var all = steps
        all[index].isTakenBack = isTakenBack
        self = MatterProgress(all)
    }

    /// When it ended; nil while it is open. Withdrawn, a matter about a person stays until a second person has seen
    /// it (DOMAIN §3).
    package func end(of kind: MatterKind) -> Moment? {
        if cleared != .none { return clearing?.happened }
        if merged != .none { return merging?.happened }
        if withdrawn == .none { return nil }
        return kind.isAboutPerson ? witness?.happened : withdrawal?.happened
    }

    /// True where nothing was wrong (虚惊): a confirmer may clear it.
    package var isFalseAlarm: Bool { handling?.stepped.outcome == .falseAlarm }
}
