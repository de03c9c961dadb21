/// The second half of a move between two books (elder.left): the person no longer counts in the old one.
package struct ElderLeft: EventBody {
    package var elder = ""
    /// The move as ``ElderArrived/move`` names it.
    package var move = ""
    /// The community of the new book.
    package var to = ""

    package init() {}

    package static let fields: [Field<ElderLeft>] = [
        .text("elder", "", \.elder, isRequired: true), .text("move", "", \.move, isRequired: true),
        .text("to", "", \.to, isRequired: true),
    ]
}
