import Glibc
import StreetModel

/// A folder that is being made beside the place where it is to be; without `publish` nothing of it stays.
///
/// Killed, its maker leaves a hidden folder beside that place, which the next draft of the same name sweeps away.
struct FolderDraft: ~Copyable {
    /// Where the folder lies until it is published.
    let path: String
    private let target: String
    private let disk: Disk
    /// The folder itself, locked while its maker lives.
    private let folder: FileHandle
    private var isPublished = false

    private init(path: String, target: String, disk: Disk, folder: consuming FileHandle) {
        self.path = path
        self.target = target
        self.disk = disk
        self.folder = folder
    }

    /// Begins a folder that is to lie at a path; until then it is named after it and what it is to be.
    ///
    /// Throws `exists` for what lies there already, `deskInsideDesk`, and why the system makes no folder there.
    ///
    /// - Parameter isDesk: a desk does not lie where locks and flushes cannot be relied on. An empty folder gives way to one: it
    ///   may be all that a broken disk has left of a desk. One for a backup may be where a drive is mounted, whose place
    ///   nothing can take.
    static func begin(
        at path: String, as kind: String, isDesk: Bool, on disk: Disk
    ) throws(StorageFault) -> FolderDraft {
        let target = trimmed(path)
        if target.isEmpty { throw systemFault("mkdir", target, -Int(ENOENT)) }
        if let status = try disk.lookUp(target) {
            guard isDesk, status.isFolder, try (disk.names(in: target) ?? []).isEmpty else {
                throw .exists(path: target)
            }
        }
        if let outer = try desk(around: target, disk) { throw .deskInsideDesk(path: target, outer: outer) }
        let (parent, name) = split(target)
        let prefix = ".\(name).\(kind)-"
        try sweep(parent, prefix, disk)
        if isDesk, let foreign = try disk.foreignFilesystem(of: parent) {
            throw .foreignFilesystem(kind: foreign, path: target)
        }
        let path = "\(parent)/\(prefix)\(getpid())"
        let made = disk.uninterrupted { $0.makeFolder(path) }
        // The name of the draft says nothing to anybody; no rights are those on the folder around it.
        if made < 0 { throw systemFault("mkdir", [-Int(EACCES), -Int(EPERM)].contains(made) ? parent : target, made) }
        let folder: FileHandle
        do throws(StorageFault) {
            folder = try FileHandle(path, flags: O_RDONLY | O_DIRECTORY, on: disk)
        } catch {
            disk.sweep(path)
            throw error
        }
        // From here on a fault ends the draft, and so removes its folder.
        let draft = FolderDraft(path: path, target: target, disk: disk, folder: folder)
        try draft.folder.lock(milliseconds: 100)
        return draft
    }

    deinit {
        if !isPublished { disk.sweep(path) }
    }

    /// Gives the folder its name, durably; from then on it is there. Returns its path.
    consuming func publish() throws(StorageFault) -> String {
        try folder.sync()
        // An empty folder of that name gives way; a full one stays, and the draft goes.
        _ = disk.uninterrupted { $0.removeFolder(target) }
        var result = disk.uninterrupted { $0.rename(path, target) }
        // Some drives know no renaming that spares what is there. A folder is never renamed over one that is not empty.
        if result == -Int(EINVAL) || result == -Int(ENOSYS) {
            result = disk.uninterrupted { $0.replace(path, target) }
        }
        if [-Int(EEXIST), -Int(ENOTEMPTY), -Int(ENOTDIR)].contains(result) { throw .exists(path: target) }
        if result < 0 { throw systemFault("rename", target, result) }
        do throws(StorageFault) {
            try disk.syncFolder(FolderDraft.split(target).parent)
        } catch {
            // What is not durable was not made: it goes with the draft.
            _ = disk.uninterrupted { $0.rename(target, path) }
            throw error
        }
        isPublished = true
        return target
    }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = slash == path.startIndex ? "/" : String(path[..<slash])
        return (parent, String(path[path.index(after: slash)...]))
    }

    /// The desk or backup in whose folder, or below it, a path lies.
    private static func desk(around path: String, _ disk: Disk) throws(StorageFault) -> String? {
        var folder = try disk.resolved(split(path).parent)
        while true {
            for name in [Desk.settingsName, BackupNote.name] where try disk.lookUp("\(folder)/\(name)") != nil {
                return folder
            }
            if try Desk.holdsStreet(folder, on: disk) { return folder }
            if folder == "/" { return nil }
            folder = split(folder).parent
        }
    }

    /// Removes the drafts of that name whose makers are gone.
    private static func sweep(_ parent: String, _ prefix: String, _ disk: Disk) throws(StorageFault) {
        for name in try disk.names(in: parent) ?? [] where name.hasPrefix(prefix) {
            let path = "\(parent)/\(name)"
            guard let left = try? FileHandle(path, flags: O_RDONLY | O_DIRECTORY, on: disk) else { continue }
            if (try? left.lock(milliseconds: 10)) != nil { disk.sweep(path) }
        }
    }
}
