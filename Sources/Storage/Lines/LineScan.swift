import StreetModel

/// What a stretch of a journal's bytes holds: the whole acts at its start, and what stands behind them.
struct LineScan {
    /// A line that contradicts the lines before it; `line` counts from 1 at the start of the bytes.
    struct Bad: Equatable {
        var line: Int
        var what: StoredDamage
    }

    /// The lines of whole acts.
    private(set) var lines: [Line] = []
    /// Where the last whole act ends.
    private(set) var end = 0
    private(set) var bad: Bad?
    private let bytes: [UInt8]
    private var number: Int
    private var sum: Digest

    /// Reads lines that follow one with this number and sum; `offset` is where the bytes begin in their file.
    init(_ bytes: [UInt8], at offset: Int = 0, after number: Int, sum: Digest) {
        self.bytes = bytes
        self.number = number
        self.sum = sum
        var start = 0
        var act: [Line] = []
        var seen = 0
        while let feed = LineFeed.first(in: bytes, start..<bytes.count) {
            seen += 1
            switch next(start..<feed, expected: act.last.map { $0.more - 1 }) {
            case .success(let line):
                act.append(line)
                start = feed + 1
                if line.more > 0 { continue }
                lines.append(contentsOf: act)
                act.removeAll(keepingCapacity: true)
                end = start
            case .failure(let what):
                if !UnwrittenSectors.areTail(bytes, from: end, offset: offset) {
                    bad = Bad(line: seen, what: what.damage)
                }
                return
            }
        }
        // An interrupted write leaves the beginning of a line. A whole line with another sign in the place of its line
        // feed is a changed byte.
        let rest = start..<bytes.count
        if rest.count > 1, case .success = next(rest.dropLast(), expected: act.last.map { $0.more - 1 }) {
            if UnwrittenSectors.areTail(bytes, from: end, offset: offset) { return }
            bad = Bad(line: seen + 1, what: .malformed)
        }
    }

    /// Whether bytes stand behind the whole acts: a torn tail, where no bad line is among them.
    var hasTail: Bool { end < bytes.count }

    private struct Failure: Error {
        var damage: StoredDamage
    }

    private mutating func next(_ range: Range<Int>, expected more: Int?) -> Result<Line, Failure> {
        guard let line = Line(bytes, range) else { return .failure(Failure(damage: .malformed)) }
        guard line.number == number + 1 else {
            return .failure(Failure(damage: .number(expected: number + 1, found: line.number)))
        }
        let sealed = range.lowerBound..<range.upperBound - Line.sealCount
        let found = bytes.withUnsafeBytes { sum.next(over: UnsafeRawBufferPointer(rebasing: $0[sealed])) }
        guard found == line.sum else { return .failure(Failure(damage: .sum)) }
        guard more == nil || more == line.more else { return .failure(Failure(damage: .act)) }
        number = line.number
        sum = found
        return .success(line)
    }
}
