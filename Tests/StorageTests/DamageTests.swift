import Glibc
import Storage
import StreetModel
import Testing

@Suite struct DamageTests {
    private func filled(_ desk: borrowing TestDesk) throws -> [UInt8] {
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.write([look("E1"), look("E1", .unclear)], into: &office)
        try book.write([look("E1")], into: &office)
        return try Disk.real.contents(of: desk.journal)
    }

    @Test func everyFlippedBitIsFoundByFileAndLine() throws {
        let desk = try TestDesk.make(on: .quick)
        let whole = try filled(desk)
        var line = 1
        for offset in whole.indices {
            var changed = whole
            changed[offset] ^= 1 << UInt8(offset % 8)
            overwrite(desk.journal, changed)
            let report = try desk.desk.verify(TestDesk.community)
            guard case .damaged(desk.journal, let found, _) = report.faults.first else {
                Issue.record("byte \(offset) is not found")
                continue
            }
            #expect(found == line, "byte \(offset)")
            if whole[offset] == 0x0A { line += 1 }
        }
        #expect(line == 5)
    }

    /// A line that was taken out, and all others sealed anew: only their numbers tell.
    @Test(arguments: [(1, true), (2, true), (3, false), (1_000, false)])
    func aGapInTheNumbersIsFound(second: Int, isWhole: Bool) {
        let desk = "0123456789abcdef0123456789abcdef"
        let entries = [1, 2].map {
            Entry(book: TestDesk.community, number: $0, at: TestDesk.morning, by: "S0007", event: look("E\($0)"))
        }
        let journal = StoredForm.journal(entries, of: TestDesk.community, desk: desk, offset: .china)
        let sealCount = Array(",\"sum\":\"\"}".utf8).count + 64
        var lines = journal.split(separator: UInt8(ascii: "\n")).map { $0.dropLast(sealCount) }
        if second != 1 {
            let start = Array("{\"n\":".utf8)
            lines[1] = (start + Array("\(second)".utf8) + lines[1].dropFirst(start.count + 1))[...]
        }
        if second == 1 { lines.removeLast() }
        let sealed = StoredForm.sealed(lines, of: TestDesk.community, desk: desk)
        let read = StoredForm.entries(sealed, of: TestDesk.community, desk: desk, offset: .china)
        #expect(read.isWhole == isWhole)
        #expect(read.entries.count == (second == 2 ? 2 : 1))
    }

    @Test func everyFlippedBitMakesTheBookReadOnly() throws {
        let desk = try TestDesk.make(on: .quick)
        let whole = try filled(desk)
        for offset in stride(from: 0, to: whole.count, by: 3) {
            var changed = whole
            changed[offset] ^= 1 << UInt8(offset % 7)
            overwrite(desk.journal, changed)
            var office = desk.desk.emptyOffice
            var book = try desk.open(&office)
            guard let fault = book.fault else {
                Issue.record("byte \(offset) is not found")
                continue
            }
            #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
            #expect(try Disk.real.contents(of: desk.journal) == changed)
        }
        #expect(try Disk.real.names(in: "\(desk.bookPath)/quarantine") == nil)
    }

    @Test func aLostOrMovedLineIsNamed() throws {
        let desk = try TestDesk.make(on: .quick)
        _ = try filled(desk)
        let whole = try lines(of: desk.journal)
        for (order, fault) in [
            ([0, 1, 3], (3, StoredDamage.sum)), ([1, 2, 3], (1, .sum)), ([0, 2, 1, 3], (2, .sum)),
            ([0, 0, 1, 2, 3], (2, .sum)),
        ] {
            overwrite(desk.journal, Array(order.map { whole[$0] + "\n" }.joined().utf8))
            let first = try desk.desk.verify(TestDesk.community).faults.first
            #expect(first == .damaged(file: desk.journal, line: fault.0, what: fault.1))
            var office = desk.desk.emptyOffice
            let book = try desk.open(&office)
            #expect(book.fault != nil)
        }
    }

    @Test func aBadLineHidesNoOther() throws {
        let desk = try TestDesk.make(on: .quick)
        let whole = try filled(desk)
        var changed = whole
        let second = try #require(whole.firstIndex(of: 0x0A)) + 40
        changed[second] ^= 1
        changed[whole.count - 20] ^= 1
        overwrite(desk.journal, changed)
        let lines = try desk.desk.verify(TestDesk.community).faults.map { fault in
            if case .damaged(_, let line, _) = fault { return line }
            return 0
        }
        #expect(lines == [2, 4])
    }

    @Test func aJournalThatShrinksUnderASessionStopsIt() throws {
        let desk = try TestDesk.make(on: .quick)
        let whole = try filled(desk)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        overwrite(desk.journal, Array(whole[..<100]))
        let fault = StorageFault.damaged(file: desk.journal, line: 5, what: .shortened)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        #expect(book.fault == fault)
    }

    @Test func whatOthersDamageIsToldOnceAndEverythingBeforeItStands() throws {
        let desk = try TestDesk.make(on: .quick)
        let whole = try filled(desk)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        var other = desk.desk.emptyOffice
        var writer = try desk.open(&other)
        try writer.write([look("E1")], into: &other)
        try writer.write([look("E1")], into: &other)
        var changed = try Disk.real.contents(of: desk.journal)
        changed[changed.count - 30] ^= 1
        overwrite(desk.journal, changed)
        let fault = StorageFault.damaged(file: desk.journal, line: 6, what: .sum)
        #expect(throws: fault) { try book.refresh(into: &office) }
        #expect(book.fault == fault)
        #expect(try book.refresh(into: &office).map(\.number) == [5])
        #expect(whole.count < changed.count)
    }
}
