import Glibc
import StreetModel

/// The fault that a system call's negative errno means.
func systemFault(_ call: String, _ path: String, _ result: Int) -> StorageFault {
    let code = Int32(-result)
    switch code {
    case _ where call == "open" && [EISDIR, ENXIO, ENODEV, ELOOP].contains(code):
        return .damaged(file: path, line: 0, what: .notAFile)
    case ENOSPC, EDQUOT, EFBIG: return .diskFull(path: path)
    case EACCES, EPERM: return .noRights(path: path)
    case EROFS: return .mountedReadOnly(path: path)
    default: return .system(call: call, path: path, errno: code)
    }
}

extension StorageFault {
    /// Whether something lies there that cannot be read: the disk cannot give it, this user may not see it, or it is no file.
    var isUnreadable: Bool {
        switch self {
        case .system(_, _, let code): code == EIO || code == EISDIR
        case .damaged(_, _, let what): what == .notAFile
        case .noRights: true
        case .busy, .newer, .poisoned, .foreignFilesystem, .mountedReadOnly, .diskFull, .notADesk, .deskInsideDesk,
            .exists, .noBook, .notABackup, .badBackup:
            false
        }
    }

    /// Whether the fault is only that nothing lies at that path.
    var isMissing: Bool {
        if case .system(_, _, let code) = self { return code == ENOENT || code == ENOTDIR }
        return false
    }
}
