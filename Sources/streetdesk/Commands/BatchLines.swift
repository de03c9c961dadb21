import Glibc

/// Lines of standard input as bytes, one after the other, without their ends (LF or CRLF).
struct BatchLines: ~Copyable {
    private let input: UnsafeMutablePointer<FILE>?
    private var buffer: UnsafeMutablePointer<CChar>?
    private var capacity = 0

    init() {
        input = fdopen(STDIN_FILENO, "r")
    }

    deinit {
        free(buffer)
    }

    /// The next line; nil at the end.
    mutating func next() -> [UInt8]? {
        guard let input else { return nil }
        let count = getline(&buffer, &capacity, input)
        guard count >= 0, let buffer else { return nil }
        var line = UnsafeRawBufferPointer(start: buffer, count: count)[...]
        if line.last == UInt8(ascii: "\n") {
            line.removeLast()
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
        }
        return [UInt8](line)
    }
}
