/// A topic was raised to the street (topic.lifted), written to the community's book after the street has it.
package struct TopicLifted: EventBody {
    package var topic = ""
    /// The street's topic; empty where it came back, because what raised it was taken back.
    package var to = ""
    package var reason = ""

    package init() {}

    package static let fields: [Field<TopicLifted>] = [
        .text("topic", "", \.topic, isRequired: true), .text("to", "", \.to),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
