import Glibc
import Storage
import StreetModel
import Testing

@Suite struct BookTests {
    @Test func whatIsAppendedIsAppliedAndThereAfterOpeningAgain() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], by: "setup", into: &office)
        try book.write([look("E1")], into: &office)
        #expect(office.books[TestDesk.community]?.elders["E1"]?.looks.recent.count == 1)
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(again == office)
        #expect(reopened.lastNumber == 2)
    }

    @Test func theStreetsOwnBookIsOneMore() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try book.write(
            [.registered(.staff(StoredSamples.staff)), .profileAdopted(StoredSamples.profile)], into: &office)
        var again = desk.desk.emptyOffice
        _ = try Book.open(TestDesk.street, in: desk.desk, into: &again)
        #expect(again == office)
        #expect(again.street.staff["S0007"] == StoredSamples.staff)
        #expect(try desk.desk.communities() == [TestDesk.community])
    }

    /// A session keeps the journal's folder open; one that was made anew in its place is another.
    @Test func aJournalMadeAnewIsFollowed() throws {
        let desk = try TestDesk.make()
        var (office, others) = (desk.desk.emptyOffice, desk.desk.emptyOffice)
        var book = try desk.open(&office)
        let journal = "\(desk.bookPath)/journal"
        #expect(rmdir(journal) == 0 && mkdir(journal, 0o700) == 0)
        var other = try desk.open(&others)
        try other.write([elder("E1")], into: &others)
        #expect(try book.refresh(into: &office).count == 1)
    }

    @Test func anActOfSeveralLinesCountsDown() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let act = try book.append(by: "S0007", at: TestDesk.morning, into: &office) { _ throws(Refusal) in
            [elder("E1"), look("E1"), look("E1", .unclear)]
        }
        #expect(act.map(\.more) == [2, 1, 0])
        let stored = try lines(of: desk.journal)
        #expect(stored[0].contains(#""v":1,"more":2,"body":"#))
        #expect(stored[1].contains(#""v":1,"more":1,"body":"#))
        #expect(stored[2].contains(#""v":1,"body":"#))
    }

    /// A value that no reader would take back closes the book to nobody: it is refused, and the book goes on.
    @Test func whatCouldNotBeReadAgainIsNotWritten() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], by: "setup", into: &office)
        var step = MeetingStepped()
        (step.meeting, step.step, step.minutes) = ("H1", .extended, 1_441)
        do throws(AppendFault) {
            _ = try book.append(by: "S0005", at: TestDesk.morning, into: &office) { _ throws(Refusal) in
                [look("E1"), .consultation(.meeting(.stepped(step)))]
            }
            Issue.record("written")
        } catch {
            #expect(error == .refused(.cannotBeKept))
        }
        try book.write([look("E1")], into: &office)
        #expect(book.lastNumber == 2)
        var again = desk.desk.emptyOffice
        _ = try desk.open(&again)
        #expect(again == office)
    }

    @Test func whatTheRuleRefusesLeavesNothing() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(throws: AppendFault.refused(.unknownElder("E9"))) {
            _ = try book.append(by: "S0007", at: TestDesk.morning, into: &office) { _ throws(Refusal) in
                throw .unknownElder("E9")
            }
        }
        #expect(book.lastNumber == 0)
        #expect(try Disk.real.names(in: "\(desk.bookPath)/journal") == [])
        try book.write([elder("E1")], into: &office)
        #expect(book.lastNumber == 1)
    }

    @Test func twoSessionsInterleave() throws {
        let desk = try TestDesk.make()
        var mine = desk.desk.emptyOffice
        var yours = desk.desk.emptyOffice
        var here = try desk.open(&mine)
        var there = try desk.open(&yours)
        try here.write([elder("E1")], into: &mine)
        for round in 0..<10 {
            try there.write([look("E1", at: TestDesk.morning + round)], by: "S0008", into: &yours)
            try here.write([look("E1", at: TestDesk.morning + round), look("E1")], into: &mine)
        }
        // What others wrote is handed over once, also where an append came upon it.
        let news = try here.refresh(into: &mine)
        #expect(news.map(\.by) == Array(repeating: "S0008", count: 10))
        #expect(try here.refresh(into: &mine) == [])
        #expect(try there.refresh(into: &yours).filter { $0.by == "S0007" }.count == 21)
        #expect(mine == yours)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 31))
    }

    @Test func theRuleIsAskedAgainstWhatOthersWrote() throws {
        let desk = try TestDesk.make()
        var mine = desk.desk.emptyOffice
        var yours = desk.desk.emptyOffice
        var here = try desk.open(&mine)
        var there = try desk.open(&yours)
        try there.write([elder("E1")], into: &yours)
        var known = 0
        _ = try here.append(by: "S0007", at: TestDesk.morning, into: &mine) { office throws(Refusal) in
            known = office.books[TestDesk.community]?.elders.count ?? 0
            return [look("E1")]
        }
        #expect(known == 1)
    }

    @Test func theDayOfTheFileOnlyMovesForward() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let day = 86_400
        try book.write([elder("E1")], at: TestDesk.morning, into: &office)
        try book.write([look("E1")], at: TestDesk.morning + 2 * day, into: &office)
        try book.write([look("E1")], at: TestDesk.morning + day, into: &office)
        #expect(
            try Disk.real.names(in: "\(desk.bookPath)/journal") == ["2026-11-21.jsonl", "2026-11-23.jsonl"])
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 3))
        let told = try book.history(Day("2026-11-22")!...Day("2026-11-22")!)
        #expect(told.map(\.number) == [])
        #expect(try book.history(Day("2026-11-21")!...Day("2026-11-21")!).map(\.number) == [1, 2, 3])
    }

    @Test func anotherSessionFollowsIntoANewFile() throws {
        let desk = try TestDesk.make()
        var mine = desk.desk.emptyOffice
        var yours = desk.desk.emptyOffice
        var here = try desk.open(&mine)
        var there = try desk.open(&yours)
        try here.write([elder("E1")], into: &mine)
        #expect(try there.refresh(into: &yours).count == 1)
        try here.write([look("E1")], into: &mine)
        try here.write([look("E1")], at: TestDesk.morning + 86_400, into: &mine)
        #expect(try there.refresh(into: &yours).count == 2)
        try there.write([look("E1")], into: &yours)
        #expect(try here.refresh(into: &mine).count == 1)
        #expect(mine == yours)
    }

    @Test func anEmptyLastFileIsSound() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        overwrite("\(desk.bookPath)/journal/2026-11-22.jsonl", [])
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 1))
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        #expect(reopened.fault == nil)
        try reopened.write([look("E1")], into: &again)
        #expect(try lines(of: "\(desk.bookPath)/journal/2026-11-22.jsonl").count == 1)
        #expect(try book.refresh(into: &office).count == 1)
    }

    @Test func foldersAndFilesAreTheOwnersAlone() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        func mode(_ path: String) -> UInt32 {
            var status = stat()
            return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
        }
        for folder in ["", "/journal", "/checkpoint", "/checkpoint/1"] {
            #expect(mode(desk.bookPath + folder) == 0o700)
        }
        for file in ["/lock", "/journal/2026-11-21.jsonl", "/checkpoint/1/manifest.json"] {
            #expect(mode(desk.bookPath + file) == 0o600)
        }
        #expect(mode(desk.desk.path) == 0o700)
        #expect(mode("\(desk.desk.path)/desk.json") == 0o600)
    }

    @Test func whoHasNoBookIsToldSo() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        #expect(throws: StorageFault.noBook(code: "990101001009")) {
            _ = try Book.open("990101001009", in: desk.desk, into: &office)
        }
        #expect(throws: StorageFault.noBook(code: "990101001009")) { try desk.desk.verify("990101001009") }
    }
}

/// The report of a book in which nothing is wrong.
func sound(lines: Int, checkpoints: Int = 0) -> BookReport {
    var report = BookReport(code: TestDesk.community)
    report.lineCount = lines
    report.checkpointCount = checkpoints
    return report
}
