package import StreetModel

extension Book {
    /// Reads what others wrote since, applies it, and returns it.
    ///
    /// Entries of others that an append of this session came upon are among them. Throws the fault that has just made
    /// the book read-only; what stood before it is applied, and handed over by the next call.
    package mutating func refresh(into office: inout Office) throws(StorageFault) -> [Entry] {
        let before = fault
        if !isStopped {
            if fault == nil, let mark = try poisonWatch.mark() { fault = mark.fault }
            try catchUp(into: &office)
        }
        if let fault, before == nil { throw fault }
        let result = news
        news = []
        return result
    }

    /// Reads on without the lock; what looks damaged may be another's write half done, and is read again under it.
    mutating func catchUp(into office: inout Office) throws(StorageFault) {
        do throws(StorageFault) {
            _ = try takeIn(into: &office)
            return
        } catch {
            guard error.isOfContent else { throw error }
            // What fits the chain is as its writer meant it.
            if error.isOfBody { return stop(error) }
        }
        // Without the lock nobody can tell; the next look will, or the lock's holder has mended it by then.
        guard (try? takeLock()) != nil else { return }
        defer { letLockGo() }
        do throws(StorageFault) {
            _ = try takeIn(into: &office)
        } catch {
            guard error.isOfContent else { throw error }
            stop(error)
        }
    }

    /// Nothing behind the fault can be used: the book is read-only, and read no further.
    mutating func stop(_ fault: StorageFault) {
        self.fault = fault
        isStopped = true
    }

    /// Reads and applies whole acts up to the end of the journal.
    mutating func takeIn(into office: inout Office) throws(StorageFault) -> Journal.Tail {
        var batch = EntryBatch(book: code, folder: journal.folder, offset: offset)
        defer {
            if batch.byteCount > 0 {
                news.append(contentsOf: batch.entries)
                bytesSinceCheckpoint += batch.byteCount
                observed.merge(batch.observed) { $0.joined(with: $1) }
            }
        }
        defer { fault = fault ?? journal.denial }
        return try journal.read { (lines, bytes, day, firstLine) throws(StorageFault) in
            let known = batch.entries.count
            defer { for entry in batch.entries[known...] { office.apply(entry) } }
            try batch.add(lines, bytes, day, firstLine)
        }
    }

    /// The pauses in milliseconds between a writer's attempts at the lock, before it joins the queue.
    private static let pauses: [Int32] = [1, 1, 2, 3, 5, 8]

    /// Takes the lock for an append; while others have it, reads what they write, so that little is left to read under it.
    ///
    /// The queue alone hands the lock round in a convoy: each writer is woken, reads all the others' lines and writes one,
    /// while whoever has just let go could have written at once. Nobody starves: whoever has not got it in twenty
    /// milliseconds stands in the queue.
    mutating func takeLock(readingInto office: inout Office) throws(StorageFault) {
        for pause in Book.pauses {
            if try tryLock() { return }
            do throws(StorageFault) {
                _ = try takeIn(into: &office)
            } catch {
                // What looks damaged now is read again under the lock; a line that fits the chain is read once.
                if error.isOfBody {
                    stop(error)
                    throw error
                }
            }
            disk.ask { $0.pause(pause) }
        }
        try takeLock()
    }

    private func tryLock() throws(StorageFault) -> Bool {
        switch lockFile {
        case .none: true
        case .some(let file): try file.tryLock()
        }
    }

    func takeLock() throws(StorageFault) {
        switch lockFile {
        case .none: break
        case .some(let file): try file.lock(milliseconds: disk.ask { $0.lockMilliseconds })
        }
    }

    func letLockGo() {
        switch lockFile {
        case .none: break
        case .some(let file): file.unlock()
        }
    }
}

extension StorageFault {
    /// Whether the fault lies in what is stored, rather than in reaching it.
    package var isOfContent: Bool {
        switch self {
        case .damaged, .newer: true
        case .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .notADesk,
            .deskInsideDesk, .exists, .noBook, .system, .notABackup, .badBackup:
            false
        }
    }

    /// Whether the fault lies in what a line tells, which is whole and in its place.
    var isOfBody: Bool {
        switch self {
        case .newer: true
        case .damaged(_, _, .body): true
        case .damaged, .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .notADesk,
            .deskInsideDesk, .exists, .noBook, .system, .notABackup, .badBackup:
            false
        }
    }
}
