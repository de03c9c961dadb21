import CSystem
import Glibc
package import StreetModel

extension Disk {
    /// The names in a folder but `.` and `..`, sorted by their bytes; nil where there is no such folder.
    package func names(in path: String) throws(StorageFault) -> [String]? {
        var names: [String] = []
        guard try eachName(in: path, { names.append(String(decoding: $0, as: UTF8.self)) }) else { return nil }
        names.removeAll { $0 == "." || $0 == ".." }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Gives the bytes of each name in a folder, in no order; false where there is no such folder.
    ///
    /// Throws where the list breaks off, though some names were given by then.
    func eachName(in path: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(StorageFault) -> Bool {
        // What an interrupted listing gave before is not given a second time.
        var isBegun = false
        let result = uninterrupted { calls in
            if isBegun { return -Int(EIO) }
            return calls.list(path) {
                isBegun = true
                take($0)
            }
        }
        if result == 0 { return true }
        let fault = systemFault("readdir", path, result)
        if fault.isMissing { return false }
        throw fault
    }

    /// The status of what lies at a path; nil where nothing does.
    func lookUp(_ path: String) throws(StorageFault) -> FileStatus? {
        var status = FileStatus()
        let result = uninterrupted { $0.status(path, &status) }
        // A link that leads round in a circle leads nowhere.
        if [ENOENT, ENOTDIR, ELOOP].contains(Int32(-result)) { return nil }
        if result < 0 { throw systemFault("stat", path, result) }
        return status
    }

    /// The bytes of a whole file.
    package func contents(of path: String) throws(StorageFault) -> [UInt8] {
        try FileHandle(path, flags: O_RDONLY, on: self).readRest(from: 0)
    }

    /// Makes a folder where none is.
    package func ensureFolder(_ path: String) throws(StorageFault) {
        let result = uninterrupted { $0.makeFolder(path) }
        if result < 0 && result != -Int(EEXIST) { throw systemFault("mkdir", path, result) }
    }

    /// Makes a folder's names durable.
    func syncFolder(_ path: String) throws(StorageFault) {
        try FileHandle(path, flags: O_RDONLY | O_DIRECTORY, on: self).sync()
    }

    /// Writes a new file whole and makes its bytes durable; its name is durable after `syncFolder`.
    package func create(_ path: String, _ bytes: [UInt8]) throws(StorageFault) {
        let file = try FileHandle(path, flags: O_WRONLY | O_CREAT | O_EXCL, on: self)
        try file.write(bytes, at: 0)
        try file.sync()
    }

    /// Writes new files whole and makes the bytes of all of them durable, as ``create(_:_:)`` does those of one. All set out
    /// before the first is waited for: that is a few ways to the disk instead of one for each file. They are open until
    /// then, so that no fault of one is missed; give tens of them, not thousands.
    func create(_ files: ArraySlice<(path: String, bytes: [UInt8])>) throws(StorageFault) {
        guard let first = files.first else { return }
        let file = try FileHandle(first.path, flags: O_WRONLY | O_CREAT | O_EXCL, on: self)
        try file.write(first.bytes, at: 0)
        file.beginFlush()
        try create(files.dropFirst())
        try file.sync()
    }

    /// Gives a file or folder a name that nothing has yet.
    func renameNew(_ from: String, to: String) throws(StorageFault) {
        let result = uninterrupted { $0.rename(from, to) }
        if result < 0 { throw systemFault("rename", to, result) }
    }

    /// Gives a file the name of another, which is gone in the same moment.
    func renameOver(_ from: String, to: String) throws(StorageFault) {
        let result = uninterrupted { $0.replace(from, to) }
        if result < 0 { throw systemFault("rename", to, result) }
    }

    /// Removes a file where there is one.
    func discard(_ path: String) throws(StorageFault) {
        let result = uninterrupted { $0.remove(path) }
        if result < 0 && result != -Int(ENOENT) { throw systemFault("remove", path, result) }
    }

    /// Removes a folder and all in it; what cannot be removed stays.
    package func sweep(_ path: String) {
        if uninterrupted({ $0.remove(path) }) != -Int(ENOTEMPTY) { return }
        for name in (try? names(in: path)) ?? [] { sweep(path + "/" + name) }
        _ = uninterrupted { $0.remove(path) }
    }

    /// The path from the root on, without links.
    func resolved(_ path: String) throws(StorageFault) -> String {
        var resolved = path
        let result = uninterrupted { $0.resolve(path, &resolved) }
        if result < 0 { throw systemFault("realpath", path, result) }
        return resolved
    }

    /// The kind of filesystem that holds a path; nil for a local one.
    func foreignFilesystem(of path: String) throws(StorageFault) -> ForeignFilesystem? {
        let kind = uninterrupted { $0.filesystemKind(path) }
        if kind < 0 { throw systemFault("statfs", path, kind) }
        return switch UInt32(kind) {
        case SD_FILESYSTEM_NFS.rawValue: .nfs
        case SD_FILESYSTEM_SMB.rawValue: .smb
        case SD_FILESYSTEM_FUSE.rawValue: .fuse
        default: nil
        }
    }
}
