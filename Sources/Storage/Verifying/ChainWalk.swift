import StreetModel

/// Walks a journal line by line and goes on behind a bad one, so that each is found and named.
struct ChainWalk {
    private(set) var lineCount = 0
    private(set) var faults: [StorageFault] = []
    /// The number of the last line; nil where a bad one has left it unknown.
    private(set) var number: Int?
    /// What the next line's sum may start from: behind a changed line both what it says and what it should say.
    private var sums: [Digest]
    /// How many lines the present act still lacks; nil behind a bad line.
    private var more: Int? = 0
    /// How many faults there were before the last whole line was read.
    private var faultsBeforeLast = 0
    /// The file that was read last, though it be empty.
    private var lastFile = ""
    /// The last file with a line of a later day. All that follow there are later too, and one of them says it.
    private var renamedFile = ""
    private let book: String
    private let offset: UTCOffset
    private var marks: [Int: Mark] = [:]
    private let wanted: Set<Int>

    /// Where a line ends, for the checkpoints that stand for it.
    struct Mark: Equatable {
        var day: Day
        var offset: Int
        var line: Int
        var sum: Digest
    }

    /// - Parameter isStartKnown: false where what the chain starts from cannot be believed: the first line then shows it.
    init(
        book: String, from start: JournalEnd, isStartKnown: Bool = true, offset: UTCOffset,
        marking wanted: Set<Int> = []
    ) {
        self.book = book
        self.offset = offset
        self.wanted = wanted
        number = start.number
        sums = isStartKnown ? [start.sum] : []
    }

    /// The last line that was read, as far as it can be told.
    var closing: BookClosing {
        BookClosing(book: book, number: number ?? 0, sum: sums.last?.hex ?? "")
    }

    /// Whether the last whole line is a bad one of the chain, and none before it is; in the last file, since a later one
    /// shows that there was more.
    var hasBadEnd: Bool {
        guard faultsBeforeLast == 0, faults.count == 1, case .damaged(lastFile, _, let what)? = faults.first else {
            return false
        }
        switch what {
        case .malformed, .number, .sum, .act: return true
        case .body, .day, .unfinished, .shortened, .checkpointAhead, .checkpointSum, .checkpointFile, .otherBook,
            .notAFile, .bookGone, .settingsChanged, .settingsGone:
            return false
        }
    }

    /// Whether nothing is wrong, or only with the last whole line.
    var isSoundButForItsEnd: Bool { faults.isEmpty || hasBadEnd }

    /// Where a wanted line ends; nil where the walk has not come upon it.
    func mark(_ number: Int) -> Mark? { marks[number] }

    /// Reads a file's bytes; returns what an interrupted write left at their end.
    mutating func walk(_ bytes: [UInt8], file: String, day: Day) -> BookReport.TornTail? {
        lastFile = file
        var start = 0
        var place = 0
        // Where the act begins that is not yet whole.
        var act = (offset: 0, line: 0)
        let known = faults.count
        while let feed = LineFeed.first(in: bytes, start..<bytes.count) {
            place += 1
            let isFirst = faults.count == known
            take(start..<feed, of: bytes, file, place, day)
            if isFirst, faults.count == known + 1, UnwrittenSectors.areTail(bytes, from: act.offset, offset: 0) {
                faults.removeLast()
                return BookReport.TornTail(file: file, line: act.line + 1, bytes: bytes.count - act.offset)
            }
            start = feed + 1
            if more ?? 0 == 0 { act = (start, place) }
        }
        if start > act.offset || start < bytes.count {
            let rest = start..<bytes.count
            let isTorn = UnwrittenSectors.areTail(bytes, from: act.offset, offset: 0)
            if !isTorn, rest.count > 1, Line(bytes, rest.dropLast()) != nil {
                faultsBeforeLast = faults.count
                faults.append(.damaged(file: file, line: place + 1, what: .malformed))
                return nil
            }
            return BookReport.TornTail(file: file, line: act.line + 1, bytes: bytes.count - act.offset)
        }
        return nil
    }

    /// A file that cannot be read: what follows shows its own number and sum.
    mutating func lost(_ fault: StorageFault) {
        faultsBeforeLast = faults.count
        faults.append(fault)
        more = nil
        number = nil
        sums = []
    }

    /// Another file follows one that ended inside an act.
    mutating func unfinished(_ tail: BookReport.TornTail) {
        faults.append(.damaged(file: tail.file, line: tail.line, what: .unfinished))
        more = nil
        number = nil
    }

    private mutating func take(_ range: Range<Int>, of bytes: [UInt8], _ file: String, _ place: Int, _ day: Day) {
        lineCount += 1
        faultsBeforeLast = faults.count
        guard let line = Line(bytes, range) else {
            faults.append(.damaged(file: file, line: place, what: .malformed))
            number = number.map { $0 + 1 }
            sums = []
            more = nil
            return
        }
        let sealed = range.lowerBound..<range.upperBound - Line.sealCount
        let computed = bytes.withUnsafeBytes { buffer in
            sums.map { $0.next(over: UnsafeRawBufferPointer(rebasing: buffer[sealed])) }
        }
        if let what = damage(line, computed) {
            faults.append(.damaged(file: file, line: place, what: what))
            sums = computed + [line.sum]
            more = nil
        } else {
            sums = [line.sum]
            more = line.more
            // The file's day only moves forward: a line of a later day begins a file of its own.
            if offset.day(of: line.at) > day, renamedFile != file {
                renamedFile = file
                faults.append(.damaged(file: file, line: place, what: .day))
            }
            readBody(line, bytes, file, place)
        }
        number = line.number
        if wanted.contains(line.number) {
            marks[line.number] = Mark(day: day, offset: range.upperBound + 1, line: place, sum: line.sum)
        }
    }

    private func damage(_ line: Line, _ computed: [Digest]) -> StoredDamage? {
        if !computed.isEmpty && !computed.contains(line.sum) { return .sum }
        if let number, line.number != number + 1 { return .number(expected: number + 1, found: line.number) }
        if let more, more > 0, line.more != more - 1 { return .act }
        return nil
    }

    private mutating func readBody(_ line: Line, _ bytes: [UInt8], _ file: String, _ place: Int) {
        do throws(StorageFault) {
            _ = try StoredEntry.read(line, of: bytes, book: book, file: file, at: place)
        } catch {
            faults.append(error)
        }
    }
}
