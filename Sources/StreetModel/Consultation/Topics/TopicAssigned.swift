/// Who looks after a topic, and until when its step is to be done (topic.assigned).
package struct TopicAssigned: EventBody {
    package var topic = ""
    /// A staff number; empty for nobody.
    package var owner = ""
    package var due: Day?

    package init() {}

    package static let fields: [Field<TopicAssigned>] = [
        .text("topic", "", \.topic, isRequired: true), .text("owner", "", \.owner), .day("due", "", \.due),
    ]
}
