import Glibc

/// Reads JSON from bytes, value after value, as the caller asks for them.
///
/// Objects are read by `beginObject` and then `nextKey` until it gives nil, with one value taken or skipped after each
/// key; arrays by `beginArray` and `nextElement` until it gives false. Numbers are whole numbers. A value that nobody
/// wants is skipped without recursion.
package struct JSONReader {
    package let bytes: [UInt8]
    /// Where the next sign stands.
    package private(set) var offset: Int
    /// Where the part of `bytes` that is read ends.
    package let end: Int
    /// Whether an object or array was just begun, so that no comma stands before its first member.
    private var fresh = false

    package static let depthLimit = 64

    package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        offset = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    package func fault(_ reason: JSONFault.Reason) -> JSONFault {
        JSONFault(reason: offset >= end ? .ended : reason, offset: offset)
    }

    /// The fault of a key whose value is missing or none that it may have.
    package func badValue(_ key: String) -> JSONFault {
        JSONFault(reason: .badValue(key: key), offset: offset)
    }

    /// The next sign after white space; 0 at the end.
    private mutating func peek() -> UInt8 {
        while offset < end {
            let byte = bytes[offset]
            if byte > 0x20 { return byte }
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            offset += 1
        }
        return 0
    }

    private mutating func take(_ sign: UInt8) throws(JSONFault) {
        guard peek() == sign else { throw fault(.unexpected) }
        offset += 1
    }

    package mutating func beginObject() throws(JSONFault) {
        try take(UInt8(ascii: "{"))
        fresh = true
    }

    package mutating func beginArray() throws(JSONFault) {
        try take(UInt8(ascii: "["))
        fresh = true
    }

    /// The next member's key; nil at the end of the object, which is then behind us.
    package mutating func nextKey() throws(JSONFault) -> String? {
        guard try follows(before: UInt8(ascii: "}")) else { return nil }
        guard peek() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
        let key = try string()
        try take(UInt8(ascii: ":"))
        return key
    }

    /// Whether another element follows; where none does, the array is behind us.
    package mutating func nextElement() throws(JSONFault) -> Bool {
        try follows(before: UInt8(ascii: "]"))
    }

    private mutating func follows(before closing: UInt8) throws(JSONFault) -> Bool {
        let sign = peek()
        if sign == closing {
            offset += 1
            fresh = false
            return false
        }
        if fresh {
            fresh = false
            return true
        }
        try take(UInt8(ascii: ","))
        // A comma before the end is no JSON.
        if peek() == closing { throw fault(.unexpected) }
        return true
    }

    /// Whether null stands here; it is then behind us.
    package mutating func null() throws(JSONFault) -> Bool {
        guard peek() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    package mutating func boolean() throws(JSONFault) -> Bool {
        if peek() == UInt8(ascii: "t") {
            try word("true")
            return true
        }
        try word("false")
        return false
    }

    private mutating func word(_ text: StaticString) throws(JSONFault) {
        _ = peek()
        try literal(text)
        fresh = false
    }

    /// Takes exactly these bytes, white space and all.
    package mutating func literal(_ text: StaticString) throws(JSONFault) {
        guard skipLiteral(text) else { throw fault(.unexpected) }
    }

    /// Takes exactly these bytes where they stand here.
    package mutating func skipLiteral(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset + count <= end else { return false }
        let same = text.withUTF8Buffer { buffer in
            for index in 0..<count where buffer[index] != bytes[offset + index] { return false }
            return true
        }
        if same { offset += count }
        return same
    }

    package mutating func integer() throws(JSONFault) -> Int {
        fresh = false
        let negative = peek() == UInt8(ascii: "-")
        if negative { offset += 1 }
        let start = offset
        var value = 0
        while offset < end, let digit = Hexadecimal.value(of: bytes[offset], capitals: false), digit < 10 {
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = tens.addingReportingOverflow(Int(digit))
            if over || more { throw fault(.badNumber) }
            value = sum
            offset += 1
        }
        let fraction =
            offset < end && [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[offset])
        let leadingZero = offset - start > 1 && bytes[start] == UInt8(ascii: "0")
        if offset == start || leadingZero || fraction { throw fault(.badNumber) }
        return negative ? -value : value
    }

    /// The range of the next string's bytes between its quotes, as they stand, and whether they hold escapes.
    package mutating func stringRange() throws(JSONFault) -> (range: Range<Int>, escaped: Bool) {
        try take(UInt8(ascii: "\""))
        fresh = false
        let start = offset
        var place = offset
        var escaped = false
        // The length of the string is not known, so every byte is looked at: without a check for each.
        let found = bytes.withUnsafeBufferPointer { buffer in
            while place < end {
                let byte = buffer[place]
                if byte == UInt8(ascii: "\"") || byte < 0x20 { return byte }
                if byte == UInt8(ascii: "\\") {
                    escaped = true
                    place += 1
                }
                place += 1
            }
            return 0
        }
        offset = min(place, end)
        guard offset < end else { throw fault(.ended) }
        guard found == UInt8(ascii: "\"") else { throw fault(.badString) }
        offset += 1
        return (start..<place, escaped)
    }

    package mutating func string() throws(JSONFault) -> String {
        let (range, escaped) = try stringRange()
        let text = escaped ? try JSONEscapes.decode(bytes, range) : Self.text(bytes, range)
        guard let text else { throw JSONFault(reason: .badString, offset: range.lowerBound) }
        return text
    }

    /// The text of bytes that are UTF-8; nil where they are not.
    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        bytes.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[range])
            var text = String(decoding: part, as: UTF8.self)
            // Decoding puts other bytes in the place of bad ones; comparing is faster than the validating initializer.
            let isSame = text.withUTF8 { same in
                guard same.count == part.count, let left = same.baseAddress, let right = part.baseAddress else {
                    return same.count == part.count
                }
                return memcmp(left, right, part.count) == 0
            }
            return isSame ? text : nil
        }
    }

    /// The range of the next value's bytes, whatever it is; the value is then behind us.
    package mutating func valueRange() throws(JSONFault) -> Range<Int> {
        _ = peek()
        let start = offset
        try skip()
        return start..<offset
    }

    /// Requires that nothing but white space follows.
    package mutating func finish() throws(JSONFault) {
        _ = peek()
        if offset < end { throw fault(.unexpected) }
    }

    /// The next sign after white space; 0 at the end.
    package mutating func nextSign() -> UInt8 { peek() }

    package mutating func advance() {
        offset += 1
        fresh = false
    }

    /// Reads again from another offset of the same bytes.
    package mutating func jump(to offset: Int) {
        self.offset = offset
        fresh = false
    }
}
