package import StreetModel

extension Book {
    /// The book's last line at the end of a day: its number and `sum`, which stands for all before it (DESIGN §3).
    ///
    /// Nil where the book had no line by then. Throws `damaged` where the line cannot be read.
    package func closing(of day: Day) throws(StorageFault) -> BookClosing? {
        for file in try journal.folder.list().reversed() where file <= day {
            let path = journal.folder.file(of: file)
            let bytes = try disk.contents(of: path)
            // What this book has not read yet is another session's, and belongs to the next report.
            let end = file == journal.end.day ? min(journal.end.offset, bytes.count) : bytes.count
            guard let feed = bytes[..<end].lastIndex(of: 0x0A) else { continue }
            let start = bytes[..<feed].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            guard let line = Line(bytes, start..<feed) else {
                let place = bytes[...feed].count { $0 == 0x0A }
                throw .damaged(file: path, line: place, what: .malformed)
            }
            return BookClosing(book: code, number: line.number, sum: line.sum.hex)
        }
        return nil
    }
}
