import StreetModel

/// A file's text as UTF-8, whatever it was written in.
enum TextBytes {
    /// UTF-8 with or without a byte-order mark as it is, else GB18030 converted.
    ///
    /// - Throws: ``ImportProblem/What/notText`` for bytes that are neither, or that hold a zero byte as no text does;
    ///   ``ImportProblem/What/noConverter``.
    static func decode(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8] {
        if bytes.contains(0) { throw .notText }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isUnicode = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
        if isUnicode { return bytes }
        var text = try GB18030.decode(bytes)
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
        return text
    }
}
