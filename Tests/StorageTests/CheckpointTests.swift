import Glibc
import Storage
import StreetModel
import Testing

@Suite struct CheckpointTests {
    /// Every kind of state a community's book can hold, over 40 days.
    private func fill(_ book: inout Book, _ office: inout Office) throws {
        let day = 86_400
        try book.write(
            [.registered(.grid(StoredSamples.grid)), .registered(.building(StoredSamples.building))], into: &office)
        try book.write(
            [.registered(.elder(StoredSamples.elder)), elder("E2"), elder("E3", name: "无\u{202E}名")], into: &office)
        for count in 0..<40 {
            let now = TestDesk.morning + count * day
            try book.write(
                [look("E2", count % 7 == 3 ? .unclear : .normal, at: now, note: "\(count)")], at: now, into: &office)
        }
        let now = TestDesk.morning + 40 * day
        let opening = MatterOpened(
            kind: .anomaly, elder: "E2", grid: "990101001001001", origin: .look, start: now)
        try book.write([look("E2", .abnormal, at: now), .matterOpened(opening)], at: now, into: &office)
        let id = try #require(office.books[TestDesk.community]?.matters.keys.first)
        var attempt = StoredSamples.attempt
        attempt.elder = "E2"
        attempt.matter = id
        try book.write(
            [.attemptRecorded(attempt), .matterStepped(MatterStepped(matter: id, step: .responded, late: 0))], at: now,
            into: &office)
        attempt.result = .spokenTo
        try book.write([.attemptRecorded(attempt)], at: now, into: &office)
        try book.write([.takenBack(TakenBack(entries: [book.lastNumber], elder: "E2"))], at: now, into: &office)
        try book.write(
            [.noticeRead(NoticeRead(notice: Notice(kind: .anomaly, elder: "E2", grid: "990101001001001", since: now)))],
            at: now, into: &office)
        try book.write([.noticeRead(NoticeRead(notice: StoredSamples.notice))], at: now, into: &office)
        var absence = StoredSamples.absence
        absence.elder = "E3"
        absence.through = Day(number: 20_900)
        try book.write([.absenceReported(absence)], at: now, into: &office)
        try book.write(
            [
                .amended(
                    Amendment(
                        register: .elder, id: "E3",
                        changes: [.init(field: "risk", was: .text("red"), now: .text("green"))]))
            ],
            at: now, into: &office)
        try book.write([look("E3", at: now), look("E3", .unclear, at: now + 5)], at: now, into: &office)
    }

    @Test func aCheckpointHoldsTheWholeState() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        try book.checkpoint(of: office)
        // Without the journal's earlier files nothing but the checkpoint can tell.
        for name in try Disk.real.names(in: "\(desk.bookPath)/journal")!.dropLast() {
            Disk.real.sweep("\(desk.bookPath)/journal/\(name)")
        }
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(reopened.fault == nil)
        #expect(reopened.lastNumber == book.lastNumber)
        #expect(reopened.hasNewLines == false)
        let (read, live) = (again.books[TestDesk.community], office.books[TestDesk.community])
        #expect(read?.elders == live?.elders)
        #expect(read?.matters == live?.matters)
        #expect(read?.readings == live?.readings)
        #expect(again == office)
        // The state is not empty where it matters.
        let person = try #require(live?.elders["E2"])
        #expect(person.looks.marks != SlotMarks() && person.looks.earlier != SignTrail())
        #expect(person.looks.recent.count == 2 && person.looks.contacts.contains { $0.isTakenBack })
        #expect(live?.elders["E3"]?.standings.count == 2 && live?.elders["E3"]?.absences.count == 1)
    }

    @Test func theStreetsCheckpointHoldsTheWholeState() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try book.write(
            [
                .registered(.community(StoredSamples.community)), .registered(.staff(StoredSamples.staff)),
                .registered(.duty(StoredSamples.duty)), .profileAdopted(StoredSamples.profile),
            ], into: &office)
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        let reopened = try Book.open(TestDesk.street, in: desk.desk, into: &again)
        #expect(again == office && again.profile == StoredSamples.profile)
        #expect(reopened.hasNewLines == false)
    }

    @Test func linesBehindTheCheckpointCountOn() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        try book.checkpoint(of: office)
        let now = TestDesk.morning + 41 * 86_400
        try book.write([look("E2", at: now)], at: now, into: &office)
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        #expect(again == office)
        try reopened.write([look("E3", at: now)], at: now, into: &again)
        #expect(try book.refresh(into: &office).count == 1)
        #expect(again == office)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: book.lastNumber, checkpoints: 1))
    }

    /// A file without an element is in the manifest and nowhere else; the state comes back all the same.
    @Test func whatHoldsNothingIsNotWritten() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        let names = try #require(try Disk.real.names(in: "\(desk.bookPath)/checkpoint/1"))
        #expect(names.contains("elders.json") && !names.contains("matters.json") && !names.contains("urges.json"))
        let manifest = try lines(of: "\(desk.bookPath)/checkpoint/1/manifest.json")[0]
        #expect(manifest.contains("\"matters.json\":") && manifest.contains("\"urges.json\":"))
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(again == office && reopened.fault == nil)
    }

    @Test func twoAreKeptAndLeftoversAreSwept() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let folder = "\(desk.bookPath)/checkpoint"
        try book.write([elder("E1")], into: &office)
        try Disk.real.ensureFolder(folder)
        try Disk.real.ensureFolder("\(folder)/.tmp-1-7")
        overwrite("\(folder)/.tmp-1-7/grids.json", [1])
        for _ in 0..<3 {
            try book.checkpoint(of: office)
            try book.write([look("E1")], into: &office)
        }
        #expect(try Disk.real.names(in: folder) == ["2", "3"])
        // A second one of the same line is none.
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        try reopened.checkpoint(of: again)
        try book.checkpoint(of: office)
        #expect(try Disk.real.names(in: folder) == ["3", "4"])
    }

    @Test func theNewestSoundOneCounts() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        try book.write([look("E1")], into: &office)
        try book.checkpoint(of: office)
        for name in try Disk.real.names(in: "\(desk.bookPath)/checkpoint/2")! {
            let path = "\(desk.bookPath)/checkpoint/2/\(name)"
            let whole = try Disk.real.contents(of: path)
            for offset in Array(stride(from: 0, to: whole.count, by: 11)) + [whole.count - 1] {
                var changed = whole
                changed[offset] ^= 4
                overwrite(path, changed)
                var again = desk.desk.emptyOffice
                let reopened = try desk.open(&again)
                #expect(reopened.fault == nil && again == office)
                let fault = StorageFault.damaged(file: path, line: 0, what: .checkpointFile)
                #expect(try desk.desk.verify(TestDesk.community).faults == [fault], "\(name), byte \(offset)")
            }
            overwrite(path, whole)
        }
    }

    @Test func aDamagedOneIsReplaced() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        overwrite("\(desk.bookPath)/checkpoint/1/elders.json", [])
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        #expect(reopened.hasNewLines == true)
        try reopened.checkpoint(of: again)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 1, checkpoints: 1))
    }

    @Test func oneBeyondTheJournalIsDamage() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let before = try Disk.real.contents(of: desk.journal)
        try book.write([look("E1")], into: &office)
        try book.checkpoint(of: office)
        overwrite(desk.journal, before)
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        let fault = StorageFault.damaged(file: desk.journal, line: 2, what: .checkpointAhead(n: 2))
        #expect(reopened.fault == fault)
        #expect(throws: AppendFault.storage(fault)) { try reopened.write([look("E1")], into: &again) }
        let ahead = StorageFault.damaged(
            file: "\(desk.bookPath)/checkpoint/2", line: 0, what: .checkpointAhead(n: 2))
        #expect(try desk.desk.verify(TestDesk.community).faults == [ahead])
    }

    @Test func oneOfAnotherLineIsDamage() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let before = try Disk.real.contents(of: desk.journal)
        try book.write([look("E1")], into: &office)
        try book.checkpoint(of: office)
        overwrite(desk.journal, before)
        // The same number, another line of the same length.
        let saved = "\(desk.bookPath)/checkpoint-kept"
        _ = rename("\(desk.bookPath)/checkpoint", saved)
        var other = desk.desk.emptyOffice
        var writer = try desk.open(&other)
        try writer.write([look("E2")], into: &other)
        _ = rename(saved, "\(desk.bookPath)/checkpoint")
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(reopened.fault == .damaged(file: desk.journal, line: 2, what: .checkpointSum(n: 2)))
        #expect(
            try desk.desk.verify(TestDesk.community).faults == [
                .damaged(file: "\(desk.bookPath)/checkpoint/2", line: 0, what: .checkpointSum(n: 2))
            ])
    }

    @Test func oneIsDueAfterAThousandLinesOrHalfAMebibyte() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")] + (0..<998).map { _ in look("E1") }, into: &office)
        #expect(book.isCheckpointDue == false)
        try book.write([look("E1")], into: &office)
        #expect(book.isCheckpointDue == true)
        try book.checkpoint(of: office, after: Book.dueLines)
        #expect(book.isCheckpointDue == false)
        try book.write([look("E1", note: String(repeating: "灯", count: 180_000))], into: &office)
        #expect(book.isCheckpointDue == true)
        // Another session's checkpoint is as good.
        var again = desk.desk.emptyOffice
        var other = try desk.open(&again)
        #expect(other.isCheckpointDue == true)
        try other.checkpoint(of: again, after: Book.dueLines)
        try book.checkpoint(of: office, after: Book.dueLines)
        #expect(book.isCheckpointDue == false)
        #expect(try Disk.real.names(in: "\(desk.bookPath)/checkpoint") == ["1000", "1001"])
    }

    @Test func aLaterFileIsReadBehindACheckpointThatKnowsTheFolder() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let past = [timespec(tv_sec: 1_000_000, tv_nsec: 7), timespec(tv_sec: 1_000_000, tv_nsec: 7)]
        #expect(utimensat(AT_FDCWD, "\(desk.bookPath)/journal", past, 0) == 0)
        try book.checkpoint(of: office)
        let manifest = try lines(of: "\(desk.bookPath)/checkpoint/1/manifest.json")
        #expect(manifest[0].contains(#""folder":1000000000000007,"#))
        var second = desk.desk.emptyOffice
        var other = try desk.open(&second)
        #expect(other.lastNumber == 1)
        try other.write([look("E1")], at: TestDesk.morning + 86_400, into: &second)
        #expect(try book.refresh(into: &office).map(\.number) == [2])
        var third = desk.desk.emptyOffice
        let reopened = try desk.open(&third)
        #expect(reopened.lastNumber == 2)
    }

    @Test func theManifestKnowsWhichDaysAFileTellsOf() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let day = 86_400
        try book.write([elder("E1"), look("E1", at: TestDesk.morning - 9 * day)], into: &office)
        try book.write([look("E1", at: TestDesk.morning + day)], at: TestDesk.morning + day, into: &office)
        try book.checkpoint(of: office)
        let manifest = try lines(of: "\(desk.bookPath)/checkpoint/3/manifest.json")
        #expect(manifest[0].contains(#""observed":{"2026-11-21":["2026-11-12","2026-11-21"]},"self":"#))
        var again = desk.desk.emptyOffice
        var reopened = try desk.open(&again)
        #expect(try reopened.history(Day("2026-11-12")!...Day("2026-11-13")!).map(\.number) == [2])
        #expect(try reopened.history(Day("2026-11-22")!...Day("2026-11-22")!).map(\.number) == [3])
        #expect(try reopened.history(Day("2026-11-10")!...Day("2026-11-11")!).isEmpty)
    }
}
