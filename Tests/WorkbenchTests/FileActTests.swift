import StreetModel
import Testing
import TextUI
import Workbench

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
        desk.press("6", "Up", "2", "住院刚回", "Enter")
        #expect(record(desk)?.elder.risk == .yellow && record(desk)?.elder.riskReason == "住院刚回")
        #expect(record(desk)?.elder.reviewedOn == Day("2026-11-20"))
        desk.press("u")
        #expect(record(desk)?.elder.risk == .red && record(desk)?.elder.reviewedOn == nil)
        desk.press("3", "耳背", "Enter", "+3", "Enter")
        #expect(record(desk)?.elder.handoverNote == "耳背" && record(desk)?.elder.handoverUntil == Day("2026-11-23"))
    }

    /// What somebody wrote while the note was open is not overwritten unseen (issue 4, line 5).
    @Test func noteOfAnother() throws {
        var desk = desk()
        desk.press("3", "耳背", "Tab", "+3")
        let change = FieldChange(field: "handoverNote", was: .text(""), now: .text("养了狗"))
        try desk.follow(.amended(Amendment(register: .elder, id: Self.elder, changes: [change])), by: "S0003")
        desk.press("Enter")
        #expect(record(desk)?.elder.handoverNote == "养了狗")
        #expect(desk.picture.contains("养了狗") && desk.picture.contains("耳背"))
        desk.press("1", "Enter")
        #expect(record(desk)?.elder.handoverNote == "耳背")
        #expect(record(desk)?.elder.handoverUntil == Day("2026-11-23"))
    }

    @Test func movesWithinTheCommunity() {
        var desk = desk()
        desk.press("7")
        #expect(desk.picture.contains("搬迁"))
        desk.press("Tab", "Tab", "Tab", "503", "Tab", "Tab", "Tab", "Enter", "Enter")
        #expect(record(desk)?.elder.door == "503")
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
