import Glibc
package import StreetModel

extension Desk {
    /// Mends a book that could not be flushed, or whose last whole line is bad; nil where it needs no mending.
    ///
    /// The sound lines of the last file are copied to a new one, which then takes its place: the pages of a file whose
    /// flush has failed cannot be trusted to reach the disk later (DESIGN §3). What is left over goes to quarantine, with
    /// the checkpoints that rest on it; POISONED goes last. Damage anywhere else is thrown, and nothing is touched.
    package func mend(_ code: String) throws(StorageFault) -> Mending? {
        if let fault { throw fault }
        let path = folder(of: code)
        guard try disk.lookUp(path) != nil else { throw .noBook(code: code) }
        let lock = try FileHandle("\(path)/\(Book.lockName)", flags: O_RDWR | O_CREAT, on: disk)
        try lock.lock(milliseconds: disk.lockMilliseconds)
        defer { lock.unlock() }
        let mark = "\(path)/\(PoisonMark.name)"
        let isPoisoned = try disk.lookUp(mark) != nil
        let journal = JournalFolder("\(path)/\(Book.journalName)", on: disk)
        var mending = Mending()
        if let last = try lastFile(of: journal, code) {
            let scan = LineScan(last.bytes, after: last.end.number, sum: last.end.sum)
            guard isPoisoned || scan.bad != nil else { return nil }
            try onlyLast(scan, last.bytes, in: journal.file(of: last.day))
            mending = try quarantine(last.bytes[scan.end...], of: last.day, at: scan.end, in: path)
            try replace(journal.file(of: last.day), with: Array(last.bytes[..<scan.end]), in: journal.path)
            if mending.bytes > 0 { try retire(after: scan.lines.last?.number ?? last.end.number, in: path) }
        }
        guard isPoisoned else { return mending.bytes > 0 ? mending : nil }
        try disk.discard(mark)
        try disk.syncFolder(path)
        return mending
    }

    /// The last file's bytes and what its first line follows; every file before it has to be sound.
    private func lastFile(
        of journal: JournalFolder, _ code: String
    ) throws(StorageFault) -> (day: Day, bytes: [UInt8], end: JournalEnd)? {
        var end = JournalEnd(desk: settings.id, book: code)
        let days = try journal.list()
        for day in days.dropLast() {
            let file = journal.file(of: day)
            let bytes = try disk.contents(of: file)
            let scan = LineScan(bytes, after: end.number, sum: end.sum)
            if let bad = scan.bad { throw .damaged(file: file, line: bad.line, what: bad.what) }
            if scan.hasTail { throw .damaged(file: file, line: scan.lines.count + 1, what: .unfinished) }
            if let line = scan.lines.last {
                end.number = line.number
                end.sum = line.sum
            }
        }
        guard let day = days.last else { return nil }
        return (day, try disk.contents(of: journal.file(of: day)), end)
    }

    /// Throws where lines stand behind a bad one: they may be sound, and a person has to look.
    private func onlyLast(_ scan: LineScan, _ bytes: [UInt8], in file: String) throws(StorageFault) {
        guard let bad = scan.bad else { return }
        var ends = 0
        for byte in bytes[scan.end...] where byte == UInt8(ascii: "\n") { ends += 1 }
        if scan.lines.count + ends > bad.line { throw .damaged(file: file, line: bad.line, what: bad.what) }
    }

    private func quarantine(
        _ rest: ArraySlice<UInt8>, of day: Day, at offset: Int, in book: String
    ) throws(StorageFault) -> Mending {
        if rest.isEmpty { return Mending() }
        let folder = "\(book)/\(Book.quarantineName)"
        try disk.ensureFolder(folder)
        let sum = rest.withUnsafeBytes { Digest(of: $0).hex.prefix(8) }
        let kept = "\(folder)/\(day.text)-\(offset)-\(sum).bad"
        // One of that name is what an interrupted mending left.
        try disk.discard(kept)
        try disk.create(kept, Array(rest))
        try disk.syncFolder(folder)
        try disk.syncFolder(book)
        return Mending(quarantined: kept, bytes: rest.count)
    }

    private func replace(_ file: String, with bytes: [UInt8], in folder: String) throws(StorageFault) {
        let draft = "\(file).mended"
        try disk.discard(draft)
        try disk.create(draft, bytes)
        try disk.renameOver(draft, to: file)
        try disk.syncFolder(folder)
    }

    /// Puts checkpoints beyond the journal's new end aside.
    private func retire(after number: Int, in book: String) throws(StorageFault) {
        let checkpoints = CheckpointFolder(path: "\(book)/\(Book.checkpointName)", disk: disk)
        let folder = "\(book)/\(Book.quarantineName)"
        for beyond in try checkpoints.numbers() where beyond > number {
            let kept = "\(folder)/checkpoint-\(beyond)"
            disk.sweep(kept)
            try disk.renameNew("\(checkpoints.path)/\(beyond)", to: kept)
        }
        try disk.syncFolder(folder)
    }
}
