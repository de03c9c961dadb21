/// An event as a book has it: numbered, with who wrote it and when.
package struct Entry: Hashable, Sendable {
    /// The code of the book: the street's 9 digits or a community's 12.
    package var book: String
    /// Counts from 1 in each book, without gaps; order is this number, never the time.
    package var number: Int
    package var at: Moment
    /// A staff number, or "setup".
    package var by: String
    package var event: Event
    /// How many lines of the same act are still to come.
    package var more: Int

    package init(book: String, number: Int, at: Moment, by: String, event: Event, more: Int = 0) {
        self.book = book
        self.number = number
        self.at = at
        self.by = by
        self.event = event
        self.more = more
    }

    /// The id of a thing this entry makes, "M990101001001-18231".
    package func newID(_ letter: Character) -> String { "\(letter)\(book)-\(number)" }
}
