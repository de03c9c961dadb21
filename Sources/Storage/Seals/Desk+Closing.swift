import Glibc
package import StreetModel

extension Desk {
    /// The last line of a book at the end of a day: its number and `sum`, which stands for all before it (DESIGN §3).
    ///
    /// What belongs to a day is what stands in its file, or in one before it; a moment ends it before the first line of
    /// that day's file that is later. Nil where the book had no line by then. Only the last file is read: throws `damaged`
    /// where a line of it cannot be read.
    package func closing(of code: String, _ day: Day, until moment: Moment? = nil) throws(StorageFault) -> BookClosing?
    {
        let journal = JournalFolder("\(folder(of: code))/\(Book.journalName)", on: disk)
        for file in try journal.list().reversed() where file <= day {
            let path = journal.file(of: file)
            let heads = try heads(try journal.contents(of: file), path, until: file == day ? moment : nil)
            if let last = heads.last { return BookClosing(book: code, number: last.number, sum: last.sum.hex) }
        }
        return nil
    }

    /// The lines with which acts end, up to a moment.
    private func heads(_ bytes: [UInt8], _ path: String, until moment: Moment?) throws(StorageFault) -> [Line] {
        var heads: [Line] = []
        var start = 0
        var place = 0
        // Where the act begins that is not yet whole.
        var act = 0
        while let feed = LineFeed.first(in: bytes, start..<bytes.count) {
            place += 1
            // Sectors that were never written lie inside a body, too, which is not read here.
            guard let line = Line(bytes, start..<feed), !bytes[line.body].contains(0) else {
                if UnwrittenSectors.areTail(bytes, from: act, offset: 0) { break }
                throw .damaged(file: path, line: place, what: .malformed)
            }
            if let moment, line.at > moment { break }
            start = feed + 1
            if line.more > 0 { continue }
            heads.append(line)
            act = start
        }
        return heads
    }

    /// Walks every line of a book up to the end of a day, and tells every line with which an act of its last file ends, the
    /// last one being the book's closing; and what is wrong up to there.
    func proven(
        _ code: String, _ day: Day, until moment: Moment?
    ) throws(StorageFault) -> (closings: [BookClosing], faults: [StorageFault]) {
        let journal = JournalFolder("\(folder(of: code))/\(Book.journalName)", on: disk)
        var walk = ChainWalk(
            book: code, from: JournalEnd(desk: settings.id, book: code), offset: settings.offset)
        var tail: BookReport.TornTail?
        var heads: [Line] = []
        for file in try journal.list() where file <= day {
            if let torn = tail { walk.unfinished(torn) }
            let path = journal.file(of: file)
            let bytes = try journal.contents(of: file)
            tail = walk.walk(bytes, file: path, day: file)
            let isMeant = file == day
            let found = (try? self.heads(bytes, path, until: isMeant ? moment : nil)) ?? []
            if !found.isEmpty { heads = (isMeant ? heads.suffix(1) : []) + found }
        }
        let closings = heads.map { BookClosing(book: code, number: $0.number, sum: $0.sum.hex) }
        return (closings, walk.faults)
    }
}
