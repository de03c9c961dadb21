package import StreetModel

extension Book {
    /// The entries that tell of days in a range, in the order of their numbers, read from the day files.
    ///
    /// Looks count by the day they were observed, other entries by the day they were written. Only files that can hold
    /// such entries are read. Throws `damaged` or `newer` at a line that cannot be read.
    package mutating func history(_ days: ClosedRange<Day>) throws(StorageFault) -> [Entry] {
        var entries: [Entry] = []
        for day in try journal.folder.list() {
            let told = observed[day] ?? ObservedDays(file: day, first: day, last: day)
            guard told.first <= days.upperBound && told.last >= days.lowerBound else { continue }
            for entry in try history(ofFile: day) where days.contains(entry.observedDay(offset)) {
                entries.append(entry)
            }
        }
        return entries
    }

    /// Every entry that this book has read, from the first line on, file by file. Throws like ``history(_:)``.
    package func wholeHistory() throws(StorageFault) -> [Entry] {
        var entries: [Entry] = []
        for day in try journal.folder.list() { entries += try history(ofFile: day) }
        return entries
    }

    /// The entries of one file's whole acts, as far as this book has read them.
    private func history(ofFile day: Day) throws(StorageFault) -> [Entry] {
        let path = journal.folder.file(of: day)
        let bytes = try disk.contents(of: path)
        let end = day == journal.end.day ? min(journal.end.offset, bytes.count) : bytes.count
        var entries: [Entry] = []
        var start = 0
        var place = 0
        while let feed = LineFeed.first(in: bytes, start..<end) {
            place += 1
            guard let line = Line(bytes, start..<feed) else {
                throw .damaged(file: path, line: place, what: .malformed)
            }
            entries.append(try StoredEntry.read(line, of: bytes, book: code, file: path, at: place))
            start = feed + 1
        }
        return entries
    }
}
