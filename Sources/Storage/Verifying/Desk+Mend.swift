import Glibc
package import StreetModel

extension Desk {
    /// Repairs what may be repaired of a book, and tells what it did; an empty list where there was nothing to repair.
    ///
    /// That is: a torn tail, a bad last line, POISONED, a checkpoint whose files are damaged, one that is missing or long
    /// due. Damage anywhere else is thrown, and then nothing is touched; so is what a checkpoint knows and the mended journal
    /// would not: those lines were durable, perhaps a whole register, and a person compares with a backup.
    ///
    /// - Parameter telling: hears of each repair as soon as it is done: a later one may fail, on a full disk above all.
    @discardableResult
    package func mend(_ code: String, telling: (Repair) -> Void = { _ in }) throws(StorageFault) -> [Repair] {
        if let fault { throw fault }
        var repairs: [Repair] = []
        func tell(_ repair: Repair) {
            repairs.append(repair)
            telling(repair)
        }
        try mendFiles(of: code, tell)
        if let made = try renewCheckpoint(of: code, after: repairs) { tell(made) }
        return repairs
    }

    /// Under the book's lock: its end first, then what rests on it.
    private func mendFiles(of code: String, _ tell: (Repair) -> Void) throws(StorageFault) {
        let path = folder(of: code)
        guard try disk.lookUp(path) != nil else { throw try absence(of: code) }
        let lock = try FileHandle("\(path)/\(Book.lockName)", flags: O_RDWR | O_CREAT, on: disk)
        try lock.lock(milliseconds: disk.ask { $0.lockMilliseconds })
        defer { lock.unlock() }
        let hasFailed = try FlushNote.read(from: lock) == .failed
        let isPoisoned = try disk.lookUp("\(path)/\(PoisonMark.name)") != nil || hasFailed
        let journal = JournalFolder("\(path)/\(Book.journalName)", on: disk)
        if let last = try lastFile(of: journal, code),
            let repair = try mend(last, of: journal, in: path, lock, isPoisoned: isPoisoned)
        {
            tell(repair)
        }
        // A mark that mending has made is no news.
        try takeMark(from: path)
        if hasFailed { try FlushNote.nothing.write(to: lock) }
        if isPoisoned { tell(.unflushed) }
        try moveDamagedCheckpoints(of: path, tell)
    }

    /// The last day's file, and what its first line follows.
    private struct LastFile {
        var day: Day
        var bytes: [UInt8]
        var end: JournalEnd
    }

    /// The last file; every file before it has to be sound.
    private func lastFile(of journal: JournalFolder, _ code: String) throws(StorageFault) -> LastFile? {
        var end = JournalEnd(desk: settings.id, book: code)
        let days = try journal.list()
        for day in days.dropLast() {
            let file = journal.file(of: day)
            let bytes = try journal.contents(of: day)
            let scan = LineScan(bytes, after: end.number, sum: end.sum)
            if let bad = scan.bad { throw .damaged(file: file, line: bad.line, what: bad.what) }
            if scan.hasTail { throw .damaged(file: file, line: scan.lines.count + 1, what: .unfinished) }
            if let line = scan.lines.last {
                end.number = line.number
                end.sum = line.sum
            }
        }
        guard let day = days.last else { return nil }
        return LastFile(day: day, bytes: try journal.contents(of: day), end: end)
    }

    /// What an interrupted write left is cut off, as the next append would have done. The pages of a file whose flush has
    /// failed, or that somebody changed, cannot be trusted to reach the disk later (DESIGN §3): there the sound lines are
    /// copied to a new file, which takes the place of the old one.
    private func mend(
        _ last: LastFile, of journal: JournalFolder, in path: String, _ lock: borrowing FileHandle, isPoisoned: Bool
    ) throws(StorageFault) -> Repair? {
        let scan = LineScan(last.bytes, after: last.end.number, sum: last.end.sum)
        let file = journal.file(of: last.day)
        try onlyLast(scan, last.bytes, in: file)
        guard isPoisoned || scan.bad != nil || scan.hasTail else { return nil }
        let number = scan.lines.last?.number ?? last.end.number
        try expectNoCheckpoint(after: number, in: path)
        let isTorn = scan.bad == nil && !isPoisoned
        let rest = last.bytes[scan.end...]
        let kept = try quarantine(rest, as: "\(last.day.text)-\(scan.end)", isTorn ? "torn" : "bad", in: path)
        if isTorn {
            // Killed before the cut is flushed, it must not be relied on, as after an append that failed.
            try FlushNote.nothing.write(to: lock)
            try cut(file, to: scan.end, after: number, in: path)
            return .tornTail(bytes: rest.count, kept: kept)
        }
        // Until the new file's name is durable nobody may write to it, though this process be killed.
        if !isPoisoned { try PoisonMark(mending: number).make(in: path, on: disk) }
        try replace(file, with: Array(last.bytes[..<scan.end]), in: journal.path)
        if rest.isEmpty { return nil }
        return scan.bad == nil ? .tornTail(bytes: rest.count, kept: kept) : .badEnd(bytes: rest.count, kept: kept)
    }

    /// Cuts off a torn tail; where that fails half way nobody may write until the book is mended.
    private func cut(_ file: String, to length: Int, after number: Int, in book: String) throws(StorageFault) {
        let torn = try FileHandle(file, flags: O_RDWR, on: disk)
        do throws(StorageFault) {
            try torn.cut(to: length)
            try torn.flush()
        } catch {
            try? PoisonMark(mending: number).make(in: book, on: disk)
            throw error
        }
    }

    /// Throws where lines stand behind a bad one: they may be sound, and a person has to look.
    private func onlyLast(_ scan: LineScan, _ bytes: [UInt8], in file: String) throws(StorageFault) {
        guard let bad = scan.bad else { return }
        var ends = 0
        for byte in bytes[scan.end...] where byte == UInt8(ascii: "\n") { ends += 1 }
        if scan.lines.count + ends > bad.line { throw .damaged(file: file, line: bad.line, what: bad.what) }
    }

    /// Keeps bytes that are no sound lines; returns where, or nothing for none.
    private func quarantine(
        _ rest: ArraySlice<UInt8>, as name: String, _ ending: String, in book: String
    ) throws(StorageFault) -> String {
        if rest.isEmpty { return "" }
        let folder = "\(book)/\(Book.quarantineName)"
        try disk.ensureFolder(folder)
        let sum = rest.withUnsafeBytes { Digest(of: $0).hex.prefix(8) }
        let kept = "\(folder)/\(name)-\(sum).\(ending)"
        // One of that name is what an interrupted mending left.
        try disk.discard(kept)
        try disk.create(kept, Array(rest))
        try disk.syncFolder(folder)
        try disk.syncFolder(book)
        return kept
    }

    private func replace(_ file: String, with bytes: [UInt8], in folder: String) throws(StorageFault) {
        let draft = "\(file).mended"
        try disk.discard(draft)
        try disk.create(draft, bytes)
        try disk.renameOver(draft, to: file)
        try disk.syncFolder(folder)
    }

    private func takeMark(from book: String) throws(StorageFault) {
        let mark = "\(book)/\(PoisonMark.name)"
        if try disk.lookUp(mark) == nil { return }
        try disk.discard(mark)
        try disk.syncFolder(book)
    }
}
