import StreetModel

/// How far a journal is known: the last whole act, and where the next one begins.
struct JournalEnd: Equatable {
    /// The day of the file; nil where the journal has no file yet.
    var day: Day?
    /// Bytes of that file that are known.
    var offset = 0
    /// Lines of that file that are known.
    var line = 0
    /// The number of the last line; 0 before the first.
    var number = 0
    /// The sum of the last line; before the first, of what the chain starts from.
    var sum: Digest

    /// The end of an empty journal; its chain starts from the desk's id and the book's code (DESIGN §3).
    init(desk: String, book: String) {
        sum = Array("\(desk)/\(book)".utf8).withUnsafeBytes { Digest(of: $0) }
    }

    init(day: Day, offset: Int, line: Int, number: Int, sum: Digest) {
        self.day = day
        self.offset = offset
        self.line = line
        self.number = number
        self.sum = sum
    }
}
