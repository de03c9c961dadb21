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

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
            case 0..<0x20, 0x7F: escape(byte)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
        bytes.append(Hexadecimal.digit(byte >> 4))
        bytes.append(Hexadecimal.digit(byte & 15))
    }
}
