package import StreetModel

/// A desk that is being made beside the place where it is to be; without `publish` nothing of it stays.
package struct DeskDraft: ~Copyable {
    /// The desk to fill; its books must be closed before `publish`.
    package let desk: Desk
    private let folder: FolderDraft

    private init(desk: Desk, folder: consuming FolderDraft) {
        self.desk = desk
        self.folder = folder
    }

    /// Begins a desk that is to lie at a path.
    ///
    /// Throws `exists` where something lies there already (an empty folder may), `deskInsideDesk` and `foreignFilesystem`.
    package static func begin(
        at path: String, _ settings: DeskSettings, on disk: Disk = .real
    ) throws(StorageFault) -> DeskDraft {
        let folder = try FolderDraft.begin(at: path, as: "new", isDesk: true, on: disk)
        let desk = Desk(path: folder.path, settings: settings, fault: nil, disk: disk)
        let draft = DeskDraft(desk: desk, folder: folder)
        try disk.create("\(desk.path)/\(Desk.settingsName)", settings.bytes)
        try desk.addBook(settings.code)
        return draft
    }

    /// Gives the desk its name, durably; from then on it is there.
    package consuming func publish() throws(StorageFault) -> Desk {
        let desk = desk
        let path = try folder.publish()
        return Desk(path: path, settings: desk.settings, fault: desk.fault, disk: desk.disk)
    }
}
