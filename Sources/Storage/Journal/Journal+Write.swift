import Glibc
import StreetModel

/// What changes the journal; whoever calls holds the book's lock.
extension Journal {
    /// Moves what stands behind the end into a folder and cuts it off.
    mutating func mend(into quarantine: String) throws(JournalAppendFault) {
        do throws(StorageFault) {
            try keepTail(in: quarantine)
        } catch {
            throw .failed(error)
        }
        do throws(StorageFault) {
            try cutBack()
        } catch {
            throw .poisoned(error)
        }
        lastDurable = end.number
    }

    private func keepTail(in quarantine: String) throws(StorageFault) {
        let torn = try rest()
        guard let day = end.day, !torn.isEmpty else { return }
        try disk.ensureFolder(quarantine)
        let sum = torn.withUnsafeBytes { Digest(of: $0).hex.prefix(8) }
        let kept = "\(quarantine)/\(day.text)-\(end.offset)-\(sum).torn"
        // One of that name is what an interrupted mending left.
        try disk.discard(kept)
        try disk.create(kept, torn)
        try disk.syncFolder(quarantine)
        try disk.syncFolder("\(quarantine)/..")
    }

    /// Goes on in the file of a day, where the present file's day is before it.
    mutating func advance(to day: Day) throws(JournalAppendFault) {
        if let present = end.day, present >= day { return }
        // A line that a killed process left unflushed must not be lost behind one that is flushed.
        try flush()
        do throws(StorageFault) {
            if end.day == nil { try disk.ensureFolder(folder.path) }
            file = try FileHandle(folder.file(of: day), flags: O_RDWR | O_CREAT | O_EXCL, on: disk)
        } catch {
            throw .failed(error)
        }
        end.day = day
        end.offset = 0
        end.line = 0
    }

    /// Makes everything that was read durable. Where that fails nobody can say what is: the pages count as written.
    mutating func flush() throws(JournalAppendFault) {
        do throws(StorageFault) {
            switch file {
            case .none: break
            case .some(let file): try file.flush()
            }
        } catch {
            throw .poisoned(error)
        }
        lastDurable = end.number
    }

    /// What was found under the lock is durable: whoever wrote it has said so.
    mutating func relyOnFlushed() {
        lastDurable = end.number
    }

    /// Writes a whole act behind the end, in one call. What a fault leaves of it is to be cut back.
    func write(_ act: LineWriter) throws(StorageFault) {
        if end.offset == 0 { try settleName() }
        try write(act.bytes)
    }

    /// Makes an act durable that was written; only then the end moves.
    mutating func settle(_ act: LineWriter) throws(JournalAppendFault) {
        try flush()
        end.number = act.number
        end.sum = act.sum
        end.offset += act.bytes.count
        end.line += act.lineCount
        lastDurable = end.number
    }

    /// Makes the name of a file durable that has no line yet: whoever made it may have been killed before doing so. With
    /// the first line of a book the same holds for the book's own folders.
    private func settleName() throws(StorageFault) {
        try disk.syncFolder(folder.path)
        if end.number > 0 { return }
        try disk.syncFolder("\(folder.path)/..")
        try disk.syncFolder("\(folder.path)/../..")
    }

    private func write(_ bytes: [UInt8]) throws(StorageFault) {
        switch file {
        case .none: throw damage(.shortened)
        case .some(let file): try file.write(bytes, at: end.offset)
        }
    }

    /// Whether nothing stands behind the end; false where that cannot be told.
    var isAtItsEnd: Bool {
        switch file {
        case .none: false
        case .some(let file): (try? file.status())?.size == end.offset
        }
    }

    /// Cuts off what stands behind the end, durably: nothing of it may come back between the sectors of the next act.
    func cutBack() throws(StorageFault) {
        switch file {
        case .none: break
        case .some(let file):
            try file.cut(to: end.offset)
            try file.flush()
        }
    }
}
