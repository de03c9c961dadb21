import Glibc
package import StreetModel

/// A file that a document is written to: new, readable by its owner alone, whole or not there.
package struct ExportFile: Hashable, Sendable {
    private let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Writes a document in the form that the file's ending says; a spreadsheet's with the mark it needs. Gives the path.
    ///
    /// - Throws: ``ExportFault``; nothing is left behind then, and what was there before is as it was.
    package func write(_ document: ExportDocument) throws(ExportFault) -> String {
        guard let format = ExportFormat.allCases.first(where: { path.hasSuffix(".\($0.rawValue)") }) else {
            throw .unknownForm(path)
        }
        let mark = format == .csv ? ExportFormat.byteOrderMark : []
        try write(mark + format.bytes(of: document))
        return path
    }

    /// Writes bytes as they are.
    ///
    /// - Throws: ``ExportFault``; nothing is left behind then, and what was there before is as it was.
    package func write(_ bytes: [UInt8]) throws(ExportFault) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path) : .cannotWrite(path, errno: errno)
        }
        var failure: Int32 = 0
        var written = 0
        while written < bytes.count, failure == 0 {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                written += count
            } else if count == 0 || errno != EINTR {
                failure = count == 0 ? EIO : errno
            }
        }
        // What is no file on a disk cannot be flushed, and need not be.
        if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure != 0 {
            unlink(path)
            throw .cannotWrite(path, errno: failure)
        }
    }
}
