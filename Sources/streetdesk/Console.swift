import CSystem
import Glibc
import TextUI

/// What a command prints; nothing but the gate's text reaches a terminal (TERMINAL §3).
enum Console {
    private static let output: Int32 = 1
    private static let errors: Int32 = 2

    /// How many columns a line of standard output has; on paper and in a pipe as many as on a wide terminal.
    static var columns: Int {
        var (columns, rows): (Int32, Int32) = (0, 0)
        terminal_size(output, &columns, &rows)
        return columns > 0 ? Int(columns) : 160
    }

    /// Writes lines to standard output.
    static func write(_ text: String) {
        put(Array((gated(text) + "\n").utf8), to: output)
    }

    /// Writes lines to standard error.
    static func complain(_ text: String) {
        put(Array((gated(text) + "\n").utf8), to: errors)
    }

    /// Writes one line that the next one takes the place of: progress, on a terminal only.
    static func progress(_ text: String) {
        guard isatty(errors) == 1 else { return }
        put(Array(("\r\u{1B}[K" + gated(text)).utf8), to: errors)
    }

    /// Writes JSON; what a terminal would obey in a name or note stands there as an escape.
    static func write(json: [UInt8]) {
        // Of ASCII there is nothing left to do, and a list of what is late is nothing else.
        if json.allSatisfy({ $0 < 0x80 }) { return put(json, to: output) }
        var safe: [UInt8] = []
        safe.reserveCapacity(json.count)
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            if isObeyed(scalar) {
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    let digits = String(unit, radix: 16)
                    safe += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
                }
            } else {
                safe += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        put(safe, to: output)
    }

    /// Writes what has been made safe already: an export, whose cells hold nothing that a terminal would obey.
    static func write(bytes: [UInt8]) { put(bytes, to: output) }

    /// Controls beyond ASCII, which JSON escapes by itself, marks of direction and of no width, foreign line ends.
    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80, !(0x2E80..<0xD800).contains(scalar.value) else { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// All of it, however many writes it takes; a reader that has gone takes the rest with it.
    private static func put(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func gated(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var safe = String.UnicodeScalarView()
            for glyph in Glyphs(String(line)) { glyph.write(to: &safe) }
            return String(safe)
        }.joined(separator: "\n")
    }
}
