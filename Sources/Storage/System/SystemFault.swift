import Glibc
import StreetModel

/// The fault that a system call's negative errno means.
func systemFault(_ call: String, _ path: String, _ result: Int) -> StorageFault {
    let code = Int32(-result)
    switch code {
    case ENOSPC, EDQUOT, EFBIG: return .diskFull(path: path)
    case EACCES, EPERM: return .noRights(path: path)
    case EROFS: return .mountedReadOnly(path: path)
    default: return .system(call: call, path: path, errno: code)
    }
}

extension StorageFault {
    /// Whether the disk could not give what it holds there.
    var isUnreadable: Bool {
        if case .system(_, _, let code) = self { return code == EIO }
        return false
    }

    /// Whether the fault is only that nothing lies at that path.
    var isMissing: Bool {
        if case .system(_, _, let code) = self { return code == ENOENT || code == ENOTDIR }
        return false
    }
}
