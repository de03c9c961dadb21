import Glibc
import StreetModel

/// A folder kept open to be asked when a name in it was last made or removed: at every change of a book that is cheaper
/// than to look for a name.
struct FolderHandle: ~Copyable {
    private let path: String
    private let disk: Disk
    private var folder: FileHandle?

    /// A folder's time is coarse, two seconds on a FAT: two names made within one tick leave the same one behind.
    private static let margin = 3_000_000_000

    init(_ path: String, on disk: Disk) {
        self.path = path
        self.disk = disk
    }

    /// When the folder had last changed, in nanoseconds since 1970; nil where there is none, or no more.
    mutating func changed() throws(StorageFault) -> Int? {
        if folder == nil {
            do throws(StorageFault) {
                folder = try FileHandle(path, flags: O_RDONLY | O_DIRECTORY, on: disk)
            } catch {
                if error.isMissing { return nil }
                throw error
            }
        }
        let status: FileStatus
        switch folder {
        case .none: return nil
        case .some(let folder): status = try folder.folderStatus()
        }
        if status.links > 0 { return status.changed }
        folder = nil
        return nil
    }

    /// A time of the folder that will not stand for another change; nil where that was too near to rely on. It is asked
    /// before one looks at the names: what is made later then leaves another time.
    static func settled(_ changed: Int?, on disk: Disk) -> Int? {
        let now = disk.ask { $0.clock() }
        return changed.flatMap { now - $0 > margin ? $0 : nil }
    }
}
