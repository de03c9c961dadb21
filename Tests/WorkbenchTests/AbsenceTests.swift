import StreetModel
import Testing
import TextUI
import Workbench

/// 外出报备 by hand, and the story's absence after an anomaly "out without notice" (STORY 08:44, DOMAIN §2).
struct AbsenceTests {
    private let elder = AnomalyFixture.elder

    private func absences(_ desk: TestDesk) -> [Absence] {
        desk.office.elder(elder)?.absences.filter { !$0.isTakenBack }.map(\.absence) ?? []
    }

    private func duty(_ desk: TestDesk, _ slot: Slot) -> Duty? {
        desk.office.elder(elder).map { desk.office.view(of: $0, in: slot, at: desk.now).duty }
    }

    /// STORY 08:44 to its end, by keys alone.
    @Test func theStoryOfTheMorning() throws {
        let office = Fixture.office(
            buildings: [Fixture.longBuilding()],
            people: [
                AnomalyFixture.person { $0.contacts = [Contact(name: "陈建国", relation: "侄子", telephone: "19900000123")] }
            ])
        var desk = Fixture.workbench(office, at: "2026-11-21T08:44:00")
        desk.press("2")
        #expect(desk.picture.contains("王淑珍 3#3-501 响应剩 15:00"))
        desk.press("Enter")
        desk.wait(until: "2026-11-21T08:46:00")
        desk.press("4", "4")
        desk.wait(until: "2026-11-21T08:47:00")
        desk.press("6")
        #expect(desk.picture.contains("现在打给  侄子 陈建国"))
        desk.wait(until: "2026-11-21T08:50:00")
        desk.press("7", "7", "妹妹家", "Enter", "19900000555", "Enter")
        #expect(desk.picture.contains("响应 剩 09:00"))
        #expect(desk.picture.contains("现在打给  听说在 妹妹家  19900000555"))
        desk.wait(until: "2026-11-21T08:52:00")
        desk.press("7", "4")
        #expect(desk.picture.contains("响应 8:00 准时"))
        desk.press("Enter", "4", "5", "6", "昨晚去了妹妹家", "Enter")
        expectPicture(
            desk.picture,
            """
            异常 待回访 王淑珍 女 87 红  槐安67号院3号楼 3单元501       王敏 网格员 08:52:00
            响应 8:00 准时   办结 8:00 准时   回访 剩 7天00时   本人 已确认平安  社区- 街道-
            --------------------------------------------------------------------------------
            - 外出报备  王淑珍 -------------------------------------------------------------
             + 理由   外出
             + 从     2026-11-21
             + 到     2026-11-21
               去哪里
             + 谁说的 王淑珍
            >  保存 (Enter)
                      最多 14 天, 住院 7 天; 不是本人说的只到今天, 再长请社区来报
            --------------------------------------------------------------------------------
             + 08:52  办结 本人平安 外出未报备 昨晚去了妹妹家  王敏
            >- 08:52  楼门长 赵宝林              19900000301
             . 08:52  钥匙 于学文                没有号码
             - 08:59  社区值班 李敏              19900000007
                 v 还有 2 级  09:14 街道值班 周强
            --------------------------------------------------------------------------------
            1 2 3 = 记一次查看   Enter 现在能办的下一步
            冒烟 煤气味 呼救 倒地: 不等, 按 8
            08:52 办结 本人平安 外出未报备 昨晚去了妹妹家  王敏
            --------------------------------------------------------------------------------
            已记录 王淑珍 办结 08:52 (u 撤销)
            Enter 保存  ↑ 回去改  Esc 返回
            """)
        desk.press("Enter")
        let absence = try #require(absences(desk).first)
        #expect(absence.from.text == "2026-11-21")
        #expect(absence.through.text == "2026-11-21")
        #expect(absence.toldBy == "王淑珍")
        let day = absence.from
        guard case .excused = duty(desk, Slot(day, .evening)) else {
            Issue.record("the evening does not excuse her")
            return
        }
        desk.wait(until: "2026-11-22T07:30:00")
        #expect(duty(desk, Slot(day + 1, .morning)) == .due)
    }

    /// Esc leaves the offer; the anomaly stays handled.
    @Test func theOfferCanBeLeft() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("7", "4", "d", "5", "6", "Enter", "Escape")
        #expect(absences(desk).isEmpty)
        #expect(desk.workbench.layer == nil)
        desk.press("a", "+2", "Tab", "女儿家", "Enter", "Enter")
        #expect(absences(desk).map(\.through.text) == ["2026-11-23"])
        #expect(absences(desk).map(\.place) == ["女儿家"])
        desk.press("u")
        #expect(absences(desk).isEmpty)
    }

    /// From the round, the file and the panel, by letter and by digits.
    @Test(
        arguments: [["a"], ["0", "6", "9"], ["i", "a"], ["i", "2"], ["4", "a"], ["4", "o", "9"]])
    func everyWayIn(_ keys: [String]) throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:50:00")
        desk.press("/", "王淑珍", "Enter")
        for key in keys { desk.press(key) }
        #expect(desk.picture.contains("外出报备  王淑珍"))
        desk.press("今天", "BTab", "BTab", "2", "Tab", "Tab", "Tab", "医生", "Enter")
        #expect(absences(desk).map(\.reason) == [.hospital])
    }

    /// Told by anyone but the person it holds for today and waits; community staff enter a longer one.
    @Test func whatOthersTellHoldsToday() throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:50:00")
        desk.press("/", "王淑珍", "Enter", "a", "+3", "Tab", "Tab", "陈建国", "Enter")
        #expect(absences(desk).map(\.heldThrough?.text) == ["2026-11-21"])
        #expect(desk.picture.contains("只到今天, 再长待社区批准"))
        var staff = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:50:00", by: "S0002")
        staff.press("/", "王淑珍", "Enter", "a", "+3", "Tab", "Tab", "陈建国", "Enter")
        #expect(absences(staff).map(\.through.text) == ["2026-11-24"])
        #expect(absences(staff).map(\.heldThrough) == [nil])
    }

    @Test func itEndsAfterFourteenDays() throws {
        var desk = Fixture.workbench(try AnomalyFixture.office(), at: "2026-11-21T08:50:00", by: "S0002")
        desk.press("/", "王淑珍", "Enter", "a", "+14", "Tab", "Tab", "本人", "Enter")
        #expect(desk.picture.contains("报备最多 14 天"))
        desk.press("C-u", "+13", "Tab", "Tab", "Enter")
        #expect(absences(desk).count == 1)
    }

    @Test(arguments: [(45, 20), (60, 16), (40, 12), (132, 43)], Words.Language.allCases)
    func everySizeAndLanguage(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        var desk = Fixture.workbench(
            try AnomalyFixture.office(), at: "2026-11-21T08:50:00",
            size: Size(columns: size.columns, rows: size.rows), language: language)
        desk.press("/", "王淑珍", "Enter", "a")
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(rows.allSatisfy { $0.columns <= size.columns })
        desk.press("今天", "Enter", "Enter", "本人", "Enter")
        #expect(absences(desk).count == 1)
    }
}
