import Glibc
import StreetModel

extension Desk {
    /// Throws where a checkpoint stands for lines behind what would be the journal's end.
    func expectNoCheckpoint(after number: Int, in book: String) throws(StorageFault) {
        let checkpoints = CheckpointFolder(path: "\(book)/\(Book.checkpointName)", disk: disk)
        for ahead in try checkpoints.usableNumbers() where ahead > number {
            if try checkpoints.isDamaged(ahead) { continue }
            throw .damaged(file: "\(checkpoints.path)/\(ahead)", line: 0, what: .checkpointAhead(n: ahead))
        }
    }

    /// Puts checkpoints aside whose files are not as their manifest says. One that disagrees with the journal stays: it may
    /// be the journal that has lost something.
    func moveDamagedCheckpoints(of book: String, _ tell: (Repair) -> Void) throws(StorageFault) {
        let checkpoints = CheckpointFolder(path: "\(book)/\(Book.checkpointName)", disk: disk)
        var damaged: [Int] = []
        for number in try checkpoints.usableNumbers() where try checkpoints.isDamaged(number) { damaged.append(number) }
        try moveAside(damaged, in: book, tell)
    }

    private func moveAside(_ numbers: [Int], in book: String, _ tell: (Repair) -> Void) throws(StorageFault) {
        if numbers.isEmpty { return }
        let folder = "\(book)/\(Book.quarantineName)"
        try disk.ensureFolder(folder)
        for number in numbers {
            var kept = "\(folder)/checkpoint-\(number)"
            disk.sweep(kept)
            let present = "\(book)/\(Book.checkpointName)/\(number)"
            do throws(StorageFault) {
                try disk.renameNew(present, to: kept)
            } catch .noRights {
                // A folder that may not be written cannot go into another one; beside its place it is as little in the way.
                kept = "\(book)/\(Book.checkpointName)/damaged-\(number)"
                disk.sweep(kept)
                try disk.renameNew(present, to: kept)
            }
            tell(.checkpointMoved(number: number, kept: kept))
        }
        try disk.syncFolder(folder)
        try disk.syncFolder("\(book)/\(Book.checkpointName)")
    }

    /// Makes a checkpoint in place of one that was put aside, or that has long been due.
    func renewCheckpoint(of code: String, after repairs: [Repair]) throws(StorageFault) -> Repair? {
        let isMissing = repairs.contains { if case .checkpointMoved = $0 { true } else { false } }
        var office = emptyOffice
        // What a community's state is made of depends on the street's numbers.
        if code != settings.code { _ = try Book.open(settings.code, in: self, into: &office) }
        var book = try Book.open(code, in: self, into: &office)
        // What else is wrong is for the walk that follows to say.
        guard book.fault == nil, isMissing || book.isCheckpointDue, book.hasNewLines else { return nil }
        try book.checkpoint(of: office)
        return .checkpointMade(number: book.lastNumber)
    }
}
