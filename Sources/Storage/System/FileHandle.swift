import Glibc
import StreetModel

/// An open file or folder; closed, and its lock let go, when its owner ends.
struct FileHandle: ~Copyable {
    let descriptor: Int32
    let path: String
    let disk: Disk

    /// Opens a path; `flags` are those of open(2).
    init(_ path: String, flags: Int32, on disk: Disk) throws(StorageFault) {
        let result = disk.uninterrupted { $0.open(path, flags) }
        if result < 0 { throw systemFault("open", path, result) }
        descriptor = Int32(result)
        self.path = path
        self.disk = disk
    }

    deinit { disk.ask { $0.close(descriptor) } }

    func status() throws(StorageFault) -> FileStatus {
        var status = FileStatus()
        try check("fstat") { $0.statusOfFile(descriptor, &status) }
        return status
    }

    /// The status of an open folder, with its time.
    func folderStatus() throws(StorageFault) -> FileStatus {
        var status = FileStatus()
        try check("fstat") { $0.statusOfFolder(descriptor, &status) }
        return status
    }

    /// The bytes of a range; fewer where the file ends before it.
    func read(from offset: Int, count: Int) throws(StorageFault) -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: max(count, 0)) { (buffer, filled) throws(StorageFault) in
            filled = try fill(UnsafeMutableRawBufferPointer(buffer), from: offset)
        }
    }

    /// Takes the bytes of a short range where they are; fewer where the file ends before it.
    func read<Value>(
        from offset: Int, count: Int, _ take: (UnsafeRawBufferPointer) -> Value
    ) throws(StorageFault) -> Value {
        try withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { (buffer) throws(StorageFault) in
            let filled = try fill(buffer, from: offset)
            return take(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        }
    }

    /// Reads until a buffer is full or the file ends; returns how many bytes there were.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) throws(StorageFault) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let result = disk.uninterrupted { $0.read(descriptor, rest, offset + filled) }
            if result < 0 { throw systemFault("read", path, result) }
            if result == 0 { break }
            filled += result
        }
        return filled
    }

    /// All the file's bytes from an offset on.
    func readRest(from offset: Int) throws(StorageFault) -> [UInt8] {
        try read(from: offset, count: status().size - offset)
    }

    /// Writes everything in one call; a short write is a fault, and what it left is the caller's to cut.
    func write(_ bytes: [UInt8], at offset: Int) throws(StorageFault) {
        let result = bytes.withUnsafeBytes { buffer in
            disk.uninterrupted { $0.write(descriptor, buffer, offset) }
        }
        if result < 0 { throw systemFault("write", path, result) }
        // A regular file takes fewer bytes than given only where there is no room for the rest.
        if result < bytes.count { throw .diskFull(path: path) }
    }

    /// Lets the bytes set out for the disk; ``sync()`` says whether they came to it.
    func beginFlush() {
        disk.ask { $0.beginFlush(descriptor) }
    }

    func flush() throws(StorageFault) {
        try check("fdatasync") { $0.flush(descriptor) }
    }

    func sync() throws(StorageFault) {
        try check("fsync") { $0.sync(descriptor) }
    }

    func cut(to length: Int) throws(StorageFault) {
        try check("ftruncate") { $0.cut(descriptor, length) }
    }

    /// Takes the exclusive lock, waiting at most so many milliseconds.
    func lock(milliseconds: Int32) throws(StorageFault) {
        let result = disk.uninterrupted { $0.lock(descriptor, milliseconds) }
        if result == -Int(ETIMEDOUT) {
            let holder = disk.ask { $0.lockHolder(descriptor) }
            throw .busy(holder: holder > 0 ? Int32(truncatingIfNeeded: holder) : nil)
        }
        if result < 0 { throw systemFault("flock", path, result) }
    }

    /// Takes the exclusive lock where nobody has it; false where somebody does.
    func tryLock() throws(StorageFault) -> Bool {
        let result = disk.uninterrupted { $0.lock(descriptor, 0) }
        if result == -Int(ETIMEDOUT) { return false }
        if result < 0 { throw systemFault("flock", path, result) }
        return true
    }

    func unlock() {
        disk.ask { $0.unlock(descriptor) }
    }

    private func check(_ name: String, _ call: (borrowing DiskCalls) -> Int) throws(StorageFault) {
        let result = disk.uninterrupted(call)
        if result < 0 { throw systemFault(name, path, result) }
    }
}
