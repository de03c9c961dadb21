package import StreetModel

/// A backup of a desk that is being made beside the place where it is to be; without `fill` nothing of it stays.
package struct BackupDraft: ~Copyable {
    private let source: Desk
    private let place: String
    private let folder: FolderDraft

    private init(of source: Desk, at place: String, in folder: consuming FolderDraft) {
        self.source = source
        self.place = place
        self.folder = folder
    }

    /// Begins a backup that is to lie at a path: from here on there is a place for it.
    ///
    /// Throws `exists`, `deskInsideDesk`, the fault of a desk that is damaged itself.
    package static func begin(of desk: Desk, at path: String) throws(StorageFault) -> BackupDraft {
        if let fault = desk.fault, case .damaged = fault { throw fault }
        try desk.expectFolders(of: desk.bookCodes())
        return BackupDraft(
            of: desk, at: path, in: try FolderDraft.begin(at: path, as: "backup", isDesk: false, on: desk.disk))
    }

    /// Copies the whole desk while people work, gives the copy its name, and tells what it holds.
    ///
    /// Every book is whole up to one moment, the same for all. The copy is durable, read again and compared before it gets
    /// its name. What nobody has saved yet is not in it: sessions with their drafts and PINs, what lies in quarantine.
    /// Throws `badBackup` where the copy is not what was copied.
    package consuming func fill(
        at moment: Moment, telling: (_ book: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) throws(StorageFault) -> Backup {
        let (disk, settings) = (source.disk, source.settings)
        let target = Desk(path: "\(folder.path)/\(Desk.backupFolder)", settings: settings, fault: nil, disk: disk)
        try disk.ensureFolder(target.path)
        try disk.create("\(target.path)/\(Desk.settingsName)", settings.bytes)
        let extents = try source.extents(of: source.bookCodes())
        var backup = Backup(
            desk: settings.id, name: settings.name, code: settings.code, made: moment, books: [])
        for (index, extent) in extents.enumerated() {
            telling(extent.code, index, extents.count)
            backup.books.append(try source.copy(extent, to: target))
        }
        try disk.syncFolder(target.path)
        try disk.create("\(folder.path)/\(BackupNote.name)", BackupNote.bytes(backup, settings.offset))
        telling("", extents.count, extents.count)
        do throws(StorageFault) {
            _ = try Desk.checkedBackup(folder.path, named: place, on: disk)
        } catch {
            throw error.ofSource(source.path, copiedTo: target.path)
        }
        _ = try folder.publish()
        return backup
    }
}

extension StorageFault {
    /// The same of the desk that was copied, where it is no fault of the copy, which goes: what a newer program wrote, and
    /// what is wrong in a line that fits the chain, so that no copying has changed it.
    fileprivate func ofSource(_ desk: String, copiedTo copy: String) -> StorageFault {
        guard case .badBackup(_, let why) = self else { return self }
        switch why {
        case .newer(let kind, let version, let file, let line) where file.hasPrefix(copy):
            return .newer(kind: kind, version: version, file: desk + file.dropFirst(copy.count), line: line)
        case .damaged(let file, let line, let what) where file.hasPrefix(copy) && what.isOfSealedLine:
            return .damaged(file: desk + file.dropFirst(copy.count), line: line, what: what)
        default: return self
        }
    }
}

extension StoredDamage {
    /// Whether it is what a line says, whose sum is right.
    fileprivate var isOfSealedLine: Bool {
        switch self {
        case .body, .day: true
        case .malformed, .number, .sum, .act, .unfinished, .shortened, .checkpointAhead, .checkpointSum,
            .checkpointFile, .notAFile, .bookGone, .settingsChanged, .settingsGone, .otherBook:
            false
        }
    }
}
