import CSystem
import Glibc
import StreetModel

/// An open file or folder; closed, and its lock let go, when its owner ends.
struct FileHandle: ~Copyable {
    let descriptor: Int32
    let path: String
    let disk: Disk

    /// Opens a path; `flags` are those of open(2).
    init(_ path: String, flags: Int32, on disk: Disk) throws(StorageFault) {
        let result = disk.open(path, flags)
        if result < 0 { throw systemFault("open", path, result) }
        descriptor = Int32(result)
        self.path = path
        self.disk = disk
    }

    deinit { close(descriptor) }

    func status() throws(StorageFault) -> FileStatus {
        var raw = stat()
        let result = Disk.answer(Int(fstat(descriptor, &raw)))
        if result < 0 { throw systemFault("fstat", path, result) }
        return FileStatus(raw)
    }

    /// The bytes of a range; fewer where the file ends before it.
    func read(from offset: Int, count: Int) throws(StorageFault) -> [UInt8] {
        var failure = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<count])
                let result = Disk.answer(pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled)))
                if result == -Int(EINTR) { continue }
                if result < 0 { failure = result }
                if result <= 0 { break }
                filled += result
            }
        }
        if failure < 0 { throw systemFault("read", path, failure) }
        return bytes
    }

    /// All the file's bytes from an offset on.
    func readRest(from offset: Int) throws(StorageFault) -> [UInt8] {
        try read(from: offset, count: status().size - offset)
    }

    /// Writes everything in one call; a short write is a fault, and what it left is the caller's to cut.
    func write(_ bytes: [UInt8], at offset: Int) throws(StorageFault) {
        let result = bytes.withUnsafeBytes { disk.write(descriptor, $0, offset) }
        if result < 0 { throw systemFault("write", path, result) }
        // A regular file takes fewer bytes than given only where there is no room for the rest.
        if result < bytes.count { throw .diskFull(path: path) }
    }

    func flush() throws(StorageFault) {
        let result = disk.flush(descriptor)
        if result < 0 { throw systemFault("fdatasync", path, result) }
    }

    func sync() throws(StorageFault) {
        let result = disk.sync(descriptor)
        if result < 0 { throw systemFault("fsync", path, result) }
    }

    func cut(to length: Int) throws(StorageFault) {
        let result = disk.cut(descriptor, length)
        if result < 0 { throw systemFault("ftruncate", path, result) }
    }

    /// Takes the exclusive lock, waiting at most so many milliseconds.
    func lock(milliseconds: Int32) throws(StorageFault) {
        let result = sd_lock(descriptor, milliseconds)
        if result == -ETIMEDOUT {
            let holder = sd_lock_holder(descriptor)
            throw .busy(holder: holder > 0 ? holder : nil)
        }
        if result < 0 { throw systemFault("flock", path, Int(result)) }
    }

    func unlock() {
        flock(descriptor, LOCK_UN)
    }
}
