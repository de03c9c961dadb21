import Glibc
import Storage
import StreetModel
import Testing

/// What matters added to a checkpoint, and desks that knew nothing of them.
@Suite struct MatterCheckpointTests {
    private static let grid = "990101001001003"
    private static let id = "J20261121001"

    /// Matters of several kinds with steps, urges, stand-ins and what is counted.
    private func fill(_ book: inout Book, _ office: inout Office) throws {
        let now = TestDesk.morning
        try book.write([.registered(.grid(StoredSamples.grid)), elder("E1"), elder("E2")], into: &office)
        try book.write([.matterOpened(StoredSamples.complaint)], at: now, into: &office)
        try book.write([.matterOpened(StoredSamples.task)], at: now + 1, into: &office)
        let task = "M\(TestDesk.community)-\(book.lastNumber)"
        for step in StoredSamples.steps.dropLast(3) {
            try book.write([.matterStepped(step)], at: now + 2, into: &office)
        }
        try book.write([.takenBack(TakenBack(entries: [book.lastNumber], elder: "", matter: Self.id))], into: &office)
        try book.write([.matterStepped(MatterStepped(matter: task, step: .raised))], at: now + 3, into: &office)
        let opening = MatterOpened(kind: .anomaly, elder: "E2", grid: Self.grid, origin: .look, start: now)
        try book.write([look("E2", .abnormal), .matterOpened(opening)], at: now + 4, into: &office)
        try book.write([look("E2", .abnormal, at: now + 5)], at: now + 5, into: &office)
        try book.write([look("E2", .unclear, at: now + 6)], at: now + 6, into: &office)
        try book.write([.takenBack(TakenBack(entries: [book.lastNumber], elder: "E2"))], at: now + 7, into: &office)
        for text in ["请今天办", ""] {
            try book.write(
                [.urged(Urge(notice: StoredSamples.matterNotice, to: "S0007", text: text))], at: now + 8, into: &office)
        }
        try book.write([.takenBack(TakenBack(entries: [book.lastNumber], elder: "", grid: Self.grid))], into: &office)
        try book.write([.noticeRead(NoticeRead(notice: StoredSamples.matterNotice))], at: now + 9, into: &office)
        try book.write([.urged(Urge(notice: StoredSamples.notice, to: ""))], at: now + 10, into: &office)
        let today = Day(number: 20_778)
        for staff in ["S0009", ""] {
            try book.write([.gridCovered(StandIn(grid: Self.grid, day: today, staff: staff))], into: &office)
        }
        try book.write([.takenBack(TakenBack(entries: [book.lastNumber], elder: "", grid: Self.grid))], into: &office)
    }

    @Test func everythingComesBack() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(reopened.fault == nil && reopened.hasNewLines == false)
        let (read, live) = (again.books[TestDesk.community], office.books[TestDesk.community])
        #expect(read?.matters == live?.matters)
        #expect(read?.urges == live?.urges && read?.readings == live?.readings)
        #expect(read?.standIns == live?.standIns)
        #expect(read?.complaints == live?.complaints)
        #expect(again == office)
        // None of it is empty.
        #expect(live?.matters[Self.id]?.steps.count == MatterStepped.Step.allCases.count - 3)
        #expect(live?.matters[Self.id]?.steps.last?.isTakenBack == true)
        #expect(live?.matters.about("E2").first?.looks.map(\.isTakenBack) == [false, true])
        #expect(live?.urges[StoredSamples.matterNotice]?.map(\.isTakenBack) == [false, true])
        #expect(live?.urges[StoredSamples.matterNotice]?.first?.readAt != nil && live?.urges.count == 2)
        #expect(live?.standIns[Self.grid]?.map(\.isTakenBack) == [false, true])
        #expect(live?.complaints[Self.id]?.telephone == "13900000012" && live?.complaints.count == 1)
        #expect(live?.complaints[Self.id]?.isSolved == true)
    }

    /// The journal alone makes the same as the checkpoint and what came behind it.
    @Test func theJournalAloneMakesTheSame() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        var again = desk.desk.emptyOffice
        _ = try desk.open(&again)
        #expect(again == office)
    }

    /// Who asks only what is late reads no matter that has ended, and is told the same; the lines behind the checkpoint
    /// may speak of one.
    @Test(arguments: [false, true]) func whoAsksWhatIsLateReadsLess(isReopened: Bool) throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        let withdrawn = MatterStepped(matter: Self.id, step: .withdrawn)
        try book.write([.matterStepped(withdrawn)], at: TestDesk.morning + 11, into: &office)
        try book.checkpoint(of: office)
        if isReopened {
            let act = TakenBack(entries: [book.lastNumber], elder: "", matter: Self.id)
            try book.write([.takenBack(act)], at: TestDesk.morning + 20, into: &office)
        }
        for hours in [0, 1, 30, 24 * 9] {
            let now = TestDesk.morning + hours * 3600
            var late = desk.desk.emptyOffice
            _ = try Book.open(TestDesk.community, in: desk.desk, into: &late, forLate: now)
            let (read, live) = (late.books[TestDesk.community], office.books[TestDesk.community])
            #expect(late.breaches(at: now) == office.breaches(at: now))
            #expect((live?.matters[Self.id]?.endedAt == nil) == isReopened)
            #expect((read?.matters[Self.id] != nil) == (isReopened || hours == 24 * 9))
        }
        #expect(office.breaches(at: TestDesk.morning + 30 * 3600).isEmpty == false)
    }

    /// The level of a late complaint rests on others that ended long ago, as far as one leads to the next.
    @Test(arguments: [false, true]) func oldComplaintsCountForTheLevel(hasOldNews: Bool) throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        var staff = Staff(id: "S0009")
        (staff.role, staff.scope) = (.communityStaff, TestDesk.community)
        try street.write([.profileAdopted(StoredSamples.wholeProfile), .registered(.staff(staff))], into: &office)
        var book = try desk.open(&office)
        try book.write([.registered(.grid(StoredSamples.grid))], into: &office)
        func opened(_ id: String, daysAgo: Int) -> Event {
            var opening = StoredSamples.complaint
            (opening.id, opening.start) = (id, TestDesk.morning - daysAgo * 86_400)
            return .matterOpened(opening)
        }
        for (id, days) in [("J1", 60), ("J2", 85), ("J3", 110), ("J4", 200)] {
            try book.write([opened(id, daysAgo: days)], into: &office)
            if id == "J1" { continue }
            for step in [MatterStepped.Step.handled, .cleared] {
                try book.write([.matterStepped(MatterStepped(matter: id, step: step))], into: &office)
            }
        }
        try book.checkpoint(of: office)
        if hasOldNews { try book.write([opened("J5", daysAgo: 190)], into: &office) }
        var late = desk.desk.emptyOffice
        for code in [TestDesk.street, TestDesk.community] {
            _ = try Book.open(code, in: desk.desk, into: &late, forLate: TestDesk.morning)
        }
        let breaches = late.breaches(at: TestDesk.morning)
        #expect(breaches == office.breaches(at: TestDesk.morning))
        #expect(breaches.first { $0.matter == "J1" }?.owner == "S0009")
        #expect(late.books[TestDesk.community]?.complaints.count == (hasOldNews ? 5 : 3))
    }

    /// The manifest of a checkpoint of the first program, which knew of no steps: its files are of another form.
    private static let firstManifest = #"""
        {"format":1,"n":21,"sum":"260792a23d49b7b234844d7df4b5ff2ffd6acff1dfacf1b74d266a992f84126a","file":"2026-11-21","offset":7290,"line":21,"files":{"grids.json":"3fbbd4c6d76130399b0c79cdf41758669224a91e05b7b216953f0c9728750865"},"observed":{},"self":"bb98a1fb13da41f05f58622a6bc8666373864fb4487420cd55cbb82e3448633c"}
        """#

    /// The same of the second, which knew of steps and had no rows.
    private static let secondManifest = firstManifest.replacing(#""format":1"#, with: #""format":2"#).replacing(
        "bb98a1fb13da41f05f58622a6bc8666373864fb4487420cd55cbb82e3448633c",
        with: "0acd01c2f333f518f7b284440e0032764f935590c649ab75c251926680fd9a7c")

    @Test(arguments: [firstManifest, secondManifest])
    func oneOfAnOlderProgramIsPassedOver(manifest: String) throws {
        let desk = try TestDesk.make(on: .quick)
        let lines = FrozenLines.all.split(separator: "\n").prefix(21).joined(separator: "\n") + "\n"
        overwrite(desk.journal, Array(lines.utf8))
        var plain = desk.desk.emptyOffice
        _ = try desk.open(&plain)
        let folder = "\(desk.bookPath)/checkpoint/21"
        try Disk.real.ensureFolder("\(desk.bookPath)/checkpoint")
        try Disk.real.ensureFolder(folder)
        overwrite("\(folder)/manifest.json", Array((manifest + "\n").utf8))
        overwrite("\(folder)/grids.json", Array("[\n]\n".utf8))
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(book.fault == nil && book.lastNumber == 21 && office == plain)
        #expect(book.hasNewLines == true)
        // It is no damage either, and gives way to one of today's.
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 21, checkpoints: 1))
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(again == plain && reopened.hasNewLines == false)
        // A flipped byte in it is still damage.
        overwrite("\(folder)/manifest.json", Array((manifest.replacing("grids", with: "grixs") + "\n").utf8))
        #expect(
            try desk.desk.verify(TestDesk.community).faults == [
                .damaged(file: "\(folder)/manifest.json", line: 0, what: .checkpointFile)
            ])
    }

    /// A profile of the first program has none of the later numbers, all of them or no profile.
    @Test func aProfileOfTheFirstProgramIsRead() throws {
        let line = try #require(
            FrozenLines.all.split(separator: "\n").first { $0.contains(#""kind":"profile.adopted","v":1"#) })
        let body = line.split(separator: #""body":"#, maxSplits: 1)[1].split(separator: #","sum":"#)[0]
        #expect(try StoredProfile.read(Array(body.utf8)) == StoredSamples.profile)
        let half = body.dropLast() + #","falseAlarms":3}"#
        #expect(throws: StoredProfile.Fault.field("matterClocks")) { try StoredProfile.read(Array(half.utf8)) }
    }
}
