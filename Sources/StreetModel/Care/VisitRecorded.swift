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

    package init() {}

    /// All but ``observed``, which the stored form writes with the street's offset.
    package static let fields: [Field<VisitRecorded>] = [
        .text("elder", "", \.elder, isRequired: true), .choice("visit", "", \.kind),
        .choice("outcome", "", \.outcome), .text("whom", "", \.whom, isPrivate: true),
        .text("note", "", \.note, isPrivate: true),
    ]

    /// The person herself was spoken to or seen: a sign of life (DOMAIN §3).
    package var isContact: Bool { whom.isEmpty && (outcome == .normal || outcome == .abnormal) }
}
