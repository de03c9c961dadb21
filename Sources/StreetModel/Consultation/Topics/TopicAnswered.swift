/// A proposer is answered (topic.answered): adopted yes, partly, no, and why (议题反馈表, DOMAIN §5).
package struct TopicAnswered: EventBody {
    /// Whether the proposal was taken up.
    package enum Adoption: String, Choice, Hashable {
        case yes, partly, no

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .yes: ["采纳"]
            case .partly: ["部分采纳"]
            case .no: ["未采纳"]
            }
        }
    }

    package var topic = ""
    /// The number of the entry by which the proposer proposed; 0 for all of this topic who are still owed one. Who
    /// proposed what was merged into another topic is answered on that first one.
    package var proposal = 0
    package var adoption = Adoption.yes
    /// How it was given: by telephone, in writing, at the meeting.
    package var way = ""
    package var reason = ""
    /// What the form asked beside: key and answer.
    package var answers: [[String]] = []

    package init() {}

    package static let fields: [Field<TopicAnswered>] = [
        .text("topic", "", \.topic, isRequired: true), .number("proposal", "", \.proposal, in: 0...Int.max),
        .choice("adoption", "", \.adoption), .text("way", "", \.way),
        .text("reason", "", \.reason, isPrivate: true), .table("answers", \.answers, isPrivate: true),
    ]
}
