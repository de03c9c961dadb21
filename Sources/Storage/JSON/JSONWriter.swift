/// Writes JSON into bytes, keys in the order in which they are given, without any white space.
///
/// The caller keeps the grammar (a key before each member, as many ends as beginnings); commas come by themselves.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether the next key or element stands after another one.
    private var follows = false

    package init(reserving capacity: Int = 256) {
        bytes.reserveCapacity(capacity)
    }

    package mutating func beginObject() { open(UInt8(ascii: "{")) }
    package mutating func endObject() { close(UInt8(ascii: "}")) }
    package mutating func beginArray() { open(UInt8(ascii: "[")) }
    package mutating func endArray() { close(UInt8(ascii: "]")) }

    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    package mutating func string(_ value: String) {
        separate()
        quote(value)
        follows = true
    }

    /// A text of so many signs, none of which is to be escaped, put where it will stand.
    mutating func string(of count: Int, _ put: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
        bytes.withUnsafeMutableBufferPointer { put(UnsafeMutableBufferPointer(rebasing: $0[start...])) }
        bytes.append(UInt8(ascii: "\""))
        follows = true
    }

    package mutating func integer(_ value: Int) {
        separate()
        digits(value)
        follows = true
    }

    package mutating func boolean(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    package mutating func null() {
        raw("null")
    }

    /// A value that is JSON already.
    package mutating func raw(_ json: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
        follows = true
    }

    private mutating func raw(_ json: String) {
        raw(json.utf8)
    }

    /// Bytes outside the grammar: a line's end, or the tail that seals it.
    package mutating func append(_ text: some Collection<UInt8>) {
        bytes.append(contentsOf: text)
        follows = false
    }

    /// Begins anew in the same memory.
    package mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        follows = false
    }

    private mutating func open(_ sign: UInt8) {
        separate()
        bytes.append(sign)
        follows = false
    }

    private mutating func close(_ sign: UInt8) {
        bytes.append(sign)
        follows = true
    }

    private mutating func separate() {
        if follows { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func digits(_ value: Int) {
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes[start...].reverse()
    }

    /// Most text has nothing to escape, and is copied as a whole.
    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.mustEscape(text[index]) {
                bytes.append(contentsOf: text[start..<index])
                escape(text[index])
                start = index + 1
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Hexadecimal.digit(byte >> 4))
            bytes.append(Hexadecimal.digit(byte & 15))
        }
    }
}
