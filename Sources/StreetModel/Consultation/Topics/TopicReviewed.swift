/// A result is looked at again (topic.reviewed): asked n, satisfied m, and when next (DOMAIN §5).
package struct TopicReviewed: EventBody {
    package var topic = ""
    package var asked = 0
    package var satisfied = 0
    /// When it is looked at next; nil where never again.
    package var next: Day?
    package var note = ""

    package init() {}

    /// How many can have been asked.
    package static let asking = 0...1_000_000

    package static let fields: [Field<TopicReviewed>] = [
        .text("topic", "", \.topic, isRequired: true), .number("asked", "", \.asked, in: asking),
        .number("satisfied", "", \.satisfied, in: asking), .day("next", "", \.next),
        .text("note", "", \.note, isPrivate: true),
    ]
}
