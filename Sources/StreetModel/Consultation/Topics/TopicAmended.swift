/// Fields of a topic are changed (topic.amended): only those, each with what it was (DESIGN §3).
package struct TopicAmended: EventBody {
    package var topic = ""
    /// The stored name of a field of ``TopicRaised``, what it was, what it is.
    package var changes: [[String]] = []

    package init() {}

    package static let fields: [Field<TopicAmended>] = [
        .text("topic", "", \.topic, isRequired: true), .table("changes", \.changes, isPrivate: true),
    ]
}
