import StreetModel

/// A file's text as UTF-8, whatever it was written in.
enum TextBytes {
    /// UTF-8 with or without a byte-order mark as it is, else GB18030 converted.
    ///
    /// - Throws: ``ImportProblem/What/notText(line:)`` for bytes that are neither, or that hold a zero byte as no text
    ///   does; ``ImportProblem/What/noConverter``.
    static func decode(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8] {
        if let zero = bytes.firstIndex(of: 0) { throw .notText(line: line(of: zero, in: bytes)) }
        let isMarked = bytes.starts(with: mark)
        if String(validating: bytes, as: UTF8.self) != nil { return isMarked ? Array(bytes.dropFirst(3)) : bytes }
        // A mark of UTF-8 is no GB18030: what follows it is damaged.
        if isMarked { throw .notText(line: lineOfFault(in: bytes)) }
        do throws(ImportProblem.What) {
            let text = try GB18030.decode(bytes)
            return text.starts(with: mark) ? Array(text.dropFirst(3)) : text
        } catch .notText(let line) {
            // Whichever encoding gets further is the one that was meant.
            throw .notText(line: max(line, lineOfFault(in: bytes)))
        }
    }

    /// The line, from 1, that a place in a file lies in.
    static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The line of the first bytes that are no UTF-8.
    private static func lineOfFault(in bytes: [UInt8]) -> Int {
        var codec = UTF8()
        var rest = bytes.makeIterator()
        var line = 1
        while true {
            switch codec.decode(&rest) {
            case .scalarValue("\n"): line += 1
            case .scalarValue: continue
            case .error, .emptyInput: return line
            }
        }
    }
}
