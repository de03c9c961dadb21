/// A topic goes on to another step, or back to an earlier one with a reason (topic.moved).
package struct TopicMoved: EventBody {
    package var topic = ""
    /// Keys of ``ConsultationRules/steps``; `from` is what the mover saw.
    package var from = ""
    package var to = ""
    package var reason = ""

    package init() {}

    package static let fields: [Field<TopicMoved>] = [
        .text("topic", "", \.topic, isRequired: true), .text("from", "", \.from),
        .text("to", "", \.to, isRequired: true),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
