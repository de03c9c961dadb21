import StreetModel
import Testing
import TextUI
import Workbench

/// A clock must be seen: the bell, who has read it, and the panel of people without an anomaly (DOMAIN §4, §7).
struct AnomalyNoticeTests {
    private let elder = AnomalyFixture.elder

    private func readers(_ desk: TestDesk) -> [String] {
        let book = desk.office.books[Fixture.community]
        return book?.readings.values.flatMap { $0 }.map(\.by).sorted() ?? []
    }

    private func desk(at time: String = "2026-11-21T08:44:10", by staff: String = "S0003") throws -> TestDesk {
        Fixture.workbench(try AnomalyFixture.office(), at: time, by: staff)
    }

    /// Every way into the panel reads the notice, and only once.
    @Test(arguments: [["Tab"], ["/", "王淑珍", "Enter", "Enter"], ["/", "王淑珍", "Enter", "4"]])
    func everyWayInReads(_ keys: [String]) throws {
        var desk = try desk()
        for key in keys { desk.press(key) }
        #expect(readers(desk) == ["S0003"])
        desk.press("Escape", "4")
        #expect(readers(desk) == ["S0003"])
        guard case .anomaly = desk.screen else {
            Issue.record("the panel is not open")
            return
        }
    }

    @Test func theBellRingsEachMinuteUntilSomebodyHasRead() throws {
        var desk = try desk()
        var rings: [Int] = []
        desk.press()  // forgets the ring of the beginning
        for second in 1...130 {
            desk.wait(seconds: 1)
            if desk.effects.contains(.bell) { rings.append(second) }
            desk.press()  // forgets the effects
        }
        #expect(rings == [60, 120])
        desk.press("Tab")
        for _ in 1...70 { desk.wait(seconds: 1) }
        #expect(!desk.effects.contains(.bell))
    }

    @Test func theOwnAnomalyLeavesTheBandOnceRead() throws {
        var desk = try desk()
        #expect(desk.picture.contains("Tab 处置"))
        desk.press("Tab")
        #expect(!desk.picture.contains("Tab 处置"))
        desk.press("Tab")
        #expect(desk.toast == "没有别的待处置的事")
    }

    @Test func levelsOfReaders() throws {
        var desk = try desk(by: "S0004")
        desk.press("g", "1", "Tab")
        #expect(desk.picture.contains("网格 未读  社区 未读"))
        desk.resize(columns: 132, rows: 43)
        #expect(desk.picture.contains("网格 未读  社区 未读  街道 已读08:44"))
    }

    @Test func withoutAnAnomalyNumbersAreMaskedAndNotCopied() throws {
        var desk = try desk()
        desk.press("/", "李国强", "Enter", "4")
        #expect(desk.picture.contains("138****0010"))
        #expect(!desk.picture.contains("13800000010"))
        desk.press("y")
        #expect(desk.effects.isEmpty)
        #expect(desk.toast == "号码没有显示全, 不能复制; 要看全: i 到档案, 再按 *")
    }

    @Test func withoutAnAnomalyAResultIsAContact() throws {
        var desk = try desk()
        desk.press("/", "李国强", "Enter", "4", "7", "4")
        #expect(desk.office.elder("E00002")?.looks.contacts.count == 1)
        #expect(desk.office.books[Fixture.community]?.matters.count == 1)
    }

    /// Enter on the row of a passed limit opens the panel too, and reads what rings.
    @Test func enterOnARowOpensTheBreach() throws {
        let office = Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()])
        var desk = Fixture.workbench(office, at: "2026-11-21T20:33:00")
        desk.press("Enter")
        guard case .anomaly = desk.screen else {
            Issue.record("the panel is not open")
            return
        }
        #expect(
            desk.office.alerts(for: try desk.office.staff("S0003"), at: desk.now).allSatisfy { $0.notice.elder.isEmpty }
        )
    }

    /// A red person without a sign of life for 24 hours: no matter stands, the first act writes it.
    @Test func theFirstActOnAPassedLimitWritesItsMatter() throws {
        let office = Fixture.office(
            buildings: [Fixture.longBuilding()],
            people: [
                AnomalyFixture.person {
                    $0.morning.by = nil
                    $0.evening.by = nil
                }
            ])
        var desk = Fixture.workbench(office, at: "2026-11-21T20:33:00")
        desk.press("Tab")
        #expect(desk.picture.contains("超时无动静 王淑珍"))
        #expect(desk.picture.contains("19900000045"))
        #expect(readers(desk) == ["S0003"])
        desk.press("4")
        let matter = desk.office.books[Fixture.community]?.openMatter(.whereabouts, of: elder)
        #expect(matter?.opening.start == Fixture.moment("2026-11-21T20:31:00"))
        #expect(matter?.standingAttempts.map(\.attempt.result) == [.noAnswer])
        #expect(desk.picture.contains("核实去向 王淑珍"))
        // The limit that was read stays read as its matter.
        #expect(!desk.picture.contains("未读 Tab"))
        #expect(readers(desk) == ["S0003"])
    }
}
