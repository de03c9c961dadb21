import Glibc

/// A pipe between the bench and those it starts; a byte is a word, the end of file the last one.
final class Pipe {
    private(set) var reading: Int32 = -1
    private(set) var writing: Int32 = -1

    init() throws(BenchFault) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system("pipe", errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        closeReading()
        closeWriting()
    }

    func closeReading() {
        if reading >= 0 { close(reading) }
        reading = -1
    }

    func closeWriting() {
        if writing >= 0 { close(writing) }
        writing = -1
    }

    /// Puts one byte in: a word to whoever reads.
    func put() {
        var byte = UInt8(ascii: ".")
        _ = write(writing, &byte, 1)
    }

    /// Waits for one byte; false where the end came instead.
    func take() -> Bool {
        var byte: UInt8 = 0
        return read(reading, &byte, 1) == 1
    }
}
