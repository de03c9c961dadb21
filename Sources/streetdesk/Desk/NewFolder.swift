import Glibc
import StreetModel

/// The place of a folder that is to be made: looked at before anything is written of it.
struct NewFolder {
    private let path: String

    init(_ path: String) {
        var path = path
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// Throws why no folder can be made there: `exists` for whatever lies there, an empty folder too, `deskInsideDesk`,
    /// `noRights`, `mountedReadOnly`, `system` with the system's number.
    func check() throws(StorageFault) {
        var status = stat()
        if path.isEmpty { throw .system(call: "stat", path: path, errno: ENOENT) }
        if lstat(path, &status) == 0 { throw .exists(path: path) }
        if errno != ENOENT { throw fault("stat", path) }
        let parent = parent(of: path)
        guard let whole = realpath(parent, nil) else { throw fault("stat", parent) }
        let resolved = String(cString: whole)
        free(whole)
        if let outer = desk(around: resolved) { throw .deskInsideDesk(path: path, outer: outer) }
        if access(parent, W_OK | X_OK) != 0 { throw fault("access", parent) }
    }

    private func fault(_ call: String, _ path: String) -> StorageFault {
        switch errno {
        case EACCES, EPERM: .noRights(path: path)
        case EROFS: .mountedReadOnly(path: path)
        default: .system(call: call, path: path, errno: errno)
        }
    }

    private func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The desk or backup in whose folder, or below it, a folder lies.
    private func desk(around folder: String) -> String? {
        var folder = folder
        while true {
            for name in ["desk.json", "backup.json"] where access("\(folder)/\(name)", F_OK) == 0 { return folder }
            if folder == "/" { return nil }
            folder = parent(of: folder)
        }
    }
}
