/// The form in which OSC 52 carries text (RFC 4648 §4).
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var encoded: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            var four = [UInt8](repeating: UInt8(ascii: "="), count: 4)
            for place in (0..<4).reversed() {
                if place <= group.count { four[place] = letters[value & 63] }
                value >>= 6
            }
            encoded += four
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
