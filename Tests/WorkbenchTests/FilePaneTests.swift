import StreetModel
import Testing
import TextUI
import Workbench

/// The panes of a file: the year, visits and answers, and the timeline of the day files (issue 4).
struct FilePaneTests {
    private func file(
        columns: Int, rows: Int, language: Words.Language = .chinese, keys: String...
    ) throws(Refusal) -> TestDesk {
        var office = try AnomalyFixture.office()
        var evaluation = EvaluationRecorded()
        (evaluation.elder, evaluation.quarter, evaluation.first, evaluation.second) = (AnomalyFixture.elder, "2026Q4", 5, 4)
        office.write(.elder(.evaluationRecorded(evaluation)), in: Fixture.community)
        var desk = Fixture.workbench(
            office, at: "2026-11-21T08:57:48", size: Size(columns: columns, rows: rows), language: language,
            by: "S0002")
        desk.press("/", "王淑珍", "Enter", "i")
        for key in keys { desk.press(key) }
        desk.read(AnomalyFixture.elder, days: Day.made("2026-10-22")...Day.made("2026-11-21"), FilePaneTests.entries)
        return desk
    }

    /// What the day files of a month say.
    private static var entries: [Entry] {
        let elder = AnomalyFixture.elder
        let look = { (outcome: Outcome, seen: Seen, half: Half, time: String) in
            Event.checkRecorded(
                CheckRecorded(
                    elder: elder, outcome: outcome, seen: seen, observed: Fixture.moment(time), half: half))
        }
        var report = LeavingReported()
        (report.elder, report.status, report.toldBy) = (elder, .died, "女儿")
        let events: [(String, String, Event)] = [
            ("2026-11-19T08:02:00", "S0003", look(.normal, .open, .morning, "2026-11-19T08:02:00")),
            ("2026-11-19T18:10:00", "S0003", look(.normal, .drawn, .evening, "2026-11-19T18:10:00")),
            ("2026-11-20T08:05:00", "S0003", look(.unclear, .other, .morning, "2026-11-20T08:05:00")),
            ("2026-11-20T09:00:00", "S0002", .elder(.leavingReported(report))),
            ("2026-11-20T09:10:00", "S0002", .takenBack(TakenBack(entries: [4], elder: elder, reason: "认错人"))),
            (
                "2026-11-20T10:00:00", "S0002",
                .amended(
                    Amendment(
                        register: .elder, id: elder,
                        changes: [.init(field: "telephone", was: .text("19900000044"), now: .text("19900000045"))]))
            ),
            ("2026-11-21T08:44:00", "S0003", look(.abnormal, .shut, .morning, "2026-11-21T08:44:00")),
        ]
        return events.enumerated().map { index, event in
            Entry(
                book: Fixture.community, number: index + 1, at: Fixture.moment(event.0), by: event.1, event: event.2)
        }
    }

    @Test func timelineWide() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .chinese, keys: "Left").picture,
            """
            picture 1
            """)
    }

    @Test func timelineNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Left").picture,
            """
            picture 2
            """)
    }

    @Test func timelineWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Left").picture,
            """
            picture 3
            """)
    }

    @Test func timelineNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Left").picture,
            """
            picture 4
            """)
    }

    @Test func yearWide() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .chinese, keys: "Right").picture,
            """
            picture 5
            """)
    }

    @Test func yearNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Right").picture,
            """
            picture 6
            """)
    }

    @Test func yearWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Right").picture,
            """
            picture 7
            """)
    }

    @Test func yearNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Right").picture,
            """
            picture 8
            """)
    }

    @Test func careWide() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .chinese, keys: "Right", "Right").picture,
            """
            picture 9
            """)
    }

    @Test func careNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Right", "Right").picture,
            """
            picture 10
            """)
    }

    @Test func careWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Right", "Right").picture,
            """
            picture 11
            """)
    }

    @Test func careNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Right", "Right").picture,
            """
            picture 12
            """)
    }

    /// Older days are asked for when the end is reached, and not before.
    @Test func loadsAsOneScrolls() throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:57:48", by: "S0002")
        desk.press("/", "王淑珍", "Enter", "i")
        let asked = { (desk: TestDesk) in
            desk.effects.compactMap { if case .readHistory(_, let days) = $0 { days.lowerBound.text } else { nil } }
        }
        #expect(asked(desk).isEmpty)
        desk.press("Left")
        #expect(asked(desk) == ["2026-10-22"])
        desk.press("Down")
        #expect(asked(desk).isEmpty)
        let days = Day.made("2026-10-22")...Day.made("2026-11-21")
        desk.read(AnomalyFixture.elder, days: days, Self.entries, isFirst: false)
        desk.press("Down")
        #expect(asked(desk).isEmpty)
        desk.press("End")
        #expect(asked(desk) == ["2026-09-21"])
    }

    /// Taken back from the timeline with a reason; a change of the file is changed back.
    @Test func takenBackFromTheTimeline() throws {
        var desk = try file(columns: 80, rows: 24, keys: "Left")
        desk.press("Down", "Enter")
        #expect(desk.picture.contains("2 改回原来的"))
        desk.press("2")
        #expect(desk.office.elder(AnomalyFixture.elder)?.elder.telephone == "19900000044")
    }
}

/// What is done about a person by keys: each walks through the screen and undoes (issue 4, line 2).
struct FileActTests {
    private static let elder = AnomalyFixture.elder

    private func desk(by staff: String = "S0002") -> TestDesk {
        let office = Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()])
        var desk = Fixture.workbench(office, at: "2026-11-20T21:00:00", by: staff)
        desk.press("/", "王淑珍", "Enter", "i")
        return desk
    }

    private func record(_ desk: TestDesk) -> ElderRecord? { desk.office.elder(Self.elder) }

    /// Died: the worker reports it, community staff confirm it, undo it, and set it right.
    @Test func leaves() throws {
        var worker = desk(by: "S0003")
        worker.press("8", "2", "Enter", "女儿", "Enter", "Enter")
        let office = worker.office
        #expect(office.elder(Self.elder)?.leavings.last?.isWaiting == true)
        var staff = Fixture.workbench(office, at: "2026-11-20T21:05:00", by: "S0002")
        #expect(staff.toast.contains("待办档案 1"))
        staff.press("g", "9")
        #expect(staff.picture.contains("注销待复核"))
        staff.press("Enter", "0", "1")
        #expect(record(staff)?.elder.status == .died)
        staff.press("u")
        #expect(record(staff)?.elder.status == .here)
        staff.press("C-r")
        #expect(record(staff)?.elder.status == .died)
        staff.press("0", "1", "认错人", "Enter")
        #expect(record(staff)?.elder.status == .here)
    }

    @Test func riskAndNote() {
        var desk = desk()
        desk.press("6", "2", "BSpace", "住院刚回", "Enter")
        #expect(record(desk)?.elder.risk == .yellow && record(desk)?.elder.riskReason == "住院刚回")
        #expect(record(desk)?.elder.reviewedOn == Day("2026-11-20"))
        desk.press("u")
        #expect(record(desk)?.elder.risk == .red && record(desk)?.elder.reviewedOn == nil)
        desk.press("3", "耳背", "Enter", "+3", "Enter")
        #expect(record(desk)?.elder.handoverNote == "耳背" && record(desk)?.elder.handoverUntil == Day("2026-11-23"))
    }

    @Test func movesWithinTheCommunity() {
        var desk = desk()
        desk.press("7")
        #expect(desk.picture.contains("搬迁"))
        desk.press("Tab", "Tab", "Tab", "402", "Tab", "Tab", "Tab", "Enter", "Enter")
        #expect(record(desk)?.elder.door == "402")
        desk.press("u")
        #expect(record(desk)?.elder.door == "501")
    }

    @Test func evaluated() {
        var desk = desk()
        desk.press("9", "1", "5", "4", "3", "来得勤", "Enter")
        #expect(record(desk)?.evaluations.last?.body.answers == [5, 4, 3])
        #expect(desk.office.evaluated(in: Fixture.community, at: desk.now) == (1, 1))
        desk.press("u")
        #expect(desk.office.evaluated(in: Fixture.community, at: desk.now) == (0, 1))
    }

    @Test(arguments: [(80, 24, Words.Language.chinese), (45, 20, .english)])
    func duesFit(columns: Int, rows: Int, language: Words.Language) throws {
        var office = Fixture.office(
            buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person { $0.consentedOn = nil }])
        var report = LeavingReported()
        (report.elder, report.status) = (Self.elder, .moved)
        try office.act(.elder(.leavingReported(report)), by: "S0003", at: Fixture.moment("2026-11-20T21:00:00"))
        var desk = Fixture.workbench(
            office, at: "2027-01-02T21:00:00", size: Size(columns: columns, rows: rows), language: language,
            by: "S0002")
        desk.press("g", "9")
        let words = language == .chinese ? ["注销待复核", "到期复核", "征求同意"] : ["leaving", "review", "consent"]
        for word in words { #expect(desk.picture.contains(word)) }
        for line in desk.picture.split(separator: "\n") { #expect(line.count <= columns) }
    }
}

extension Day {
    static func made(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}

extension TestDesk {
    /// The clerk answers what the day files say.
    mutating func read(_ elder: String, days: ClosedRange<Day>, _ entries: [Entry], isFirst: Bool = true) {
        let part = FileHistory.Part(elder: elder, days: days, entries: entries, isFirst: isFirst)
        take(.historyRead(part, at: now))
    }
}
