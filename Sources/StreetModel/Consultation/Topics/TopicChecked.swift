/// A line of a step's checklist is done, or open again (topic.checked).
package struct TopicChecked: EventBody {
    package var topic = ""
    package var step = ""
    package var item = ""
    package var isDone = true
    package var note = ""

    package init() {}

    package static let fields: [Field<TopicChecked>] = [
        .text("topic", "", \.topic, isRequired: true), .text("step", "", \.step, isRequired: true),
        .text("item", "", \.item, isRequired: true), .flag("done", "", \.isDone),
        .text("note", "", \.note, isPrivate: true),
    ]
}
