import Glibc
package import StreetModel

extension Desk {
    /// What is wrong with desk.json; nil where it is as it was written.
    package func verifySettings() throws(StorageFault) -> StorageFault? {
        let file = "\(path)/\(Desk.settingsName)"
        return DeskSettings.isAsWritten(try disk.contents(of: file))
            ? nil : .damaged(file: file, line: 1, what: .sum)
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
            // A community may have no book yet; the street's own is made with the desk.
            if code != settings.code { throw .noBook(code: code) }
            report.faults = [.damaged(file: path, line: 0, what: .shortened)]
            return (report, BookClosing(book: code, number: 0, sum: ""))
        }
        let folder = JournalFolder("\(path)/\(Book.journalName)", on: disk)
        let isGone = try disk.lookUp(folder.path) == nil
        // The checkpoints first: whatever one of them stands for is then in what is walked, however fast others write.
        let checkpoints = CheckpointFolder(path: "\(path)/\(Book.checkpointName)", disk: disk)
        let numbers = try checkpoints.numbers()
        let (days, lastSize) = try extent(path, folder)
        var walk = ChainWalk(
            book: code, from: JournalEnd(desk: settings.id, book: code), isStartKnown: isIdentityKnown,
            offset: settings.offset, marking: Set(numbers))
        var tail: BookReport.TornTail?
        for day in days {
            if let torn = tail { walk.unfinished(torn) }
            let file = try FileHandle(folder.file(of: day), flags: O_RDONLY, on: disk)
            let size = day == days.last ? lastSize : try file.status().size
            tail = walk.walk(try file.read(from: 0, count: size), file: file.path, day: day)
        }
        report.lineCount = walk.lineCount
        report.checkpointCount = numbers.count
        report.faults = (isGone ? [.damaged(file: folder.path, line: 0, what: .shortened)] : []) + walk.faults
        report.tornTail = tail
        report.isMendable = !isGone && walk.isSoundButForItsEnd
        for number in numbers {
            guard let fault = try damage(of: checkpoints, number, walk) else { continue }
            report.faults.append(fault)
            // What a checkpoint knows and the journal does not is for a person to judge.
            guard case .damaged(_, _, .checkpointFile) = fault else {
                report.isMendable = report.isMendable && walk.hasBadEnd
                continue
            }
        }
        if let mark = try PoisonMark.read(in: path, on: disk) { report.faults.append(mark.fault) }
        return (report, walk.closing)
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
            try? lock.lock(milliseconds: disk.lockMilliseconds)
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
            return .damaged(file: try folder.damagedFile(number), line: 0, what: .checkpointFile)
        }
        let end = stored.manifest.end
        guard let mark = walk.mark(number) else {
            return .damaged(file: path, line: 0, what: .checkpointAhead(n: number))
        }
        let isSame = mark.sum == end.sum && mark.day == end.day && mark.offset == end.offset && mark.line == end.line
        return isSame ? nil : .damaged(file: path, line: 0, what: .checkpointSum(n: number))
    }
}
