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
        #expect(try book.closing(of: today) == nil)
        try book.write([elder("E1"), look("E1")], into: &office)
        try book.write([look("E1")], at: TestDesk.morning + 2 * 86_400, into: &office)
        let stored = try lines(of: desk.journal)
        let sum = try #require(stored.last?.split(separator: "\"").dropLast().last)
        let closing = BookClosing(book: TestDesk.community, number: 2, sum: String(sum))
        #expect(try book.closing(of: today) == closing)
        #expect(try book.closing(of: today + 1) == closing)
        #expect(try book.closing(of: today - 1) == nil)
        #expect(try book.closing(of: today + 2)?.number == 3)
        #expect(try book.closing(of: today + 2)?.sum.utf8.count == 64)
        #expect(try book.closing(of: today + 2)?.sum != closing.sum)
    }

    @Test func aTornTailIsNoLine() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let today = try #require(Day("2026-11-21"))
        let sound = try book.closing(of: today)
        overwrite(desk.journal, try Disk.real.contents(of: desk.journal) + Array("{\"n\":2,".utf8))
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(try reopened.closing(of: today) == sound && sound != nil)
    }
}
