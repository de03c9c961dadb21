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

    /// What had to be flushed before a rule says no is noted too: the next who is refused need not flush it again.
    @Test func aRefusedActFlushesOnce() throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var (office, again) = (desk.desk.emptyOffice, desk.desk.emptyOffice)
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        overwrite("\(desk.bookPath)/lock", [])
        var other = try desk.open(&again)
        _ = flushes.taken()
        for expected in [1, 0] {
            #expect(throws: AppendFault.refused(.cannotBeKept)) {
                try other.append(by: "S0007", at: TestDesk.morning, into: &again) { _ throws(Refusal) in
                    throw .cannotBeKept
                }
            }
            #expect(flushes.taken() == expected)
        }
    }

    /// The note is the sum that stands in the last line.
    @Test func theNoteIsTheLastSum() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1"), look("E1")], into: &office)
        #expect(try note(of: desk) == sum(ofLine: 2, in: desk))
    }

    /// A session that has been alone for long notes no more, and flushes each act once all the same; whoever comes after
    /// it finds an older sum and flushes first what it did not note.
    @Test func aSessionAloneKnowsByItself() throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var (office, again) = (desk.desk.emptyOffice, desk.desk.emptyOffice)
        var book = try desk.open(&office)
        var other = try desk.open(&again)
        try book.write([elder("E1")], into: &office)
        _ = flushes.taken()
        for _ in 0..<80 {
            try book.write([look("E1")], into: &office)
            #expect(flushes.taken() == 1)
        }
        // The first note was of what stood there before: nothing.
        #expect(try note(of: desk) == sum(ofLine: 63, in: desk))
        try other.write([look("E1")], into: &again)
        #expect(flushes.taken() == 2)
        #expect(try note(of: desk) == sum(ofLine: 82, in: desk))
        try book.write([look("E1")], into: &office)
        #expect(flushes.taken() == 1)
        #expect(try note(of: desk) == sum(ofLine: 83, in: desk))
    }

    /// Alone or not: where another has taken the note away, it may have cut something off and been killed.
    @Test func aNoteThatWasTakenAwayIsBelieved() throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var office = desk.desk.emptyOffice
        var book = try longAlone(desk, &office)
        overwrite("\(desk.bookPath)/lock", Array(repeating: UInt8(ascii: "-"), count: 64))
        _ = flushes.taken()
        try book.write([look("E1")], into: &office)
        #expect(flushes.taken() == 2)
        #expect(try note(of: desk) == sum(ofLine: 82, in: desk))
    }

    /// Alone or not: a line behind its own may be a killed writer's, who came to neither flush nor note.
    @Test func aLineOfAnotherIsFlushed() throws {
        let flushes = Flushes()
        let desk = try TestDesk.make(on: flushes.disk)
        var (office, again) = (desk.desk.emptyOffice, desk.desk.emptyOffice)
        var book = try longAlone(desk, &office)
        let left = try note(of: desk)
        var other = try desk.open(&again)
        try other.write([look("E1")], into: &again)
        overwrite("\(desk.bookPath)/lock", Array(left.utf8))
        _ = flushes.taken()
        try book.write([look("E1")], into: &office)
        #expect(flushes.taken() == 2)
    }

    /// A session that has written 81 lines, and nobody else any.
    private func longAlone(_ desk: borrowing TestDesk, _ office: inout Office) throws -> Book {
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        for _ in 0..<80 { try book.write([look("E1")], into: &office) }
        return book
    }

    private func note(of desk: borrowing TestDesk) throws -> String {
        String(decoding: try Disk.real.contents(of: "\(desk.bookPath)/lock"), as: UTF8.self)
    }

    private func sum(ofLine number: Int, in desk: borrowing TestDesk) throws -> String {
        let line = try lines(of: desk.journal)[number - 1]
        return String(try #require(line.split(separator: "\"sum\":\"").last).dropLast(2))
    }
}
