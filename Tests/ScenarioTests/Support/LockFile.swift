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
        let locks = Glibc.open("/proc/locks", O_RDONLY | O_CLOEXEC)
        defer { close(locks) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while case let count = read(locks, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        // "3: FLOCK  ADVISORY  WRITE 4711 fe:01:393224 0 EOF"; who waits has "->" behind the number.
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(inode)") { return pid_t(words[4]) }
        }
        return nil
    }

    /// Holds it while something is done.
    func held<Result>(_ body: () throws -> Result) rethrows -> Result {
        while flock(file, LOCK_EX) != 0 && errno == EINTR {}
        defer { flock(file, LOCK_UN) }
        return try body()
    }
}
