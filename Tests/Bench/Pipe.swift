import Glibc

/// A pipe between the bench and those it starts; its end of file is the word to begin.
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

    /// Waits for so many bytes, or for the end.
    func read(count: Int) {
        var byte: UInt8 = 0
        for _ in 0..<count where Glibc.read(reading, &byte, 1) <= 0 { return }
    }
}
