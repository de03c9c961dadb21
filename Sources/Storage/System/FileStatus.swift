import Glibc
import StreetModel

/// What stat says of a file.
struct FileStatus: Equatable {
    var size: Int
    var links: Int
    var isFolder: Bool
    /// When it was last changed, in nanoseconds since 1970.
    var changed: Int

    init(_ raw: stat) {
        size = Int(raw.st_size)
        links = Int(raw.st_nlink)
        isFolder = raw.st_mode & S_IFMT == S_IFDIR
        changed = Int(raw.st_mtim.tv_sec) * 1_000_000_000 + Int(raw.st_mtim.tv_nsec)
    }

    /// The status of what lies at a path; nil where nothing does.
    static func of(_ path: String) throws(StorageFault) -> FileStatus? {
        var raw = stat()
        let result = Disk.answer(Int(stat(path, &raw)))
        if result == -Int(ENOENT) || result == -Int(ENOTDIR) { return nil }
        if result < 0 { throw systemFault("stat", path, result) }
        return FileStatus(raw)
    }
}
