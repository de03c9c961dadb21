import TextUI

/// Bracketed paste: everything between ESC [ 200 ~ and ESC [ 201 ~ is text, whatever it looks like.
extension InputDecoder {
    private static let ending = Array("\u{1B}[201~".utf8)
    /// What goes beyond is passed over, so that a pasted film does not fill the memory.
    private static let longestPaste = 1 << 20

    mutating func paste(_ byte: UInt8) {
        pending.append(byte)
        if byte == UInt8(ascii: "~"), pending.suffix(Self.ending.count).elementsEqual(Self.ending) {
            pending.removeLast(Self.ending.count)
            endPaste()
            reset()
        } else if pending.count > Self.longestPaste + 2 * Self.ending.count {
            pending.removeSubrange(Self.longestPaste..<pending.count - Self.ending.count)
        }
    }

    /// Delivers what was pasted so far; line breaks of every kind become "\n".
    mutating func endPaste() {
        let text = String(decoding: pending.prefix(Self.longestPaste), as: UTF8.self)
        inputs.append(.paste(String(text.map { $0.isNewline ? "\n" : $0 })))
    }
}
