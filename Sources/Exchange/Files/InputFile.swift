import Glibc
import StreetModel

/// A file open for reading; closed when it goes out of use.
struct InputFile: ~Copyable {
    private let descriptor: Int32

    /// The most that is read of one file: the looks of a large street in three years. A technical bound, since
    /// an import holds its files in memory.
    static let megabytes = 256

    /// Opens a file for reading.
    ///
    /// - Throws: ``ImportProblem/What/notFound`` or ``ImportProblem/What/cannotRead(_:)``.
    init(_ path: String) throws(ImportProblem.What) {
        // Without O_NONBLOCK a named pipe would keep the import waiting for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .cannotRead(errno) }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// All bytes from here to the end.
    ///
    /// - Throws: ``ImportProblem/What/isFolder``, ``ImportProblem/What/cannotRead(_:)`` or
    ///   ``ImportProblem/What/tooLarge(megabytes:)``, before it is read where the system knows its size.
    func readAll() throws(ImportProblem.What) -> [UInt8] {
        let limit = InputFile.megabytes << 20
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_size > limit { throw .tooLarge(megabytes: InputFile.megabytes) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw errno == EISDIR ? .isFolder : .cannotRead(errno)
            }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { throw .tooLarge(megabytes: InputFile.megabytes) }
        }
    }
}
