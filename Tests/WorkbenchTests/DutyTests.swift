import StreetModel
import Testing
import TextUI
import Workbench

/// The duty rota: who is on now, who is coming, where nobody is; edited and put back (DOMAIN §1, 值班表).
struct DutyTests {
    private func desk(
        _ staff: String = "S0002", at time: String = "2026-11-21T08:57:48", columns: Int = 80, rows: Int = 24,
        language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = Fixture.workbench(
            Fixture.office(), at: time, size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press("g", "5")
        return desk
    }

    private func shift(_ desk: TestDesk, _ day: String, _ shift: Shift, _ place: String = Fixture.community) throws
        -> DutyShift?
    {
        desk.office.street.duty[DutyShift.id(day: try #require(Day(day)), shift: shift, place: place)]
    }

    @Test func wide() {
        expectPicture(
            desk().picture,
            """
            值班表  槐安里社区                                    周月华 社区工作者 08:57:48
            ! 今后 14 天有 27 班没有人                                         左右键 换单位
            --------------------------------------------------------------------------------
            >* 11-21 周六  白班 08:00-20:00  李敏     19900000007  郭永贵 19900000001 现在
             ! 11-21 周六  夜班 20:00-08:00  没有人
             ! 11-22 周日  白班 08:00-20:00  没有人
             ! 11-22 周日  夜班 20:00-08:00  没有人
             ! 11-23 周一  白班 08:00-20:00  没有人
             ! 11-23 周一  夜班 20:00-08:00  没有人
             ! 11-24 周二  白班 08:00-20:00  没有人
             ! 11-24 周二  夜班 20:00-08:00  没有人
             ! 11-25 周三  白班 08:00-20:00  没有人
             ! 11-25 周三  夜班 20:00-08:00  没有人
             ! 11-26 周四  白班 08:00-20:00  没有人
             ! 11-26 周四  夜班 20:00-08:00  没有人
             ! 11-27 周五  白班 08:00-20:00  没有人
             ! 11-27 周五  夜班 20:00-08:00  没有人
             ! 11-28 周六  白班 08:00-20:00  没有人
             ! 11-28 周六  夜班 20:00-08:00  没有人
             ! 11-29 周日  白班 08:00-20:00  没有人
             ! 11-29 周日  夜班 20:00-08:00  没有人
            --------------------------------------------------------------------------------

            1 修改  2 换单位  3 下一个空班  0 更多  ? 帮助
            """)
    }

    @Test func wideEnglishOfTheStreet() {
        expectPicture(
            desk("S0004", language: .english).picture,
            """
            Duty rota  槐安街道                                     刘强 supervisor 08:57:48
            ! 27 shifts of 14 days have nobody                      left, right: other place
            --------------------------------------------------------------------------------
            >* 11-21 Sat  day   08:00-20:00  周强     19900000003  郭永贵 19900000001 now
             ! 11-21 Sat  night 20:00-08:00  nobody
             ! 11-22 Sun  day   08:00-20:00  nobody
             ! 11-22 Sun  night 20:00-08:00  nobody
             ! 11-23 Mon  day   08:00-20:00  nobody
             ! 11-23 Mon  night 20:00-08:00  nobody
             ! 11-24 Tue  day   08:00-20:00  nobody
             ! 11-24 Tue  night 20:00-08:00  nobody
             ! 11-25 Wed  day   08:00-20:00  nobody
             ! 11-25 Wed  night 20:00-08:00  nobody
             ! 11-26 Thu  day   08:00-20:00  nobody
             ! 11-26 Thu  night 20:00-08:00  nobody
             ! 11-27 Fri  day   08:00-20:00  nobody
             ! 11-27 Fri  night 20:00-08:00  nobody
             ! 11-28 Sat  day   08:00-20:00  nobody
             ! 11-28 Sat  night 20:00-08:00  nobody
             ! 11-29 Sun  day   08:00-20:00  nobody
             ! 11-29 Sun  night 20:00-08:00  nobody
            --------------------------------------------------------------------------------

            1 edit  2 other place  3 next gap  0 more  ? help
            """)
    }

    @Test func narrow() {
        expectPicture(
            desk(columns: 45, rows: 20).picture,
            """
            值班表  槐安里社区            周月华 08:57:48
            ! 今后 14 天有 27 班没有人      左右键 换单位
            ---------------------------------------------
            >* 11-21 周六 白班 李敏   19900000007 现在
             ! 11-21 周六 夜班 没有人
             ! 11-22 周日 白班 没有人
             ! 11-22 周日 夜班 没有人
             ! 11-23 周一 白班 没有人
             ! 11-23 周一 夜班 没有人
             ! 11-24 周二 白班 没有人
             ! 11-24 周二 夜班 没有人
             ! 11-25 周三 白班 没有人
             ! 11-25 周三 夜班 没有人
             ! 11-26 周四 白班 没有人
             ! 11-26 周四 夜班 没有人
             ! 11-27 周五 白班 没有人
             ! 11-27 周五 夜班 没有人
            ---------------------------------------------

            1修改 2换单位 3下一个空班 0更多
            """)
    }

    @Test(arguments: [(60, 16), (40, 12), (132, 43)], Words.Language.allCases)
    func everySize(_ size: (columns: Int, rows: Int), _ language: Words.Language) {
        let desk = desk(columns: size.columns, rows: size.rows, language: language)
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(rows.allSatisfy { $0.columns <= size.columns })
        #expect(rows.contains { $0.hasPrefix(">*") && $0.contains("19900000007") })
    }

    /// A shift that nobody had: filled in by a form, counted, and put back by `u` as a change of its own.
    @Test func aShiftIsEditedAndPutBack() throws {
        var desk = desk()
        #expect(desk.picture.contains("有 27 班没有人"))
        desk.press("3", "1")
        #expect(desk.picture.contains("值班表  槐安里社区 11-21 周六 夜班"))
        desk.press("赵庆丰", "Enter", "电话", "Enter", "Enter", "Enter")
        #expect(try shift(desk, "2026-11-21", .night) == nil)
        desk.press("C-u", "19900000066", "Enter", "Enter", "Enter")
        #expect(try shift(desk, "2026-11-21", .night)?.person == "赵庆丰")
        #expect(desk.toast == "已记录 值班表 11-21 夜班 赵庆丰 08:57 (u 撤销)")
        #expect(desk.picture.contains("有 26 班没有人"))
        desk.press("u")
        #expect(try shift(desk, "2026-11-21", .night)?.person.isEmpty == true)
        #expect(desk.toast == "已改回 值班表 11-21 夜班 没有人")
        #expect(desk.picture.contains("有 27 班没有人"))
        desk.press("u")
        #expect(desk.toast == "没有可以撤销的")
    }

    /// A saved shift replaces the old one; the anomaly's ladder names the new person.
    @Test func aChangedTelephoneStandsOnTheLadder() throws {
        var desk = desk()
        desk.press("Enter", "Enter", "C-u", "19900000099", "Enter", "Enter", "Enter")
        #expect(desk.office.onDuty(Fixture.community, at: desk.now)?.person.telephone == "19900000099")
        desk.press("u")
        #expect(desk.office.onDuty(Fixture.community, at: desk.now)?.person.telephone == "19900000007")
    }

    /// What a colleague has changed since is not overwritten by undo.
    @Test func undoLeavesAColleaguesChange() throws {
        var desk = desk()
        desk.press("Enter", "Enter", "C-u", "19900000099", "Enter", "Enter", "Enter")
        var changed = try #require(try shift(desk, "2026-11-21", .day))
        changed.person = "周强"
        try desk.follow(.registered(.duty(changed)), by: "S0004")
        desk.press("u")
        #expect(desk.toast == "别人已经改过这一班, 不再改回")
        #expect(try shift(desk, "2026-11-21", .day)?.person == "周强")
    }

    @Test func whoMayEdit() {
        var worker = desk("S0003")
        worker.press("1")
        #expect(worker.toast == "这一步要由社区工作者来做")
        var staff = desk("S0002")
        staff.press("Right", "1")
        #expect(staff.toast == "街道的值班表由督查员来改")
        var supervisor = desk("S0004")
        supervisor.press("1")
        #expect(supervisor.picture.contains("值班表  槐安街道 11-21 周六 白班"))
    }

    @Test func theOtherPlaces() {
        var desk = desk("S0004")
        #expect(desk.picture.contains("周强"))
        desk.press("2", "2")
        #expect(desk.picture.contains("值班表  槐安里社区"))
        #expect(desk.picture.contains("李敏"))
        desk.press("Left")
        #expect(desk.picture.contains("值班表  槐安街道"))
    }

    /// Past midnight the night shift of the day before is the one that runs.
    @Test func theNightGoesOnPastMidnight() {
        let desk = desk(at: "2026-11-22T02:00:00")
        #expect(desk.picture.contains(">! 11-21 周六  夜班"))
        #expect(!desk.picture.contains("11-21 周六  白班"))
    }

    @Test func aClickSelectsAndTheSecondEdits() {
        var desk = desk()
        desk.click(row: 5, column: 10)
        #expect(desk.picture.contains(">! 11-22"))
        desk.click(row: 5, column: 10)
        #expect(desk.workbench.layer != nil)
    }
}
