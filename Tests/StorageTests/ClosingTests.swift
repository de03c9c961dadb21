import Storage
import StreetModel
import Testing

/// The last line of a book at the end of a day, which stands for all before it.
@Suite struct ClosingTests {
    @Test func eachDayClosesWithItsLastLine() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let today = try #require(Day("2026-11-21"))
        #expect(try desk.desk.closing(of: TestDesk.community, today) == nil)
        try book.write([elder("E1"), look("E1")], into: &office)
        try book.write([look("E1")], at: TestDesk.morning + 2 * 86_400, into: &office)
        let stored = try lines(of: desk.journal)
        let sum = try #require(stored.last?.split(separator: "\"").dropLast().last)
        let closing = BookClosing(book: TestDesk.community, number: 2, sum: String(sum))
        #expect(try desk.desk.closing(of: TestDesk.community, today) == closing)
        #expect(try desk.desk.closing(of: TestDesk.community, today + 1) == closing)
        #expect(try desk.desk.closing(of: TestDesk.community, today - 1) == nil)
        #expect(try desk.desk.closing(of: TestDesk.community, today + 2)?.number == 3)
        #expect(try desk.desk.closing(of: TestDesk.community, today + 2)?.sum.utf8.count == 64)
        #expect(try desk.desk.closing(of: TestDesk.community, today + 2)?.sum != closing.sum)
    }

    /// A day that is not over goes up to a second, that second itself included.
    @Test func aMomentEndsTheDay() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let today = try #require(Day("2026-11-21"))
        for seconds in [0, 1, 60] { try book.write([elder("E1")], at: TestDesk.morning + seconds, into: &office) }
        for (after, number) in [(-1, nil), (0, 1), (1, 2), (59, 2), (60, 3), (3600, 3)] {
            let closing = try desk.desk.closing(
                of: TestDesk.community, today, until: TestDesk.morning + after)
            #expect(closing?.number == number, "\(after)")
        }
    }

    @Test func aTornTailIsNoLine() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let today = try #require(Day("2026-11-21"))
        let sound = try desk.desk.closing(of: TestDesk.community, today)
        overwrite(desk.journal, try Disk.real.contents(of: desk.journal) + Array("{\"n\":2,".utf8))
        #expect(try desk.desk.closing(of: TestDesk.community, today) == sound && sound != nil)
    }

    /// An act of which power was lost before its sectors were written is no line either.
    @Test func unwrittenSectorsAreNoLine() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let sound = try desk.desk.closing(of: TestDesk.community, Day("2026-11-21") ?? Day(number: 0))
        let whole = try Disk.real.contents(of: desk.journal)
        try book.write((0..<6).map { _ in look("E1") }, into: &office)
        var torn = try Disk.real.contents(of: desk.journal)
        for place in (whole.count / 512 + 1) * 512..<(whole.count / 512 + 2) * 512 { torn[place] = 0 }
        overwrite(desk.journal, torn)
        #expect(try desk.desk.closing(of: TestDesk.community, Day("2026-11-21") ?? Day(number: 0)) == sound)
        #expect(try desk.desk.verify(TestDesk.community).tornTail != nil)
        let made = try BackupDraft.begin(of: desk.desk, at: "\(desk.root)/copy").fill(at: TestDesk.morning)
        #expect(made.books.last?.closing == sound && sound != nil)
    }
}
