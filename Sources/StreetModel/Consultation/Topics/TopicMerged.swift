/// A topic goes into another of the same book (topic.merged); that one keeps all proposers.
package struct TopicMerged: EventBody {
    package var topic = ""
    package var into = ""

    package init() {}

    package static let fields: [Field<TopicMerged>] = [
        .text("topic", "", \.topic, isRequired: true), .text("into", "", \.into, isRequired: true),
    ]
}
