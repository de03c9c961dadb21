import StreetModel

/// Reads the rows of a checkpoint's large files: JSON arrays without keys and without white space, as this program
/// writes them and no other (DESIGN §3). What has another form is a fault.
struct RowReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Gives the rows of a file one after the other, each with its reader just behind the bracket that begins it.
    static func read(
        _ name: String, in files: [String: [UInt8]], _ each: (inout RowReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard let file = files[name] else { throw JSONFault(reason: .badValue(key: name), offset: 0) }
        try file.withUnsafeBufferPointer { (bytes) throws(JSONFault) in
            var reader = RowReader(bytes)
            try reader.take("[")
            if reader.skip("\n]\n") { return try reader.finish() }
            repeat {
                try reader.take("\n[")
                try each(&reader)
                try reader.take("]")
            } while reader.skip(",")
            try reader.take("\n]\n")
            try reader.finish()
        }
    }

    /// How many rows a file of some hundred bytes a row may have: room for as many is made at once.
    static func count(_ name: String, in files: [String: [UInt8]]) -> Int {
        files[name]?.withUnsafeBufferPointer { $0.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } } ?? 0
    }

    private var fault: JSONFault { JSONFault(reason: .unexpected, offset: offset) }

    private func finish() throws(JSONFault) {
        if offset != bytes.count { throw fault }
    }

    private mutating func take(_ text: StaticString) throws(JSONFault) {
        guard skip(text) else { throw fault }
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - offset >= count else { return false }
        for index in 0..<count where text.utf8Start[index] != bytes[offset + index] { return false }
        offset += count
        return true
    }

    private var sign: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// The comma before an element that is not the first.
    private mutating func separate() {
        if sign == UInt8(ascii: ",") { offset += 1 }
    }

    /// Gives the arrays of an array, each with the reader just behind its bracket.
    mutating func rows(_ each: (inout RowReader) throws(JSONFault) -> Void) throws(JSONFault) {
        separate()
        try take("[")
        if skip("]") { return }
        repeat {
            try take("[")
            try each(&self)
            try take("]")
        } while skip(",")
        try take("]")
    }

    mutating func integer() throws(JSONFault) -> Int {
        separate()
        let isNegative = skip("-")
        let start = offset
        var value = 0
        while offset < bytes.count {
            let digit = bytes[offset] &- UInt8(ascii: "0")
            if digit > 9 { break }
            value = value &* 10 &+ Int(digit)
            offset += 1
        }
        // Eighteen digits hold whatever was written.
        guard offset > start, offset - start <= 18 else { throw fault }
        return isNegative ? -value : value
    }

    mutating func optionalInteger() throws(JSONFault) -> Int? {
        separate()
        return skip("null") ? nil : try integer()
    }

    mutating func moment() throws(JSONFault) -> Moment { Moment(milliseconds: Int64(try integer())) }

    mutating func optionalMoment() throws(JSONFault) -> Moment? {
        try optionalInteger().map { Moment(milliseconds: Int64($0)) }
    }

    mutating func text() throws(JSONFault) -> String {
        let (range, isEscaped) = try stringRange()
        if isEscaped {
            guard let text = try JSONEscapes.decode(Array(bytes[range]), 0..<range.count) else { throw fault }
            return text
        }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// A text of single signs, each of which stands for a value.
    mutating func signs<Value>(_ value: (UInt8) -> Value?) throws(JSONFault) -> [Value] {
        let (range, _) = try stringRange()
        var values: [Value] = []
        values.reserveCapacity(range.count)
        for sign in bytes[range] {
            guard let value = value(sign) else { throw fault }
            values.append(value)
        }
        return values
    }

    /// Passes over a text.
    mutating func pass() throws(JSONFault) { _ = try stringRange() }

    /// Passes over the rest of a row: texts hold no line's end as it stands.
    mutating func passRow() {
        while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
        while offset > 0, bytes[offset - 1] != UInt8(ascii: "]") { offset -= 1 }
        offset = max(0, offset - 1)
    }

    /// One of a few words.
    mutating func word<Value>(_ table: WordTable<Value>) throws(JSONFault) -> Value {
        guard let value = try optionalWord(table) else { throw fault }
        return value
    }

    /// One of a few words; nil where the text is empty.
    mutating func optionalWord<Value>(_ table: WordTable<Value>) throws(JSONFault) -> Value? {
        let (range, _) = try stringRange()
        if range.isEmpty { return nil }
        guard let value = table.value(of: UnsafeBufferPointer(rebasing: bytes[range])) else { throw fault }
        return value
    }

    /// The signs of a short text, each of which says that something is so.
    mutating func flags() throws(JSONFault) -> RowFlags {
        let (range, _) = try stringRange()
        return RowFlags(bytes[range])
    }

    private mutating func stringRange() throws(JSONFault) -> (range: Range<Int>, isEscaped: Bool) {
        separate()
        try take("\"")
        let start = offset
        var isEscaped = false
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            if bytes[offset] == UInt8(ascii: "\\") {
                isEscaped = true
                offset += 1
            }
            offset += 1
        }
        guard offset < bytes.count else { throw fault }
        offset += 1
        return (start..<offset - 1, isEscaped)
    }
}

/// Small letters, each of which says that something is so.
struct RowFlags {
    private var letters: UInt32 = 0

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { letters |= 1 << UInt32(byte & 31) }
    }

    func contains(_ letter: Unicode.Scalar) -> Bool { letters & (1 << (letter.value & 31)) != 0 }
}

/// The stored words of an enum, found by their bytes.
struct WordTable<Value: CaseIterable & Sendable & RawRepresentable<String>> {
    private let words: [(bytes: [UInt8], value: Value)]

    init(_ type: Value.Type) {
        words = type.allCases.map { (Array($0.rawValue.utf8), $0) }
    }

    func value(of word: UnsafeBufferPointer<UInt8>) -> Value? {
        words.first { $0.bytes.count == word.count && $0.bytes.elementsEqual(word) }?.value
    }
}
