import Glibc

/// A book's lock as the system sees it.
struct LockFile: ~Copyable {
    private let file: Int32
    private let inode: UInt

    /// The lock of a book's folder.
    init(of book: String) throws {
        let opened = Glibc.open("\(book)/lock", O_RDWR | O_CLOEXEC)
        var status = stat()
        guard opened >= 0, fstat(opened, &status) == 0 else { throw Shell.Trouble.silent("no lock in \(book)") }
        file = opened
        inode = UInt(status.st_ino)
    }

    deinit { close(file) }

    /// The process that holds it now, by /proc/locks; nil where none does.
    var holder: pid_t? {
        // "3: FLOCK  ADVISORY  WRITE 4711 fe:01:393224 0 EOF"
        rows.first { $0.count > 5 && $0[1] == "FLOCK" && $0[5].hasSuffix(":\(inode)") }.flatMap { pid_t($0[4]) }
    }

    /// Returns when a process waits for it.
    func expectAnotherWaiting() throws {
        for _ in 0..<1_000_000 {
            // "3: -> FLOCK  ADVISORY  WRITE 4712 fe:01:393224 0 EOF"
            if rows.contains(where: { $0.count > 6 && $0[1] == "->" && $0[6].hasSuffix(":\(inode)") }) { return }
            sched_yield()
        }
        throw Shell.Trouble.silent("nobody waits for the lock")
    }

    /// The words of each row of /proc/locks.
    private var rows: [[Substring]] {
        let locks = Glibc.open("/proc/locks", O_RDONLY | O_CLOEXEC)
        defer { close(locks) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while case let count = read(locks, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    }

    /// Holds it while something is done.
    func held<Result>(_ body: () throws -> Result) rethrows -> Result {
        while flock(file, LOCK_EX) != 0 && errno == EINTR {}
        defer { flock(file, LOCK_UN) }
        return try body()
    }
}
