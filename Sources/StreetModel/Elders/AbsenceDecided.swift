/// What became of a reported absence (absence.decided): approved for its whole length, refused, or ended early.
package struct AbsenceDecided: EventBody {
    /// What was said of an absence.
    package enum Verdict: String, Choice, Hashable {
        /// By community staff: it excuses through its last day (DOMAIN §2).
        case approved
        /// It excuses nothing from the day of the refusal on.
        case refused
        /// The person is back: the day before is the last day away.
        case ended

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .approved: ["批准"]
            case .refused: ["不批准"]
            case .ended: ["已回"]
            }
        }
    }

    package var elder = ""
    /// The number of the entry that reported the absence.
    package var absence = 0
    package var verdict = Verdict.approved
    /// For ``Verdict/ended``: the first day at home again.
    package var on: Day?
    package var reason = ""

    package init() {}

    package static let fields: [Field<AbsenceDecided>] = [
        .text("elder", "", \.elder, isRequired: true), .number("absence", "", \.absence, in: 0...Int.max),
        .choice("verdict", "", \.verdict), .day("on", "", \.on), .text("reason", "", \.reason, isPrivate: true),
    ]
}
