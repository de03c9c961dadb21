import Glibc
package import StreetModel

/// A desk that is being made beside the place where it is to be; without `publish` nothing of it stays.
///
/// Killed, it leaves a hidden folder beside that place, which the next draft of the same name sweeps away.
package struct DeskDraft: ~Copyable {
    /// The desk to fill; its books must be closed before `publish`.
    package let desk: Desk
    private let target: String
    /// The draft's folder, locked while its maker lives.
    private let folder: FileHandle
    private var isPublished = false

    private init(desk: Desk, target: String, folder: consuming FileHandle) {
        self.desk = desk
        self.target = target
        self.folder = folder
    }

    /// Begins a desk that is to lie at a path.
    ///
    /// Throws `exists` where something lies there already (an empty folder may), and `deskInsideDesk`.
    package static func begin(
        at path: String, _ settings: DeskSettings, on disk: Disk = .real
    ) throws(StorageFault) -> DeskDraft {
        let target = trimmed(path)
        if let status = try disk.lookUp(target) {
            guard status.isFolder, try (disk.names(in: target) ?? []).isEmpty else { throw .exists(path: target) }
        }
        if let outer = try desk(around: target, disk) { throw .deskInsideDesk(path: target, outer: outer) }
        let (parent, name) = split(target)
        let prefix = ".\(name).new-"
        try sweep(parent, prefix, disk)
        if let kind = try disk.foreignFilesystem(of: parent) { throw .foreignFilesystem(kind: kind, path: target) }
        let path = "\(parent)/\(prefix)\(getpid())"
        let made = disk.uninterrupted { $0.makeFolder(path) }
        if made < 0 { throw systemFault("mkdir", path, made) }
        let folder = try FileHandle(path, flags: O_RDONLY | O_DIRECTORY, on: disk)
        let desk = Desk(path: path, settings: settings, fault: nil, disk: disk)
        // From here on a fault ends the draft, and so removes its folder.
        let draft = DeskDraft(desk: desk, target: target, folder: folder)
        try draft.folder.lock(milliseconds: 100)
        try disk.create("\(path)/\(Desk.settingsName)", settings.bytes)
        try desk.addBook(settings.code)
        return draft
    }

    deinit {
        if !isPublished { desk.disk.sweep(desk.path) }
    }

    /// Gives the desk its name, durably; from then on it is there.
    package consuming func publish() throws(StorageFault) -> Desk {
        let disk = desk.disk
        try folder.sync()
        // An empty folder of that name gives way; a full one stays, and the draft goes.
        _ = disk.uninterrupted { $0.removeFolder(target) }
        let from = desk.path
        let result = disk.uninterrupted { $0.rename(from, target) }
        if result == -Int(EEXIST) { throw .exists(path: target) }
        if result < 0 { throw systemFault("rename", target, result) }
        isPublished = true
        try disk.syncFolder(DeskDraft.split(target).parent)
        return Desk(path: target, settings: desk.settings, fault: desk.fault, disk: disk)
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

    /// The desk in whose folder, or below it, a path lies.
    private static func desk(around path: String, _ disk: Disk) throws(StorageFault) -> String? {
        var folder = try disk.resolved(split(path).parent)
        while true {
            if try disk.lookUp("\(folder)/\(Desk.settingsName)") != nil { return folder }
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
