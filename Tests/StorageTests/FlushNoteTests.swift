import Storage
import StreetModel
import Synchronization
import Testing

/// What the lock's file says of the last flush, and what it spares the next writer.
@Suite struct FlushNoteTests {
    /// A disk that counts the flushes of acts.
    private final class Flushes: Sendable {
        private let count = Mutex(0)

        var disk: Disk {
            var disk = Disk.quick
            disk.flush = { [self] _ in
                count.withLock { $0 += 1 }
                return 0
            }
            return disk
        }

        /// How many there were since the last call.
        func taken() -> Int {
            count.withLock { count in
                defer { count = 0 }
                return count
            }
        }
    }

    @Test func oneFlushForEachAct() throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var (office, again) = (desk.desk.emptyOffice, desk.desk.emptyOffice)
        var book = try desk.open(&office)
        var other = try desk.open(&again)
        try book.write([elder("E1")], into: &office)
        _ = flushes.taken()
        try book.write([look("E1"), look("E1")], into: &office)
        #expect(flushes.taken() == 1)
        try other.write([look("E1")], into: &again)
        #expect(flushes.taken() == 1)
    }

    /// Another sum than the last line's, or none: what a killed writer left is flushed before anything is written.
    @Test(arguments: ["", "0", String(repeating: "0", count: 64), String(repeating: "-", count: 70)])
    func whatIsNotSaidIsFlushed(said: String) throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        overwrite("\(desk.bookPath)/lock", Array(said.utf8))
        _ = flushes.taken()
        try book.write([look("E1")], into: &office)
        #expect(flushes.taken() == 2)
        try book.write([look("E1")], into: &office)
        #expect(flushes.taken() == 1)
    }

    /// The note is the sum that stands in the last line.
    @Test func theNoteIsTheLastSum() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1"), look("E1")], into: &office)
        let note = String(decoding: try Disk.real.contents(of: "\(desk.bookPath)/lock"), as: UTF8.self)
        #expect(try #require(lines(of: desk.journal).last).hasSuffix("\"sum\":\"\(note)\"}"))
    }
}
