/// An objection to a result that hangs, or its answer (objection.made).
package struct ObjectionMade: EventBody {
    package var meeting = ""
    package var item = ""
    /// The number of the entry of the objection that is answered; 0 for a new one.
    package var answers = 0
    package var on: Day?
    package var from = ""
    package var telephone = ""
    package var text = ""

    package init() {}

    package static let fields: [Field<ObjectionMade>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item),
        .number("answers", "", \.answers, in: 0...Int.max), .day("on", "", \.on),
        .text("from", "", \.from, isPrivate: true), .text("telephone", "", \.telephone, isPrivate: true),
        .text("text", "", \.text, isPrivate: true),
    ]
}
