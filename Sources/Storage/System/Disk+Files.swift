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
    func eachName(in path: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) throws(StorageFault) -> Bool {
        guard let stream = opendir(path) else {
            let fault = systemFault("opendir", path, -Int(errno))
            if fault.isMissing { return false }
            throw fault
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
                    take(
                        UnsafeBufferPointer(
                            start: bytes, count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
                }
            }
        }
        return true
    }

    /// The bytes of a whole file.
    package func contents(of path: String) throws(StorageFault) -> [UInt8] {
        try FileHandle(path, flags: O_RDONLY, on: self).readRest(from: 0)
    }

    /// Makes a folder where none is.
    package func ensureFolder(_ path: String) throws(StorageFault) {
        let result = makeFolder(path)
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

    /// Gives a file or folder a name that nothing has yet.
    func renameNew(_ from: String, to: String) throws(StorageFault) {
        let result = rename(from, to)
        if result < 0 { throw systemFault("rename", to, result) }
    }

    /// Removes a folder and all in it; what cannot be removed stays.
    package func sweep(_ path: String) {
        if remove(path) != -Int(ENOTEMPTY) { return }
        for name in (try? names(in: path)) ?? [] { sweep(path + "/" + name) }
        _ = remove(path)
    }

    /// The kind of filesystem that holds a path; nil for a local one.
    func foreignFilesystem(of path: String) throws(StorageFault) -> ForeignFilesystem? {
        let kind = sd_filesystem_kind(path)
        if kind < 0 { throw systemFault("statfs", path, Int(kind)) }
        return switch UInt32(kind) {
        case SD_FILESYSTEM_NFS.rawValue: .nfs
        case SD_FILESYSTEM_SMB.rawValue: .smb
        case SD_FILESYSTEM_FUSE.rawValue: .fuse
        default: nil
        }
    }
}
