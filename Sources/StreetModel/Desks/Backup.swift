/// What a backup says that it holds.
package struct Backup: Hashable, Sendable {
    /// What it holds of one book.
    package struct Book: Hashable, Sendable {
        /// The book's last line, up to which it is whole; its number is how many lines there are.
        package var closing: BookClosing
        /// Bytes of its journal.
        package var bytes: Int

        package init(closing: BookClosing, bytes: Int) {
            self.closing = closing
            self.bytes = bytes
        }
    }

    /// The desk's id, and the street's name and code.
    package var desk: String
    package var name: String
    package var code: String
    /// When it was made, by the desk's clock.
    package var made: Moment
    /// The street's own book first, then the communities'.
    package var books: [Book]

    package init(desk: String, name: String, code: String, made: Moment, books: [Book]) {
        self.desk = desk
        self.name = name
        self.code = code
        self.made = made
        self.books = books
    }

    /// How many lines all books hold together.
    package var lineCount: Int { books.reduce(0) { $0 + $1.closing.number } }
    package var byteCount: Int { books.reduce(0) { $0 + $1.bytes } }
}
