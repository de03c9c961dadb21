/// What a loss of power leaves of an act that was written and not flushed: sectors of the file that never reached the
/// disk read as zeroes, while others behind them, with line feeds among them, are there.
///
/// No sound line holds a zero, and no flipped bit makes a whole sector of them, so that a changed byte is never taken for
/// an interrupted write. Where a second act stands behind such a sector it is no interrupted write either: an act is
/// written when everything before it has been flushed.
enum UnwrittenSectors {
    private static let size = 512

    /// Whether bytes behind the last whole act can be what an interrupted write left.
    ///
    /// - Parameter offset: where the bytes begin in their file.
    static func areTail(_ bytes: [UInt8], from start: Int, offset: Int) -> Bool {
        hasOne(bytes, from: start, offset: offset) && !isFollowed(bytes, from: start)
    }

    /// Whether a sector, as far as it lies in these bytes, holds nothing but zeroes.
    private static func hasOne(_ bytes: [UInt8], from start: Int, offset: Int) -> Bool {
        var place = start
        while place < bytes.count {
            let end = min(bytes.count, ((offset + place) / size + 1) * size - offset)
            if bytes[place..<end].allSatisfy({ $0 == 0 }) { return true }
            place = end
        }
        return false
    }

    /// Whether an act ends before the bytes do.
    private static func isFollowed(_ bytes: [UInt8], from start: Int) -> Bool {
        var start = start
        while let feed = LineFeed.first(in: bytes, start..<bytes.count) {
            if feed + 1 < bytes.count, let line = Line(bytes, start..<feed), line.more == 0 { return true }
            start = feed + 1
        }
        return false
    }
}
