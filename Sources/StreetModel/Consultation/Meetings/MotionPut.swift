/// A motion is put on an item, or an amendment to one, or a motion is withdrawn (motion.put).
package struct MotionPut: EventBody {
    package var meeting = ""
    package var item = ""
    /// The key of the motion that is withdrawn; empty for a new one, whose key is "m" and the number of the entry.
    package var withdraws = ""
    /// The key of the motion that it amends; empty for none.
    package var amends = ""
    /// The options of a choice (票决), in their order; empty for yes or no.
    package var options: [String] = []
    /// The number on the roll of whoever moved it; 0 for the chair.
    package var mover = 0
    package var text = ""

    package init() {}

    package static let fields: [Field<MotionPut>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .text("withdraws", "", \.withdraws), .text("amends", "", \.amends), .list("options", \.options),
        .number("mover", "", \.mover, in: 0...100_000), .text("text", "", \.text),
    ]
}
