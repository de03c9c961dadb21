/// A telephone or door visit as it is recorded (visit.recorded): a slot of its own, with the outcomes of a look.
package struct VisitRecorded: EventBody {
    package var elder = ""
    package var kind = VisitKind.telephone
    /// Normal: spoken to or seen, and well. Abnormal: spoken to or seen, and something is wrong. Unclear: not reached.
    package var outcome = Outcome.normal
    /// When it was; the entry's own time says when it was written.
    package var observed = Moment(seconds: 0)
    /// Who answered where that was not the person: then it is no sign of life.
    package var whom = ""
    package var note = ""
    /// Made by an attempt to reach the person that did (``Attempt``): the fold says so, nobody else.
    package var isAttempt = false

    package init() {}

    /// All but ``observed``, which the stored form writes with the street's offset.
    package static let fields: [Field<VisitRecorded>] = [
        .text("elder", "", \.elder, isRequired: true), .choice("visit", "", \.kind),
        .choice("outcome", "", \.outcome), .text("whom", "", \.whom, isPrivate: true),
        .text("note", "", \.note, isPrivate: true), .flag("attempt", "", \.isAttempt),
    ]

    /// The visit that an attempt was: by telephone or at the door, and the person was spoken to or seen; nil for others.
    init?(_ attempt: Attempt, at moment: Moment) {
        guard attempt.result.isContact else { return nil }
        switch attempt.channel {
        case .telephone: kind = .telephone
        case .door: kind = .door
        case .look, .emergency, .note: return nil
        }
        elder = attempt.elder
        outcome = attempt.result == .foundInNeed ? .abnormal : .normal
        observed = moment
        isAttempt = true
    }

    /// Somebody was reached: what closes the slot (DOMAIN §3).
    package var isReached: Bool { outcome == .normal || outcome == .abnormal }

    /// The person herself was spoken to or seen: a sign of life (DOMAIN §3).
    package var isContact: Bool { whom.isEmpty && isReached }
}
