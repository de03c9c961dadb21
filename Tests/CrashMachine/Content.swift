/// What a file holds: as programs see it, and as a loss of power might leave it.
struct Content: Sendable {
    private(set) var bytes: [UInt8] = []
    /// What is on the disk for certain.
    private(set) var safe: [UInt8] = []
    /// What the file held after each change since then.
    private(set) var versions: [[UInt8]] = []
    /// Sectors that a failed flush has left unwritten, with what may stand in their place.
    private(set) var lost: [Int: [UInt8]] = [:]

    static let sector = 512

    var isSafe: Bool { versions.isEmpty && lost.isEmpty }

    init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
        safe = bytes
    }

    mutating func write(_ new: UnsafeRawBufferPointer, at offset: Int) {
        if bytes.count < offset { bytes.append(contentsOf: repeatElement(0, count: offset - bytes.count)) }
        let inside = min(new.count, bytes.count - offset)
        bytes.replaceSubrange(offset..<offset + inside, with: new)
        touch(offset..<offset + new.count)
    }

    mutating func cut(to length: Int) {
        let before = bytes.count
        if length < before {
            bytes.removeLast(before - length)
        } else {
            bytes.append(contentsOf: repeatElement(0, count: length - before))
        }
        touch(min(before, length)..<max(before, length))
    }

    private mutating func touch(_ range: Range<Int>) {
        versions.append(bytes)
        if lost.isEmpty || range.isEmpty { return }
        for sector in range.lowerBound / Self.sector...(range.upperBound - 1) / Self.sector { lost[sector] = nil }
    }

    /// A flush that came back well.
    mutating func settle() {
        safe = bytes
        versions = []
    }

    /// A flush that came back with a fault: what it was to write counts as written from now on, and may not be.
    mutating func lose() {
        for sector in Self.sectors(max(bytes.count, safe.count)) {
            let before = Self.part(safe, sector)
            if before != Self.part(bytes, sector) && lost[sector] == nil { lost[sector] = before }
        }
        settle()
    }

    static func sectors(_ length: Int) -> Range<Int> { 0..<(length + sector - 1) / sector }

    /// The bytes of a sector; fewer where the file ends in it.
    static func part(_ bytes: [UInt8], _ sector: Int) -> [UInt8] {
        let start = sector * self.sector
        return start >= bytes.count ? [] : Array(bytes[start..<min(start + self.sector, bytes.count)])
    }
}
