import StreetModel

/// What the first byte of a book's lock file says of the last act.
///
/// A killed writer leaves it at `unflushed`, and the next one flushes before it writes: so what a loss of power can tear is
/// never more than one act, which is how it is told from damage. `failed` stands there where a flush has failed and not even
/// POISONED could be written: the byte is in memory, which works on a broken disk. After a start of the machine the
/// file may say anything, and costs a flush or a mending at most.
enum LastAct: UInt8 {
    case flushed = 0x30
    case unflushed = 0x31
    case failed = 0x32

    /// An empty file is that of a book nobody has written to.
    static func read(from lock: borrowing FileHandle) throws(StorageFault) -> LastAct {
        try lock.read(from: 0, count: 1).first.flatMap(LastAct.init(rawValue:)) ?? .flushed
    }

    func write(to lock: borrowing FileHandle) throws(StorageFault) {
        try lock.write([rawValue], at: 0)
    }
}

extension Book {
    /// Why nobody may write this book until it is mended; nil where nothing is known of that.
    func poisonMark() throws(StorageFault) -> PoisonMark? {
        if let mark = try PoisonMark.read(in: path, on: disk) { return mark }
        return try lastAct() == .failed ? PoisonMark(failedAfter: journal.lastDurable) : nil
    }

    func lastAct() throws(StorageFault) -> LastAct {
        switch lockFile {
        case .none: .flushed
        case .some(let file): try LastAct.read(from: file)
        }
    }

    func note(_ act: LastAct) throws(JournalAppendFault) {
        switch lockFile {
        case .none: break
        case .some(let file):
            do throws(StorageFault) {
                try act.write(to: file)
            } catch {
                throw .failed(error)
            }
        }
    }
}
