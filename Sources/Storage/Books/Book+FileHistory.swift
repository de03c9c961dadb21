import Glibc
package import StreetModel

extension Book {
    /// How far back the opening of a matter is looked for whose later steps lie in the days that are asked for, in days.
    private static let matterDays = 31

    /// The entries about one person that tell of days in a range, in the order of their numbers, read from the day files.
    ///
    /// Lines that do not name the person, or a matter about them, are passed over without being read, so that a year of a
    /// community costs no more than looking through its bytes. Throws as ``history(_:)`` does.
    package mutating func history(
        _ days: ClosedRange<Day>, about elder: String, matters: Set<String>
    ) throws(StorageFault) -> [Entry] {
        var needles = ([elder] + matters.sorted()).map { Array("\"\($0)\"".utf8) }
        var entries: [Entry] = []
        for file in try journal.folder.list() {
            let told = observed[file] ?? ObservedDays(file: file, first: file, last: file)
            guard told.first <= days.upperBound && told.last >= days.lowerBound - Book.matterDays else { continue }
            let path = journal.folder.file(of: file)
            let bytes = try journal.folder.contents(of: file)
            let end = file == journal.end.day ? min(journal.end.offset, bytes.count) : bytes.count
            var start = 0
            var place = 0
            while let feed = LineFeed.first(in: bytes, start..<end) {
                place += 1
                defer { start = feed + 1 }
                guard needles.contains(where: { Book.holds(bytes, start..<feed, $0) }) else { continue }
                guard let line = Line(bytes, start..<feed) else {
                    throw .damaged(file: path, line: place, what: .malformed)
                }
                let entry = try StoredEntry.read(line, of: bytes, book: code, file: path, at: place)
                if case .matterOpened(let opening) = entry.event, opening.elder == elder {
                    let id = opening.id.isEmpty ? entry.newID("M") : opening.id
                    needles.append(Array("\"\(id)\"".utf8))
                }
                if days.contains(entry.observedDay(offset)) { entries.append(entry) }
            }
        }
        return entries
    }

    /// The first day that any entry tells of; nil in an empty book.
    package var firstDay: Day? {
        get throws(StorageFault) {
            try journal.folder.list().map { observed[$0]?.first ?? $0 }.min()
        }
    }

    /// Whether the bytes of a line hold others; a quotation mark, their first byte, is looked for.
    private static func holds(_ bytes: [UInt8], _ range: Range<Int>, _ needle: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { all in
            needle.withUnsafeBytes { wanted in
                guard let line = all.baseAddress, let first = wanted.baseAddress else { return false }
                var place = range.lowerBound
                while place + wanted.count <= range.upperBound,
                    let found = memchr(line + place, Int32(wanted[0]), range.upperBound - wanted.count - place + 1)
                {
                    if memcmp(found, first, wanted.count) == 0 { return true }
                    place = found - UnsafeMutableRawPointer(mutating: line) + 1
                }
                return false
            }
        }
    }
}
