import Glibc
import StreetModel

/// How far a book went at one moment: its day files, the length of the last one, and the checkpoints that stood in them.
struct BookExtent {
    var code: String
    /// The numbers of the checkpoints, the newest first.
    var checkpoints: [Int]
    var days: [Day]
    var lastSize: Int
}

extension Desk {
    /// How long a backup waits for the lock of one book before it goes without, in milliseconds: what it copies ends with a
    /// whole act either way, and nobody is kept waiting for it.
    private static let patience: Int32 = 50

    /// How far books go, all at the same moment: nobody writes to any of them while they are asked, which takes
    /// milliseconds. So the second half of a move is never there without the first.
    func extents(of codes: [String]) throws(StorageFault) -> [BookExtent] {
        try extents(codes[...], all: codes)
    }

    /// Takes one lock after the other, and lets them go in reverse.
    private func extents(_ rest: ArraySlice<String>, all codes: [String]) throws(StorageFault) -> [BookExtent] {
        guard let code = rest.first else {
            var found: [BookExtent] = []
            for code in codes { found.append(try extent(of: code)) }
            return found
        }
        let lock = try? FileHandle("\(folder(of: code))/\(Book.lockName)", flags: O_RDONLY, on: disk)
        switch lock {
        case .none: return try extents(rest.dropFirst(), all: codes)
        case .some(let lock):
            try? lock.lock(milliseconds: Desk.patience)
            defer { lock.unlock() }
            return try extents(rest.dropFirst(), all: codes)
        }
    }

    private func extent(of code: String) throws(StorageFault) -> BookExtent {
        // The checkpoints first: whatever one of them stands for is then in what is copied, however fast others write.
        let checkpoints = try CheckpointFolder(path: "\(folder(of: code))/\(Book.checkpointName)", disk: disk)
            .usableNumbers()
        let journal = JournalFolder("\(folder(of: code))/\(Book.journalName)", on: disk)
        let days = try journal.list()
        let size = try days.last.flatMap { last throws(StorageFault) in try disk.lookUp(journal.file(of: last))?.size }
        return BookExtent(code: code, checkpoints: checkpoints, days: days, lastSize: size ?? 0)
    }
}
