import Glibc
package import StreetModel

extension Desk {
    /// The folder of a backup in which the desk lies.
    static let backupFolder = "desk"

    /// Opens a backup and reads all of it: every line, chain and checkpoint, and whether the books are those that it says it
    /// holds. Nothing is written. Throws `notABackup` and `badBackup`.
    static func checkedBackup(
        _ path: String, named name: String, on disk: Disk
    ) throws(StorageFault) -> (note: Backup, desk: Desk) {
        let file = "\(path)/\(BackupNote.name)"
        do throws(StorageFault) {
            let bytes: [UInt8]
            do throws(StorageFault) {
                bytes = try disk.contents(of: file)
            } catch {
                throw error.isMissing ? .notABackup(path: name) : error
            }
            guard let note = try BackupNote.backup(bytes, file: file) else {
                throw .damaged(file: file, line: 1, what: .sum)
            }
            let copy = try Desk.open("\(path)/\(backupFolder)", on: disk.onlyReading)
            if let fault = copy.fault, case .damaged = fault { throw fault }
            try copy.expect(note, file)
            return (note, copy)
        } catch {
            switch error {
            case .damaged, .newer, .notADesk, .noBook: throw .badBackup(path: name, why: error)
            case .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .deskInsideDesk, .exists,
                .system, .notABackup, .badBackup:
                throw error
            }
        }
    }

    /// Throws what is wrong with a copy of which a note tells.
    private func expect(_ note: Backup, _ file: String) throws(StorageFault) {
        guard settings.id == note.desk, try bookCodes() == note.books.map(\.closing.book) else {
            throw .damaged(file: file, line: 1, what: .otherBook(""))
        }
        for book in note.books {
            let (report, end) = try walked(book.closing.book)
            if let fault = report.faults.first { throw fault }
            if let tail = report.tornTail { throw .damaged(file: tail.file, line: tail.line, what: .unfinished) }
            guard end == book.closing else {
                throw .damaged(file: file, line: 1, what: .otherBook(book.closing.book))
            }
            try expectOpens(book.closing)
        }
    }

    /// A book that is sound has to open, and to be read to its end.
    private func expectOpens(_ closing: BookClosing) throws(StorageFault) {
        var office = emptyOffice
        if closing.book != settings.code { _ = try Book.open(settings.code, in: self, into: &office) }
        let book = try Book.open(closing.book, in: self, into: &office)
        if book.isStopped, let fault = book.fault { throw fault }
        if book.lastNumber != closing.number {
            throw .damaged(file: "\(path)/..", line: 0, what: .otherBook(closing.book))
        }
    }

    /// Makes a desk of a backup, and tells what it holds. The backup is read whole first, the desk again before it gets its
    /// name. Throws `exists`, `deskInsideDesk`, `foreignFilesystem`, `notABackup`, `badBackup`.
    package static func restore(
        _ backup: String, to path: String, on disk: Disk = .real,
        telling: (_ book: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) throws(StorageFault) -> (backup: Backup, desk: Desk) {
        let (note, source) = try checkedBackup(backup, named: backup, on: disk)
        let draft = try DeskDraft.begin(at: path, source.settings, on: disk)
        let extents = try source.extents(of: note.books.map(\.closing.book))
        for (index, extent) in extents.enumerated() {
            telling(extent.code, index, extents.count)
            _ = try source.copy(extent, to: draft.desk)
        }
        telling("", extents.count, extents.count)
        let reading = Desk(
            path: draft.desk.path, settings: draft.desk.settings, fault: nil, disk: disk.onlyReading)
        try reading.expect(note, "\(backup)/\(BackupNote.name)")
        return (note, try draft.publish())
    }
}

extension Disk {
    /// The same disk, on which nothing is made: what is opened is opened to be read.
    var onlyReading: Disk {
        var disk = self
        let open = disk.open
        disk.open = { path, flags in
            flags & (O_CREAT | O_WRONLY | O_RDWR) != 0 ? -Int(EROFS) : open(path, flags)
        }
        return disk
    }
}
