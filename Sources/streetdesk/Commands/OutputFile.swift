import Glibc
import Workbench

/// A file that a command makes for somebody: new, whole, or not there.
enum OutputFile {
    /// Writes a new file; one that is there already stays as it is. Says why where it cannot, and is the stop.
    static func write(_ bytes: [UInt8], to path: String, _ words: Words) throws(Stop) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let sentence = errno == EEXIST ? words.outputExists(path) : words.cannotWrite(path, reason())
            throw Stop.complaining(sentence, .refused)
        }
        var rest = bytes[...]
        var isWritten = true
        while !rest.isEmpty && isWritten {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            isWritten = count > 0
            if isWritten { rest = rest.dropFirst(count) }
        }
        if isWritten && fsync(descriptor) != 0 && errno != EINVAL { isWritten = false }
        let why = reason()
        close(descriptor)
        if !isWritten {
            unlink(path)
            throw Stop.complaining(words.cannotWrite(path, why), .refused)
        }
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
