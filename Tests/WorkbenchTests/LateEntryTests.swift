import StreetModel
import TextUI
import Testing
import Workbench

/// Late entry from paper (补录): one key a person in the sheet's order, saved after the sums were seen.
struct LateEntryTests {
    /// 9号楼 two people, 3号楼 three: one away, one already looked at by the supervisor.
    static func office() throws -> Office {
        var office = Fixture.office(
            buildings: [Fixture.tower(), Fixture.longBuilding()],
            people: [
                Fixture.person("E01", "陈素芬", building: 3, entrance: 1, floor: 3, door: "302", risk: .green),
                Fixture.person("E02", "何德福", building: 3, entrance: 2, floor: 1, door: "103", risk: .yellow),
                Fixture.person(
                    "E03", "王淑珍", building: 3, entrance: 3, floor: 5, door: "501", risk: .red, by: "07:30", room: "南卧室"),
                Fixture.person("E04", "赵宝林", building: 9, floor: 18, door: "1801", sex: .male),
                Fixture.person("E05", "孙玉梅", building: 9, floor: 15, door: "1501"),
                Fixture.person("E06", "宋志明", building: 9, floor: 12, door: "1203", sex: .male),
            ])
        office.report("E04", awayThrough: "2026-11-23")
        try office.look("E05", .normal, at: "08:02:00", by: "S0004")
        return office
    }

    private func desk(
        at time: String = "2026-11-21T10:12:00", by staff: String = "S0003", keys: String...
    ) throws -> TestDesk {
        var desk = Fixture.workbench(try Self.office(), at: time, by: staff)
        if staff != "S0003" { desk.press("g", "1") }
        for key in keys { desk.press(key) }
        return desk
    }

    private func screen(_ desk: TestDesk) -> LateEntryScreen? {
        if case .lateEntry(let screen) = desk.screen { screen } else { nil }
    }

    private func look(_ elder: String, _ desk: TestDesk) -> Look? {
        desk.office.elder(elder)?.looks.recent.last { !$0.isTakenBack }
    }

    @Test func theSheetIsWalkedInItsOrder() throws {
        let desk = try desk(keys: "r")
        #expect(screen(desk)?.rows.map(\.elder) == ["E01", "E02", "E03", "E04", "E05", "E06"])
        #expect(screen(desk)?.row?.elder == "E01")
    }

    /// The building's time is asked for when one comes to it, and once; the row advances; nothing is written before the sums.
    @Test func oneKeyAPerson() throws {
        var desk = try desk(keys: "r")
        #expect(desk.picture.contains("3号楼 纸上记的时间"))
        desk.press("0750", "Enter", "1")
        #expect(desk.toast == "1 陈素芬 正常 约07:50 (u 撤销)")
        desk.press("3")
        #expect(screen(desk)?.row?.elder == "E03")
        #expect(look("E01", desk) == nil)
        desk.press("Space")
        // Who is away and who was looked at is passed over.
        #expect(screen(desk)?.row?.elder == "E06")
        desk.press("Enter", "1", "0")
        #expect(desk.picture.contains("正常2 看不清1 已有1 没填1"))
        desk.press("1")
        #expect(desk.toast == "补录已保存 3 人 (u 逐条撤销)")
        #expect(screen(desk) == nil)
        let saved = look("E01", desk)
        #expect(saved?.observed == Fixture.moment("2026-11-21T07:50:00"))
        #expect(saved?.isApproximate == true && saved?.isLateEntry == true)
        #expect(look("E02", desk)?.outcome == .unclear)
        #expect(look("E03", desk) == nil)
        // An empty answer takes the time of the building before.
        #expect(look("E06", desk)?.observed == Fixture.moment("2026-11-21T07:50:00"))
    }

    @Test func theRoundSaysAbout() throws {
        var desk = try desk(keys: "r")
        desk.press("0750", "Enter", "1", "0", "1", "s")
        #expect(desk.picture.contains("开 约07:50"))
    }

    @Test func anotherTimeIsForTheWholeBuilding() throws {
        var desk = try desk(keys: "r")
        desk.press("0750", "Enter", "1", "1", "4", "8:10", "Enter", "0", "1")
        for elder in ["E01", "E02"] {
            #expect(look(elder, desk)?.observed == Fixture.moment("2026-11-21T08:10:00"))
        }
    }

    @Test(arguments: ["1830", "0650", "1013", "noon", "2500"])
    func timesThatCannotBe(_ time: String) throws {
        var desk = try desk(keys: "r")
        desk.press(time, "Enter")
        #expect(desk.toast == "时间要像 0750, 在早巡 07:00-17:30 之间, 不晚于现在")
        #expect(desk.picture.contains("纸上记的时间"))
        desk.press("Escape")
        #expect(screen(desk)?.marks.isEmpty == true)
    }

    /// Somebody may be in need: nothing waits for the end of the sheet.
    @Test func abnormalOpensAtOnceAndSaysThatItIsLate() throws {
        var desk = try desk(keys: "r", "Escape", "Down", "Down", "2")
        desk.press("0750", "Enter")
        guard case .anomaly(let panel) = desk.screen else { return #expect(Bool(false)) }
        #expect(panel.elder == "E03")
        #expect(desk.toast == "已记录 王淑珍 异常, 从所填时间算响应已迟 2时07分, 现在就处置")
        let matter = desk.office.book(ofElder: "E03")?.openMatter(.anomaly, of: "E03")
        #expect(matter?.opening.start == Fixture.moment("2026-11-21T07:50:00"))
        #expect(desk.office.readers(of: try #require(matter).notice).isEmpty)
        // Whoever still looks at the paper gives the person in need no false sign of life, nor silences the bell.
        for key in ["1", "3", "4", "u", "Space", "Escape"] { desk.press(key) }
        desk.click(row: 5, column: 5)
        #expect(desk.toast == "屏幕刚换过, 这个键没有起作用: 请先按 Enter")
        #expect(desk.picture.contains("\nEnter 继续"))
        #expect(desk.office.readers(of: try #require(matter).notice).isEmpty)
        #expect(look("E03", desk)?.outcome == .abnormal)
        #expect(matter == desk.office.book(ofElder: "E03")?.openMatter(.anomaly, of: "E03"))
        desk.press("Enter")
        #expect(desk.office.readers(of: try #require(matter).notice).map(\.by) == ["S0003"])
        desk.press("Escape")
        #expect(screen(desk)?.row?.elder == "E06")
    }

    /// A key whose question was left marks nobody, least of all somebody else: who asks for a time later gets a time.
    @Test func aLeftQuestionMarksNobody() throws {
        var desk = try desk(keys: "r", "Escape", "1", "Escape", "Down", "4", "0750", "Enter")
        #expect(screen(desk)?.marks.isEmpty == true)
        desk.press("1")
        #expect(screen(desk)?.marks.map(\.elder) == ["E02"])
    }

    /// Space walks over what is marked; only `u` clears a mark.
    @Test func spaceClearsNoMark() throws {
        let desk = try desk(keys: "r", "0750", "Enter", "1", "Up", "Space")
        #expect(screen(desk)?.marks.map(\.elder) == ["E01"])
        #expect(screen(desk)?.row?.elder == "E02")
    }

    /// The sums stand before the sheet is left from a screen above it, too.
    @Test func theSheetIsHeldFromAbove() throws {
        var desk = try desk(keys: "r", "0750", "Enter", "1", "i", "g", "1")
        #expect(desk.picture.contains("正常1 看不清0"))
        desk.press("Escape")
        #expect(screen(desk)?.marks.map(\.elder) == ["E01"])
    }

    /// Before the agreed time it is early, and the row stays for the second key.
    @Test func earlyStaysForTheSecondKey() throws {
        var desk = try desk(keys: "r")
        desk.press("0720", "Enter", "2")
        #expect(look("E01", desk)?.outcome == .early)
        #expect(screen(desk)?.row?.elder == "E01")
        desk.press("2")
        guard case .anomaly = desk.screen else { return #expect(Bool(false)) }
        #expect(look("E01", desk)?.isAlarm == true)
    }

    @Test func undoTakesTheMarksBackFirst() throws {
        var desk = try desk(keys: "r")
        desk.press("0750", "Enter", "1", "3", "u")
        #expect(desk.toast == "已撤销 2 何德福")
        desk.press("u")
        #expect(screen(desk)?.marks.isEmpty == true)
        desk.press("u")
        #expect(desk.toast == "没有可以撤销的")
    }

    @Test(arguments: ["Escape", "q", "g", "0"])
    func marksAreNotLostByLeaving(_ key: String) throws {
        var desk = try desk(keys: "r")
        desk.press("0750", "Enter", "1", key)
        #expect(desk.picture.contains("1 保存这 1 人"))
        desk.press("0")
        #expect(screen(desk)?.marks.count == 1)
        desk.press(key, "2")
        #expect(screen(desk) == nil && look("E01", desk) == nil)
    }

    @Test(arguments: [(3, "赵宝林 免查, 不用补"), (4, "孙玉梅 已由刘强 08:02, 不用补")])
    func rowsThatNeedNothingSaySo(down: Int, toast: String) throws {
        var desk = try desk(keys: "r", "Escape")
        for _ in 0..<down { desk.press("Down") }
        desk.press("1")
        #expect(desk.toast == toast)
    }

    /// A worker until the end of the next day; later only the community, with a reason.
    @Test func whoMayEnterHowLate() throws {
        var worker = try desk(at: "2026-11-22T10:00:00", keys: "t", "昨天", "Enter")
        #expect(worker.picture.hasPrefix("巡查  历史"))
        worker.press("Down", "1")
        #expect(screen(worker)?.row?.elder == "E02")
        var late = try desk(at: "2026-11-23T10:00:00", keys: "t", "-2", "Enter", "1")
        #expect(late.toast == "只能补记今天和昨天的; 更早的请社区补录")
        late = try desk(at: "2026-11-23T10:00:00", by: "S0002", keys: "t", "-2", "Enter", "1")
        #expect(late.picture.contains("为什么现在才补录"))
        late.press("Enter")
        #expect(late.toast == "请写明理由; 不做按 Esc")
        late.press("纸表才交来", "Enter", "0750", "Enter", "1", "0", "1")
        #expect(late.toast == "补录已保存 1 人 (u 逐条撤销)")
        let record = try #require(late.office.elder("E01"))
        let slot = Slot(try #require(Day("2026-11-21")), .morning)
        #expect(late.office.view(of: record, in: slot, at: late.now).outcome == .normal)
    }

    @Test(arguments: ["明天", "2025-01-01", "x"])
    func daysThatCannotBe(_ day: String) throws {
        let desk = try desk(keys: "t", day, "Enter")
        #expect(desk.toast == "请写近 30 天里的一天, 如 昨天 或 11-18")
    }

    @Test func aRoundThatHasNotBegunHasNoSheetToEnter() throws {
        let desk = try desk(at: "2026-11-21T06:30:00", keys: "r")
        #expect(desk.toast == "早巡还没开始, 没有可补录的")
    }
}
