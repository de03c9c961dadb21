package import StreetModel

/// A file's text as UTF-8, whatever it was written in.
package enum TextBytes {
    /// UTF-8 with or without a byte-order mark as it is, UTF-16 with one and GB18030 converted.
    ///
    /// - Throws: ``ImportProblem/What/otherForm(_:)`` for what is no table by its first bytes;
    ///   ``ImportProblem/What/notText(line:)`` for bytes that are in no encoding, or that hold a zero byte as no text
    ///   does; ``ImportProblem/What/noConverter``.
    package static func decode(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8] {
        if let form = FileForm(firstBytes: bytes.prefix(4096)) { throw .otherForm(form) }
        if let text = try UTF16Text.decode(bytes) { return text }
        if let zero = bytes.firstIndex(of: 0) { throw .notText(line: line(of: zero, in: bytes)) }
        let isMarked = bytes.starts(with: mark)
        guard let fault = firstFault(in: bytes) else { return isMarked ? Array(bytes[mark.count...]) : bytes }
        // A mark of UTF-8 is no GB18030: what follows it is damaged.
        if isMarked { throw .notText(line: line(of: fault, in: bytes)) }
        do throws(ImportProblem.What) {
            let text = try GB18030.decode(bytes)
            return text.starts(with: mark) ? Array(text[mark.count...]) : text
        } catch .notText(let other) {
            // Whichever encoding gets further is the one that was meant.
            throw .notText(line: max(other, line(of: fault, in: bytes)))
        }
    }

    /// The line, from 1, that a place in a file lies in.
    static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where the first bytes stand that are no UTF-8; nil where all are.
    private static func firstFault(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
