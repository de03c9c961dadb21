import Glibc
import Storage
import StreetModel
import Testing

/// What a crash leaves behind: a journal cut anywhere behind its last checkpoint.
@Suite struct CrashTests {
    /// A book with a checkpoint, three lines after it, and an act of three lines at the end.
    private func crowded(_ desk: borrowing TestDesk) throws -> (kept: Int, ends: [Int]) {
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1"), elder("E2")], into: &office)
        try book.checkpoint(of: office)
        var ends = [try Disk.real.contents(of: desk.journal).count]
        for act in [[look("E1")], [look("E2", .unclear)], [look("E1"), look("E2"), look("E1", note: "灯")]] {
            try book.write(act, into: &office)
            ends.append(try Disk.real.contents(of: desk.journal).count)
        }
        return (ends[0], ends)
    }

    @Test func aJournalCutAtEveryByteOpensMendsAndGoesOn() throws {
        let desk = try TestDesk.make(on: .quick)
        let (kept, ends) = try crowded(desk)
        let whole = try Disk.real.contents(of: desk.journal)
        let linesAtEnd = [2, 3, 4, 7]
        for cut in kept...whole.count {
            overwrite(desk.journal, Array(whole[..<cut]))
            let act = ends.lastIndex { $0 <= cut } ?? 0
            let isTorn = ends[act] != cut
            let report = try desk.desk.verify(TestDesk.community)
            #expect(report.isSound && (report.tornTail != nil) == isTorn, "cut at \(cut)")
            var office = desk.desk.emptyOffice
            var book = try desk.open(&office)
            #expect(book.fault == nil && book.lastNumber == linesAtEnd[act], "cut at \(cut)")
            try book.write([look("E2", .abnormal)], into: &office)
            #expect(book.lastNumber == linesAtEnd[act] + 1)
            let after = try Disk.real.contents(of: desk.journal)
            #expect(after.starts(with: whole[..<ends[act]]), "cut at \(cut)")
            let mended = try desk.desk.verify(TestDesk.community)
            #expect(mended == sound(lines: linesAtEnd[act] + 1, checkpoints: 1), "cut at \(cut)")
        }
    }

    @Test func whatIsCutOffGoesToQuarantine() throws {
        let desk = try TestDesk.make(on: .quick)
        let (_, ends) = try crowded(desk)
        let whole = try Disk.real.contents(of: desk.journal)
        overwrite(desk.journal, Array(whole[..<(whole.count - 5)]))
        let torn = Array(whole[ends[2]..<(whole.count - 5)])
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(try Disk.real.contents(of: desk.journal).count == whole.count - 5, "reading changes nothing")
        try book.write([look("E2")], into: &office)
        let names = try #require(try Disk.real.names(in: "\(desk.bookPath)/quarantine"))
        #expect(names.count == 1 && names[0].hasPrefix("2026-11-21-\(ends[2])-"))
        #expect(try Disk.real.contents(of: "\(desk.bookPath)/quarantine/\(names[0])") == torn)
    }

    @Test func aTornTailThatAnotherFileFollowsIsDamage() throws {
        let desk = try TestDesk.make(on: .quick)
        let (_, ends) = try crowded(desk)
        let whole = try Disk.real.contents(of: desk.journal)
        overwrite(desk.journal, Array(whole[..<(ends[2] + 40)]))
        overwrite("\(desk.bookPath)/journal/2026-11-22.jsonl", [])
        var office = desk.desk.emptyOffice
        let book = try desk.open(&office)
        let fault = StorageFault.damaged(file: desk.journal, line: 5, what: .unfinished)
        #expect(book.fault == fault)
        #expect(try desk.desk.verify(TestDesk.community).faults == [fault])
    }

    @Test func anotherSessionsHalfWrittenActIsWaitedFor() throws {
        let desk = try TestDesk.make(on: .quick)
        let (_, ends) = try crowded(desk)
        let whole = try Disk.real.contents(of: desk.journal)
        overwrite(desk.journal, Array(whole[..<(ends[2] + 40)]))
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(try book.refresh(into: &office) == [])
        overwrite(desk.journal, whole)
        #expect(try book.refresh(into: &office).map(\.number) == [5, 6, 7])
        #expect(book.fault == nil)
    }
}
