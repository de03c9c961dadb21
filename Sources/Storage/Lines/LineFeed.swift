import Glibc

/// Where lines end.
enum LineFeed {
    /// The place of the first line feed in a range of bytes.
    static func first(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, !range.isEmpty else { return nil }
            guard let found = memchr(base + range.lowerBound, 0x0A, range.count) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
