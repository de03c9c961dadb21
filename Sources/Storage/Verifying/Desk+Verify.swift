import Glibc
package import StreetModel

extension Desk {
    /// What is wrong with desk.json; nil where it is as it was written.
    package func verifySettings() throws(StorageFault) -> StorageFault? {
        let file = "\(path)/\(Desk.settingsName)"
        return DeskSettings.isAsWritten(try disk.contents(of: file))
            ? nil : .damaged(file: file, line: 1, what: .settingsChanged)
    }

    /// Reads every line and every checkpoint of a book and tells what is wrong, by file and line.
    ///
    /// Throws only where the book cannot be read at all.
    package func verify(_ code: String) throws(StorageFault) -> BookReport { try walked(code).report }

    /// The same, with the line at which the walk ended.
    func walked(_ code: String) throws(StorageFault) -> (report: BookReport, end: BookClosing) {
        let path = folder(of: code)
        var report = BookReport(code: code)
        guard try disk.lookUp(path) != nil else {
            let fault = try absence(of: code)
            if case .noBook = fault { throw fault }
            (report.faults, report.isMendable, report.isReadOnly) = ([fault], false, true)
            return (report, BookClosing(book: code, number: 0, sum: ""))
        }
        let folder = JournalFolder("\(path)/\(Book.journalName)", on: disk)
        let isGone = try disk.lookUp(folder.path) == nil
        // The checkpoints first: whatever one of them stands for is then in what is walked, however fast others write.
        let checkpoints = CheckpointFolder(path: "\(path)/\(Book.checkpointName)", disk: disk)
        let numbers = try checkpoints.usableNumbers()
        let (days, lastSize) = try extent(path, folder)
        var walk = ChainWalk(
            book: code, from: JournalEnd(desk: settings.id, book: code), isStartKnown: isIdentityKnown,
            offset: settings.offset, marking: Set(numbers))
        var tail: BookReport.TornTail?
        for day in days {
            if let torn = tail { walk.unfinished(torn) }
            tail = nil
            do throws(StorageFault) {
                let bytes = try folder.contents(of: day, upTo: day == days.last ? lastSize : nil)
                tail = walk.walk(bytes, file: folder.file(of: day), day: day)
            } catch {
                if case .noRights = error { throw error }
                guard error.isOfContent || error.isUnreadable else { throw error }
                walk.lost(error)
            }
        }
        report.lineCount = walk.lineCount
        report.checkpointCount = numbers.count
        report.faults = (isGone ? [.damaged(file: folder.path, line: 0, what: .shortened)] : []) + walk.faults
        report.tornTail = tail
        report.isMendable = !isGone && walk.isSoundButForItsEnd
        if (try? checkpoints.numbers()) == nil {
            report.faults.append(.damaged(file: checkpoints.path, line: 0, what: .checkpointFile))
        }
        var start: Int?
        for number in numbers {
            guard let fault = try damage(of: checkpoints, number, walk) else {
                if start == nil, try checkpoints.read(number, where: { _, _ in false }) != nil { start = number }
                continue
            }
            report.faults.append(fault)
            report.isReadOnly = report.isReadOnly || (start == nil && !fault.isOfCheckpointFile)
            // What a checkpoint knows and the journal does not is for a person to judge.
            if !fault.isOfCheckpointFile { report.isMendable = false }
        }
        let known = start.flatMap { walk.mark($0) }.map { (file: folder.file(of: $0.day), line: $0.line) }
        let isMet = walk.faults.contains { $0.isMet(by: known) }
        if isGone || isMet { report.isReadOnly = true }
        // Of a bad end that a checkpoint stands for nothing may be cut off (``mend(_:)``).
        if walk.hasBadEnd && !isMet { report.isMendable = false }
        if let mark = try PoisonMark.read(in: path, on: disk) {
            report.faults.append(mark.fault)
            report.isReadOnly = true
        }
        if let fault = lockFault(of: path) {
            report.faults.append(fault)
            (report.isMendable, report.isReadOnly) = (false, true)
        }
        return (report, walk.closing)
    }

    /// What lies in the place of a book's lock and is no file, so that nobody can take it; nil for a lock, or none.
    private func lockFault(of book: String) -> StorageFault? {
        do throws(StorageFault) {
            _ = try FileHandle("\(book)/\(Book.lockName)", flags: O_RDONLY, on: disk)
            return nil
        } catch {
            return error.isOfContent ? error : nil
        }
    }

    /// Whether the desk's id, from which every chain starts, is the one that was written: else desk.json is what is damaged,
    /// and no line of a book.
    private var isIdentityKnown: Bool {
        if case .damaged = fault { false } else { true }
    }

    /// The files there are, and how long the last one is while nobody writes.
    private func extent(_ path: String, _ folder: JournalFolder) throws(StorageFault) -> ([Day], Int) {
        let lock = try? FileHandle("\(path)/\(Book.lockName)", flags: O_RDWR, on: disk)
        switch lock {
        case .none: return try extent(folder)
        case .some(let lock):
            // A writer that keeps the lock too long has its last act left out of the walk, or shown as a torn tail.
            try? lock.lock(milliseconds: disk.ask { $0.lockMilliseconds })
            let extent = try extent(folder)
            lock.unlock()
            return extent
        }
    }

    private func extent(_ folder: JournalFolder) throws(StorageFault) -> ([Day], Int) {
        let days = try folder.list()
        guard let last = days.last else { return ([], 0) }
        return (days, try disk.lookUp(folder.file(of: last))?.size ?? 0)
    }

    /// What is wrong with a checkpoint, or between it and the journal.
    private func damage(
        of folder: CheckpointFolder, _ number: Int, _ walk: ChainWalk
    ) throws(StorageFault) -> StorageFault? {
        let path = "\(folder.path)/\(number)"
        guard let stored = try folder.read(number) else {
            // Another session may have swept it since.
            if try disk.lookUp(path) == nil { return nil }
            // What another version of the program wrote is passed over by a start, and is no damage.
            if try folder.isOfAnotherFormat(number) { return nil }
            return .damaged(file: folder.damagedFile(number), line: 0, what: .checkpointFile)
        }
        let end = stored.manifest.end
        guard let mark = walk.mark(number) else {
            return .damaged(file: path, line: 0, what: .checkpointAhead(n: number))
        }
        let isSame = mark.sum == end.sum && mark.day == end.day && mark.offset == end.offset && mark.line == end.line
        return isSame ? nil : .damaged(file: path, line: 0, what: .checkpointSum(n: number))
    }
}

extension StorageFault {
    /// Whether only a file of a checkpoint is damaged, which a start does without.
    fileprivate var isOfCheckpointFile: Bool {
        if case .damaged(_, _, .checkpointFile) = self { true } else { false }
    }

    /// Whether a start comes upon the fault that reads on behind a line of a file, or from the beginning.
    fileprivate func isMet(by start: (file: String, line: Int)?) -> Bool {
        switch self {
        // A line of a later day than its file's is read like any other.
        case .damaged(_, _, .day): false
        case .damaged(let file, let line, _), .newer(_, _, let file, let line):
            start.map { (file, line) > ($0.file, $0.line) } ?? true
        case .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .notADesk, .deskInsideDesk,
            .exists, .noBook, .system, .notABackup, .badBackup:
            true
        }
    }
}
