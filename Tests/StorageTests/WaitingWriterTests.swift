import Glibc
import Storage
import StreetModel
import Synchronization
import Testing

/// A writer that waits for the lock reads what others write meanwhile.
@Suite struct WaitingWriterTests {
    /// A line of a newer program, the first of a book.
    private static let newer =
        #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":3,"body":{"elder":"E0001"},"sum":"24d3a90056e3740bcbf7dd7730e6a2b3e8ea8d6fdba66312102a730cc922f5ef"}"#

    /// What it cannot use it must not pass over: a look would be missing from then on, and from the next checkpoint for ever.
    @Test func `a newer line that comes meanwhile ends the writing`() throws {
        let desk = try TestDesk.make(on: .quick)
        let journal = desk.journal
        let tries = Mutex(0)
        var disk = Disk.quick
        disk.pause = { _ in }
        disk.lock = { file, milliseconds in
            let attempt = tries.withLock { count in
                count += 1
                return count
            }
            if attempt > 1 { return Disk.real.lock(file, milliseconds) }
            overwrite(journal, Array((Self.newer + "\n").utf8))
            return -Int(ETIMEDOUT)
        }
        var office = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.community, in: try Desk.open(desk.desk.path, on: disk), into: &office)
        let fault = StorageFault.newer(kind: "check.recorded", version: 3, file: journal, line: 1)
        #expect(throws: AppendFault.storage(fault)) { try book.write([elder("E1")], into: &office) }
        #expect(tries.withLock { $0 } == 1 && book.fault == fault)
        #expect(throws: AppendFault.storage(fault)) { try book.write([elder("E1")], into: &office) }
        #expect(try Disk.real.contents(of: journal).count == Self.newer.utf8.count + 1)
    }
}
