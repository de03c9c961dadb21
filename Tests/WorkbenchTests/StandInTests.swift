import StreetModel
import Testing
import TextUI
import Workbench

/// 顶班: a colleague takes a grid over for today with one act; tomorrow it is over (DOMAIN §3).
struct StandInTests {
    private static let other = Fixture.community + "002"

    /// The fixture's street with a second grid, whose worker 孙丽 is ill.
    private func office() -> Office {
        var office = Fixture.office(people: [Fixture.person("E1", "于学文", floor: 3, door: "301")])
        var worker = Staff(id: "S0005")
        worker.name = "孙丽"
        worker.role = .gridWorker
        worker.scope = StandInTests.other
        office.write(.registered(.staff(worker)), in: Fixture.street)
        var grid = Grid(id: StandInTests.other)
        grid.name = "第2网格"
        grid.community = Fixture.community
        grid.worker = "S0005"
        grid.order = 2
        office.write(.registered(.grid(grid)), in: Fixture.community)
        var building = Fixture.building(1, floors: 6, flats: 2)
        building.id = StandInTests.other + "001"
        building.grid = StandInTests.other
        office.write(.registered(.building(building)), in: Fixture.community)
        var elder = Fixture.person("E9", "何德福", floor: 2, door: "201")
        elder.building = building.id
        office.write(.registered(.elder(elder)), in: Fixture.community)
        return office
    }

    private func keeper(_ desk: TestDesk) -> String {
        desk.office.keeper(of: StandInTests.other, on: desk.office.offset.day(of: desk.now))
    }

    private func grid(_ desk: TestDesk) -> String? {
        guard case .round(let round) = desk.screen else { return nil }
        return round.grid
    }

    @Test func theChoiceOffersTheOtherGridsAndAsks() throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T07:50:00")
        desk.press("0", "5")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 07:50:00
            已查 0/1  正常 0  异常 0   未查 1  看不清 0  免查 0  无约定 0          剩 100 分
            ! 未开巡 第1网格 迟 5:00 未读 Tab 处置
            沿路 槐安67号院 9号楼     - 换网格 ------------------文  女 87 绿
            >- 9#  1-301    于学文    |> 1 第1网格              |67号院9号楼 1单元 301
                                      |  2 顶班 第2网格 (孙丽)  | 08:00 前 南面窗帘开
                                      |  0 返回                 | 19:00 前 南面窗帘拉上
                                      --------------------------- 138****0010
                                                            |钥匙 无
                                                            |末次动静 昨20:31 距今11小时
                                                            |23天 早
                                                            |     晚
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            数字选择  Enter 确定  Esc 返回
            """)
        desk.press("2")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 07:50:00
            已查 0/1  正常 0  异常 0   未查 1  看不清 0  免查 0  无约定 0          剩 100 分
            ! 未开巡 第1网格 迟 5:00 未读 Tab 处置
            沿路 槐安67号院 9号楼   - 今天由你顶班 第2网格 (孙丽)? - 女 87 绿
            >- 9#  1-301    于学文  |> 0 不顶班, 返回              | 院9号楼 1单元 301
                                    |  4 今天顶班 第2网格          |:00 前 南面窗帘开
                                    --------------------------------:00 前 南面窗帘拉上
                                                            |电话 138****0010
                                                            |钥匙 无
                                                            |末次动静 昨20:31 距今11小时
                                                            |23天 早
                                                            |     晚
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            数字选择  Enter 确定  Esc 返回
            """)
        desk.press("Enter")
        #expect(keeper(desk) == "S0005")
        desk.press("0", "5", "2", "4")
        #expect(keeper(desk) == "S0003")
        #expect(grid(desk) == StandInTests.other)
        #expect(desk.toast == "已记录 王敏 顶班 第2网格 07:50 (u 撤销)")
        #expect(desk.picture.contains("第2网格 顶班"))
        desk.press("1")
        #expect(desk.office.elder("E9")?.looks.recent.map(\.outcome) == [.normal])
    }

    @Test func undoLeadsBackToTheOwnGrid() throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T07:50:00")
        desk.press("0", "5", "2", "4", "u")
        #expect(keeper(desk) == "S0005")
        #expect(grid(desk) == Fixture.grid)
        #expect(!desk.picture.contains("何德福"))
    }

    @Test func itIsGivenBackFromTheSameChoice() throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T07:50:00")
        desk.press("0", "5", "2", "4", "0", "5")
        #expect(desk.picture.contains("3 交还 第2网格"))
        desk.press("3")
        #expect(keeper(desk) == "S0005")
        #expect(grid(desk) == Fixture.grid)
    }

    @Test func tomorrowItIsOver() throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T23:59:58")
        desk.press("0", "5", "2", "4")
        desk.wait(seconds: 1)
        #expect(grid(desk) == StandInTests.other)
        desk.wait(seconds: 1)
        #expect(grid(desk) == Fixture.grid)
        #expect(desk.toast == "顶班结束, 回到自己的网格")
        #expect(keeper(desk) == "S0005")
    }

    /// Who is typing for somebody of the lost grid goes on for a moment: none of it may fall on one of the own grid.
    @Test(arguments: [false, true])
    func whatIsTypedOnFallsOnNobody(isTyping: Bool) throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T07:50:00")
        desk.press("0", "5", "2", "4")
        if isTyping { desk.press("4", "7", "7", "侄子说 ") }
        let day = try #require(Day("2026-11-21"))
        try desk.follow(.gridCovered(StandIn(grid: StandInTests.other, day: day, staff: "")), by: "S0005")
        #expect(grid(desk) == Fixture.grid && desk.toast == "顶班结束, 回到自己的网格")
        for key in ["1", "3", "9", "2", "4", "Space"] { desk.press(key) }
        #expect(desk.office.elder("E1")?.looks.recent.isEmpty == true)
        #expect(grid(desk) == Fixture.grid && desk.picture.contains("\nEnter 继续"))
        #expect(desk.toast == "屏幕刚换过, 这个键没有起作用: 请先按 Enter")
        desk.press("Enter", "1")
        #expect(desk.office.elder("E1")?.looks.recent.map(\.outcome) == [.normal])
    }

    /// What takes the grid away may arrive together with an act of one's own that has nothing to do with it.
    @Test func anActOfOnesOwnIsNoReasonToGoOnTyping() throws {
        var desk = Fixture.workbench(office(), at: "2026-11-21T07:50:00")
        desk.press("0", "5", "2", "4")
        let day = try #require(Day("2026-11-21"))
        let check = CheckRecorded(elder: "E1", outcome: .unclear, seen: nil, observed: desk.now, half: nil)
        let (look, lost) = try desk.writeUnheard(
            .checkRecorded(check), by: "S0003",
            then: .gridCovered(StandIn(grid: StandInTests.other, day: day, staff: "")), by: "S0005")
        desk.take(.recorded(look, at: desk.now))
        #expect(desk.toast == "顶班结束, 回到自己的网格")
        desk.take(.followed(lost, at: desk.now))
        desk.press("1")
        #expect(desk.office.elder("E1")?.looks.recent.map(\.outcome) == [.unclear])
    }

    @Test(arguments: [("S0005", "第2网格 (王敏 顶班)"), ("S0002", "第2网格 (王敏 顶班)")])
    func othersSeeWhoStandsIn(_ staff: String, _ shown: String) throws {
        var office = office()
        let day = try #require(Day("2026-11-21"))
        try office.act(
            .gridCovered(StandIn(grid: StandInTests.other, day: day, staff: "S0003")), by: "S0003",
            at: Fixture.moment("2026-11-21T07:50:00"))
        var desk = Fixture.workbench(office, at: "2026-11-21T07:51:00", by: staff)
        if staff == "S0002" { desk.press("0", "5", "2") }
        #expect(desk.picture.contains(shown))
        desk.press("i")
        #expect(desk.picture.contains("今天 王敏 顶班 (孙丽)"))
    }

    @Test(arguments: [(45, 20), (60, 16), (40, 12), (132, 43)])
    func theQuestionFits(_ size: (columns: Int, rows: Int)) throws {
        var desk = Fixture.workbench(
            office(), at: "2026-11-21T07:50:00", size: Size(columns: size.columns, rows: size.rows), language: .english)
        desk.press("0", "5", "2")
        #expect(desk.picture.contains("4 stand in for 第2网格 today"))
        desk.press("4")
        #expect(keeper(desk) == "S0003")
    }
}
