import StreetModel
import Testing
import TextUI
import Workbench

/// An overdue follow-up stands on the supervisor's board and leads back to meeting, item, ballot and who proposed it
/// (issue 5, "What it must show" 5).
struct WayBackTests {
    private func board(columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese) throws -> TestDesk {
        var office = AfterFixture.office()
        let item = try #require(office.meeting(CouncilFixture.id)?.state.items["i1"])
        let ballot = try #require(item.decidingBallot)
        let report = MatterReport(place: Fixture.community, text: "改一层方案", link: "H1 i1 \(ballot.number)")
        office.write(
            .matterOpened(
                MatterOpened(
                    kind: .resolution, grid: Fixture.community, origin: .meeting,
                    start: Fixture.moment("2026-11-21T14:42:00"), handleBy: Fixture.moment("2026-12-10T23:59:59"),
                    owner: "S0002", report: report)),
            in: Fixture.community, at: Fixture.moment("2026-11-21T14:43:00"))
        var desk = Fixture.workbench(
            office, at: "2026-12-16T09:00:00", size: Size(columns: columns, rows: rows), language: language, by: "S0004"
        )
        desk.press("g", "4")
        return desk
    }

    @Test func itStandsOnTheBoardAndLeadsBack() throws {
        var desk = try board()
        #expect(desk.picture.contains("议定未办结"))
        #expect(desk.picture.contains("槐安里 议定事项1") && desk.picture.contains("分摊比例方案"))
        // Two follow-ups are late; the one that rests on a ballot is looked for.
        for _ in 0..<6 {
            desk.press("Enter")
            if desk.picture.contains("改一层方案") { break }
            desk.press("Escape", "Down")
        }
        for part in ["来自会议 居民议事会第3次 2026-11-21", "议程 1 分摊比例方案", "一层减半", "赞成 2, 反对 1", "m 打开会议纪要"] {
            #expect(desk.picture.replacing("\n", with: "").contains(part), "\(part)")
        }
        desk.press("m")
        guard case .minutes(let screen) = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
        #expect(screen.meeting == CouncilFixture.id)
        desk.press("Escape", "0", "5")
        guard case .minutes = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
    }

    @Test func narrow() throws {
        #expect(try board(columns: 45, rows: 20).picture.contains("议定1"))
    }

    /// What no meeting resolved says so.
    @Test func othersHaveNoMeeting() throws {
        var office = Fixture.office()
        office.write(
            .matterOpened(
                MatterOpened(
                    kind: .task, grid: Fixture.community, origin: .hand, start: Fixture.moment("2026-11-21T08:00:00"),
                    handleBy: Fixture.moment("2026-12-10T23:59:59"), owner: "S0002",
                    report: MatterReport(place: Fixture.community, text: "换灯"))), in: Fixture.community)
        var desk = Fixture.workbench(office, by: "S0002")
        desk.press("g", "3", "Enter", "m")
        #expect(desk.toast == "不是会议议定的事项")
    }
}
