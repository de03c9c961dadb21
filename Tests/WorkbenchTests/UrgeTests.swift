import StreetModel
import Testing
import TextUI
import Workbench

/// An urge reaches the worker's screen at once, with its words, and stays until it is read (DOMAIN §4: 催办).
struct UrgeTests {
    private let elder = AnomalyFixture.elder

    private func urge(_ desk: TestDesk, _ text: String = "请立即上门") throws -> Event {
        let matter = try #require(desk.office.books[Fixture.community]?.openMatter(.anomaly, of: elder))
        return .urged(Urge(notice: matter.notice, to: "", text: text))
    }

    private func waiting(_ desk: TestDesk) -> Int {
        let sent = desk.office.books[Fixture.community]?.urges.values.flatMap { $0 } ?? []
        return sent.count(where: \.isWaiting)
    }

    /// The worker had read the anomaly; the urge rings at once all the same, and each minute until it is read.
    @Test func itRingsAndStaysUntilItIsRead() throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:46:00")
        desk.press("Tab", "Escape")
        desk.press()
        try desk.follow(urge(desk), by: "S0004")
        #expect(desk.effects.contains(.bell))
        #expect(desk.picture.contains("! 催办 刘强: 请立即上门  王淑珍 3#3-501  响应剩 13:00  Tab 处置"))
        desk.press()
        desk.wait(seconds: 59)
        #expect(!desk.effects.contains(.bell))
        desk.wait(seconds: 1)
        #expect(desk.effects.contains(.bell))
        #expect(waiting(desk) == 1)
        desk.press("Tab")
        #expect(waiting(desk) == 0)
        #expect(!desk.picture.contains("请立即上门  王淑珍"))
        #expect(desk.picture.contains("催办 刘强 对 王敏: 请立即上门  已读 08:47"))
    }

    /// Over the panel of the same person it stands on the band too, and Tab there reads it.
    @Test func itStandsOverThePersonsOwnPanel() throws {
        var desk = try AnomalyFixture.panel()
        try desk.follow(urge(desk), by: "S0004")
        #expect(desk.picture.contains("! 催办 刘强: 请立即上门"))
        desk.press("Tab")
        #expect(waiting(desk) == 0)
        #expect(!desk.picture.contains("! 催办 刘强: 请立即上门"))
    }

    /// An urge about a round that was not begun has no matter: Tab opens the grid's round, and that reads it.
    @Test func anUrgeAboutABreachIsReadToo() throws {
        let office = Fixture.office(people: [Fixture.person("E1", "于学文", floor: 3, door: "301")])
        var desk = Fixture.workbench(office, at: "2026-11-21T07:45:01")
        let breach = try #require(desk.office.breaches(at: desk.now).first { $0.kind == .notBegun })
        try desk.follow(.urged(Urge(notice: breach.notice, to: "", text: "请马上开巡")), by: "S0004")
        #expect(desk.picture.contains("! 催办 刘强: 请马上开巡"))
        desk.press("Tab")
        #expect(waiting(desk) == 0)
        guard case .round(let round) = desk.screen else {
            Issue.record("the round is not open")
            return
        }
        #expect(round.grid == Fixture.grid)
    }

    /// An anomaly that nobody has read yet goes before an urge about another one.
    @Test func whatNobodyHasReadGoesFirst() throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:46:00")
        desk.press("Tab", "Escape")
        try desk.follow(urge(desk), by: "S0004")
        let check = CheckRecorded(
            elder: "E00002", outcome: .abnormal, seen: nil, observed: desk.now, half: nil, isAlarm: true)
        try desk.follow(.checkRecorded(check), by: "S0002")
        #expect(desk.picture.contains("! 异常 李国强 3#1-402 响应剩 15:00 未读 另1"))
        desk.press("Tab", "Escape")
        #expect(desk.picture.contains("! 催办 刘强: 请立即上门"))
    }

    /// On narrow screens the words give way before who urges and about whom.
    @Test(arguments: [(45, 20), (60, 16), (40, 12)], Words.Language.allCases)
    func theBandFits(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        var desk = Fixture.workbench(
            try AnomalyFixture.office(), at: "2026-11-21T08:46:00",
            size: Size(columns: size.columns, rows: size.rows), language: language)
        try desk.follow(urge(desk, "请你马上到三号楼三单元上门看一看并回电话"), by: "S0004")
        let band = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)[2]
        #expect(band.contains("刘强"))
        #expect(band.contains("王淑珍"))
        #expect(String(band).columns <= size.columns)
    }
}
