import Glibc
import Storage
import StreetModel
import Synchronization
import Testing

/// The way of a checkpoint's files to the disk: others wait for the book's lock meanwhile.
@Suite struct CheckpointWayTests {
    private enum Call: Equatable {
        case written, begun, synced
    }

    /// A disk that tells of each call, and fails the sync that is so many calls away.
    private static func disk(failing failed: Int? = nil, tell: @escaping @Sendable (Call) -> Void) -> Disk {
        let synced = Mutex(0)
        var disk = Disk.quick
        disk.write = { file, bytes, offset in
            tell(.written)
            return Disk.real.write(file, bytes, offset)
        }
        disk.beginFlush = { _ in tell(.begun) }
        disk.sync = { _ in
            tell(.synced)
            return synced.withLock { count in
                count += 1
                return count == failed ? -Int(EIO) : 0
            }
        }
        return disk
    }

    @Test func `all files set out before one is waited for`() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var first = try desk.open(&office)
        try first.write([elder("E1"), look("E1")], into: &office)

        let calls = Mutex<[Call]>([])
        let disk = Self.disk { call in calls.withLock { $0.append(call) } }
        var again = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.community, in: try Desk.open(desk.desk.path, on: disk), into: &again)
        calls.withLock { $0 = [] }
        try book.checkpoint(of: again)

        let told = calls.withLock { $0 }
        let written = told.count { $0 == .written }
        #expect(written > 3)
        #expect(Array(told.prefix(2 * written)) == (0..<written).flatMap { _ in [Call.written, .begun] })
        // Each file, and the folder of the draft and of the checkpoints.
        #expect(Array(told.dropFirst(2 * written)) == Array(repeating: .synced, count: written + 2))
    }

    @Test func `one that does not come to the disk is a fault, and no checkpoint`() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var first = try desk.open(&office)
        try first.write([elder("E1"), look("E1")], into: &office)
        for failed in 1...5 {
            var again = desk.desk.emptyOffice
            let broken = Self.disk(failing: failed) { _ in }
            var book = try Book.open(TestDesk.community, in: try Desk.open(desk.desk.path, on: broken), into: &again)
            #expect(throws: StorageFault.self) { try book.checkpoint(of: again) }
            #expect(try Disk.real.names(in: "\(desk.bookPath)/checkpoint") == [])
        }
    }
}
