import StreetModel

/// What Excel saves as "Unicode text": UTF-16 with its mark, cells apart by tabs.
enum UTF16Text {
    /// The text as UTF-8 where the bytes begin with a mark of UTF-16; else nil.
    ///
    /// - Throws: ``ImportProblem/What/notText(line:)`` for half a sign or half a pair.
    static func decode(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8]? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var line = 1
        var decoder = Unicode.UTF16()
        var units = Units(bytes: bytes, place: 2, isLittle: isLittle)
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar):
                if scalar == "\0" { throw .notText(line: line) }
                if scalar == "\n" { line += 1 }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            case .emptyInput:
                guard units.place == bytes.count else { throw .notText(line: line) }
                return text
            case .error: throw .notText(line: line)
            }
        }
    }

    /// Two bytes at a time; half of them at the end are left.
    private struct Units: IteratorProtocol {
        let bytes: [UInt8]
        var place: Int
        let isLittle: Bool

        mutating func next() -> UInt16? {
            guard place + 1 < bytes.count else { return nil }
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            place += 2
            return isLittle ? first | second << 8 : first << 8 | second
        }
    }
}
