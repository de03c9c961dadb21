import StreetModel

/// What a book's lock file says: the `sum` of a line up to which all is durable, or that a flush has failed.
///
/// Its writer notes it after each act, and after what it had to flush or mend before one, but for a writer that has long
/// been alone (``OwnFlush``). Whoever finds another end than the journal's, and did not itself leave both as they are,
/// flushes before writing: the writer may have been killed. So what a loss of power can tear is never more than one act,
/// which is how it is told from damage. Before anything is cut off the note is taken away, for the same reason: the end
/// is then one that was flushed before; where it cannot be taken away nothing is cut. That a flush has
/// failed stands there where not even POISONED could be written: the note is in memory, which works on a broken disk.
/// After a start of the machine the file may say anything, and costs a flush or a mending at most.
enum FlushNote: Equatable {
    /// Everything is durable up to the line with this sum.
    case upTo(Digest)
    /// A flush has failed.
    case failed
    /// Nothing is known: the next writer flushes.
    case nothing
    /// No note of this program's.
    case other

    private static let failure = UInt8(ascii: "!")
    private static let blank = UInt8(ascii: "-")

    static func read(from lock: borrowing FileHandle) throws(StorageFault) -> FlushNote {
        try lock.read(from: 0, count: Digest.hexCount) { bytes in
            if bytes.isEmpty { return .nothing }
            guard bytes.count == Digest.hexCount else { return .other }
            if bytes.allSatisfy({ $0 == failure }) { return .failed }
            if bytes.allSatisfy({ $0 == blank }) { return .nothing }
            return Digest(hex: bytes).map { .upTo($0) } ?? .other
        }
    }

    func write(to lock: borrowing FileHandle) throws(StorageFault) {
        let bytes =
            switch self {
            case .upTo(let sum): Array(sum.hex.utf8)
            case .failed: Array(repeating: Self.failure, count: Digest.hexCount)
            case .nothing, .other: Array(repeating: Self.blank, count: Digest.hexCount)
            }
        try lock.write(bytes, at: 0)
    }
}

extension Book {
    /// What the lock file says; nothing where there is none, and nobody writes.
    func flushNote() throws(StorageFault) -> FlushNote {
        switch lockFile {
        case .none: .nothing
        case .some(let file): try FlushNote.read(from: file)
        }
    }

    func note(_ flushed: FlushNote) throws(StorageFault) {
        switch lockFile {
        case .none: break
        case .some(let file): try flushed.write(to: file)
        }
    }

    /// Before something is cut off: nobody who comes after a kill in the middle may rely on the end, or a sector could come
    /// back inside the next act. A note that says nothing stays as it is: a full disk may have no room for another.
    mutating func takeNoteAway() throws(StorageFault) {
        ownFlush = OwnFlush()
        if try flushNote() == .nothing { return }
        try note(.nothing)
    }

    /// All is durable to the end: notes it, but for a session that has long been alone, which knows by itself.
    mutating func noteFlush() {
        guard let flushed = ownFlush.add(journal.end.sum, noting: disk.ask { $0.flushesToNote }) else { return }
        do throws(StorageFault) {
            try note(flushed)
        } catch {
            // The next writer, this session too, flushes once more than it must.
            ownFlush = OwnFlush()
        }
    }

    /// Why nobody may write this book until it is mended; nil where nothing is known of that.
    mutating func poisonMark(_ note: FlushNote) throws(StorageFault) -> PoisonMark? {
        if let mark = try poisonWatch.mark() { return mark }
        return note == .failed ? PoisonMark(failedAfter: journal.lastDurable) : nil
    }
}
