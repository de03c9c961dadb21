/// The quarterly questions to the person or the family (反馈评价, evaluation.recorded).
package struct EvaluationRecorded: EventBody {
    /// Who answered.
    package enum Respondent: String, Choice, Hashable {
        case person, family

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .person: ["本人"]
            case .family: ["家属"]
            }
        }
    }

    package var elder = ""
    /// "2026Q4".
    package var quarter = ""
    package var respondent = Respondent.person
    /// The three answers, 1 to 5 each; 0 where it was not answered.
    package var first = 0
    package var second = 0
    package var third = 0
    package var note = ""

    package init() {}

    package static let fields: [Field<EvaluationRecorded>] = [
        .text("elder", "", \.elder, isRequired: true), .text("quarter", "", \.quarter, isRequired: true),
        .choice("respondent", "", \.respondent), .number("first", "", \.first, in: 0...5),
        .number("second", "", \.second, in: 0...5), .number("third", "", \.third, in: 0...5),
        .text("note", "", \.note, isPrivate: true),
    ]
}
