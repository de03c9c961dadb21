/// The events of one book, an act of its own.
package struct ImportPart: Hashable, Sendable {
    /// The street's code or a community's.
    package var book: String
    package var events: [Event]
}
