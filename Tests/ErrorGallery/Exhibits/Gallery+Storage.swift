import CSystem
import Glibc
import Storage
import StreetModel
import Workbench

extension Gallery {
    /// What stands in the words of this run, and what stands there on paper.
    static func onPaper(_ desk: borrowing TestDesk) -> [(String, String)] {
        [(desk.root, "/srv/streetdesk"), ("\(getpid())", "4711")]
    }

    static func storage() throws -> [Exhibit] {
        try books() + disks() + folders() + backups()
    }

    private static func show(
        _ input: String, _ fault: StorageFault?, _ desk: borrowing TestDesk, byHand: Bool = false
    ) -> [Exhibit] {
        guard let fault else { return [] }
        return [
            Exhibit(StorageRoom(fault).rawValue, input, byHand: byHand, paths: onPaper(desk)) { $0.fault(fault) }
        ]
    }

    /// The fault that something ends with.
    static func fault(_ act: () throws -> Void) -> StorageFault? {
        do {
            try act()
        } catch let fault as StorageFault {
            return fault
        } catch AppendFault.storage(let fault) {
            return fault
        } catch {
            return nil
        }
        return nil
    }

    /// Reading and writing one book.
    private static func books() throws -> [Exhibit] {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.write([look("E1")], into: &office)
        var shown: [Exhibit] = []

        let lock = open("\(desk.bookPath)/lock", O_RDWR)
        flock(lock, LOCK_EX)
        var impatient = Disk.quick
        impatient.lockMilliseconds = 10
        shown += show(
            "another program keeps a book's lock for two seconds",
            fault { try append(to: try Desk.open(desk.desk.path, on: impatient)) }, desk)
        close(lock)

        let whole = try Disk.real.contents(of: desk.journal)
        var changed = whole
        changed[100] ^= 1
        overwrite(desk.journal, changed)
        shown += show("one byte of the first line of a journal was changed", fault { try append(to: desk.desk) }, desk)
        overwrite(desk.journal, whole)

        var failing = Disk.quick
        failing.flush = { _ in -Int(EIO) }
        shown += show(
            "the disk fails while an entry is flushed",
            fault { try append(to: try Desk.open(desk.desk.path, on: failing)) },
            desk)
        shown += show(
            "a community without a book is asked for", fault { _ = try desk.desk.verify("990101001009") }, desk)
        return shown
    }

    private static func append(to desk: Desk) throws {
        var office = desk.emptyOffice
        var book = try Book.open(TestDesk.community, in: desk, into: &office)
        try book.write([look("E1")], into: &office)
    }

    /// What a disk says no with.
    private static func disks() throws -> [Exhibit] {
        let desk = try TestDesk.make(on: .quick)
        func said(_ input: String, _ change: (inout Disk) -> Void) -> [Exhibit] {
            var disk = Disk.quick
            change(&disk)
            let fault = fault { try append(to: try Desk.open(desk.desk.path, on: disk)) }
            return show(input, fault, desk)
        }
        let open = Disk.quick.open
        let unwritable = { (errno: Int32) in
            { @Sendable (path: String, flags: Int32) in
                flags & (O_RDWR | O_WRONLY) != 0 ? -Int(errno) : open(path, flags)
            }
        }
        return said("the desk's folder is mounted from another machine (NFS)") {
            $0.filesystemKind = { _ in Int(SD_FILESYSTEM_NFS.rawValue) }
        }
            + said("the file system is mounted read-only") { $0.open = unwritable(EROFS) }
            + said("the user may not write the desk's folder") { $0.open = unwritable(EACCES) }
            + said("there is no room left on the disk") { $0.write = { _, _, _ in -Int(ENOSPC) } }
            + said("the disk cannot be read") { $0.read = { _, _, _ in -Int(EIO) } }
            + show(
                "`--desk` names something in a folder that is not there",
                fault {
                    _ = try DeskDraft.begin(at: "\(desk.root)/none/desk", TestDesk.settings, on: .quick)
                }, desk)
    }

    /// Where desks lie, and of which program they are.
    private static func folders() throws -> [Exhibit] {
        let desk = try TestDesk.make(on: .quick)
        var shown = show(
            "`--desk` names a folder without a desk", fault { _ = try Desk.open(desk.root, on: .quick) }, desk)
        shown += show(
            "`streetdesk new` inside the folder of another desk",
            fault { _ = try DeskDraft.begin(at: "\(desk.desk.path)/new", TestDesk.settings, on: .quick) }, desk)
        shown += show(
            "`streetdesk new`, `backup` or `restore` where something lies already",
            fault { _ = try DeskDraft.begin(at: desk.desk.path, TestDesk.settings, on: .quick) }, desk)
        let file = "\(desk.desk.path)/desk.json"
        let text = String(decoding: try Disk.real.contents(of: file), as: UTF8.self)
        overwrite(file, Array(text.replacing(#""format":1"#, with: #""format":2"#).utf8))
        shown += show(
            "the desk was written by a newer program", fault { _ = try Desk.open(desk.desk.path, on: .quick) }, desk)
        return shown
    }

    private static func backups() throws -> [Exhibit] {
        let desk = try TestDesk.make(on: .quick)
        try append(to: desk.desk)
        let copy = "\(desk.root)/copy"
        let restore = { (from: String) in
            fault { _ = try Desk.restore(from, to: "\(desk.root)/again", on: .quick) }
        }
        var shown = show("`streetdesk restore` of a folder that is no backup", restore(desk.desk.path), desk)
        _ = try BackupDraft.begin(of: desk.desk, at: copy).fill(at: TestDesk.morning)
        let journal = "\(copy)/desk/\(TestDesk.community)/journal/2026-11-21.jsonl"
        var bytes = try Disk.real.contents(of: journal)
        let whole = bytes
        bytes[100] ^= 1
        overwrite(journal, bytes)
        shown += show("`streetdesk restore` of a backup in which a byte was changed", restore(copy), desk)
        overwrite(journal, whole)
        try append(to: try Desk.open("\(copy)/desk", on: .quick))
        shown += show("`streetdesk restore` of a backup that somebody has worked in", restore(copy), desk)
        return shown
    }
}
