import Glibc
import Storage
import StreetModel
import Synchronization
import Testing

/// Who only looks while others write is never alarmed.
struct LookingOnTests {
    /// A checkpoint that is written between two looks of `verify` stands for lines that it then has to have seen.
    @Test(arguments: ["journal", "checkpoint"])
    func verifyWhileACheckpointIsWritten(listed: String) throws {
        let street = try TestDesk.make()
        try Self.write(to: street.desk)
        let path = street.desk.path
        let hasWritten = Mutex(false)
        var disk = Disk.real
        disk.list = { folder, take in
            if folder == "\(path)/\(TestDesk.community)/\(listed)" {
                let isFirst = hasWritten.withLock { has in
                    defer { has = true }
                    return !has
                }
                if isFirst { try? Self.write(to: try Desk.open(path)) }
            }
            return Disk.real.list(folder, take)
        }
        let report = try Desk.open(path, on: disk).verify(TestDesk.community)
        #expect(hasWritten.withLock { $0 })
        #expect(report.isSound, "\(report.faults)")
    }

    /// A writer that dies while it sweeps an old checkpoint away leaves no half of it under its name.
    @Test func deathWhileAnOldCheckpointIsSwept() throws {
        var removed = 0
        for last in 0..<60 {
            let street = try TestDesk.make()
            for _ in 0..<2 { try Self.write(to: street.desk) }
            let calls = Mutex(0)
            var disk = Disk.real
            let (remove, removeFolder) = (disk.remove, disk.removeFolder)
            // From then on nothing is removed any more.
            let isAlive = { @Sendable () -> Bool in
                calls.withLock { count in
                    count += 1
                    return count <= last
                }
            }
            disk.remove = { path in isAlive() ? remove(path) : -Int(EIO) }
            disk.removeFolder = { path in isAlive() ? removeFolder(path) : -Int(EIO) }
            try Self.write(to: try Desk.open(street.desk.path, on: disk))
            let report = try street.desk.verify(TestDesk.community)
            #expect(report.isSound, "after \(last): \(report.faults)")
            removed = calls.withLock { $0 }
            if removed <= last { break }
        }
        #expect((10..<60).contains(removed), "files of a checkpoint were swept one by one")
    }

    /// A person and a look, and a checkpoint of both.
    private static func write(to desk: Desk) throws {
        var office = desk.emptyOffice
        var book = try Book.open(TestDesk.community, in: desk, into: &office)
        let id = "E\(book.lastNumber)"
        try book.write([elder(id), look(id)], into: &office)
        try book.checkpoint(of: office)
    }
}
