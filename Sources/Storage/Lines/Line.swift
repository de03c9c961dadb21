import StreetModel

/// One line of a journal: its envelope, and where its body's bytes stand (DESIGN §3).
struct Line: Equatable {
    var number: Int
    var at: Moment
    var by: String
    var kind: String
    var version: Int
    /// How many lines of the same act are still to come.
    var more: Int
    /// The body's bytes, braces included.
    var body: Range<Int>
    var sum: Digest

    /// `,"sum":"` and 64 digits and `"}`.
    static let sealCount = 8 + Digest.hexCount + 2

    /// Numbers that a line can have: there is room to count on from each.
    private static let numbers = 1..<(1 << 53)

    /// Reads the line that stands, without its line feed, at a range of bytes; nil where it has another form.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard range.count > Self.sealCount else { return nil }
        let bodyEnd = range.upperBound - Self.sealCount
        var reader = JSONReader(bytes, in: range)
        do throws(JSONFault) {
            try reader.literal("{\"n\":")
            number = try reader.integer()
            try reader.literal(",\"at\":")
            guard let at = StoredTime.moment(bytes, try reader.stringRange().range) else { return nil }
            self.at = at
            try reader.literal(",\"by\":")
            by = try reader.string()
            try reader.literal(",\"kind\":")
            kind = try reader.string()
            try reader.literal(",\"v\":")
            version = try reader.integer()
            more = 0
            if reader.skipLiteral(",\"more\":") {
                more = try reader.integer()
                if more <= 0 { return nil }
            }
            try reader.literal(",\"body\":")
            let start = reader.offset
            guard start < bodyEnd, bytes[start] == UInt8(ascii: "{"), Self.numbers.contains(number) else { return nil }
            body = start..<bodyEnd
            reader.jump(to: bodyEnd)
            try reader.literal(",\"sum\":\"")
            let digits = reader.offset..<reader.offset + Digest.hexCount
            let sum = bytes.withUnsafeBytes { Digest(hex: UnsafeRawBufferPointer(rebasing: $0[digits])) }
            guard let sum else { return nil }
            self.sum = sum
            reader.jump(to: reader.offset + Digest.hexCount)
            try reader.literal("\"}")
        } catch {
            return nil
        }
    }
}
