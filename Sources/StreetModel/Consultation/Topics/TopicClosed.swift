/// A topic has come to its end (topic.closed), or is opened again: delivered, or not pursued, with what came of it.
package struct TopicClosed: EventBody {
    package var topic = ""
    package var isDelivered = true
    /// True where it is opened again.
    package var isOpenAgain = false
    package var reason = ""

    package init() {}

    package static let fields: [Field<TopicClosed>] = [
        .text("topic", "", \.topic, isRequired: true), .flag("delivered", "", \.isDelivered),
        .flag("again", "", \.isOpenAgain), .text("reason", "", \.reason, isPrivate: true),
    ]
}
