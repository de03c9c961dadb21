import StreetModel
import Testing
import TextUI
import Workbench

/// What follows the response, by keys: handling, return visit, clearing, withdrawing (DOMAIN §4).
struct PanelStepTests {
    private let elder = AnomalyFixture.elder

    private func matter(_ desk: TestDesk) -> Matter? {
        desk.office.books[Fixture.community]?.matters.about(elder).last
    }

    /// The same matter at somebody else's screen.
    private func desk(_ office: Office, by staff: String, at time: String) -> TestDesk {
        var desk = Fixture.workbench(office, at: time, by: staff)
        if staff == "S0004" { desk.press("g", "1") }
        desk.press("/", "王淑珍", "Enter", "4")
        return desk
    }

    /// Outcome, cause and words by digits from 4 on; the verdict is frozen.
    @Test func handledWithOutcomeCauseAndWords() throws {
        var desk = try AnomalyFixture.responded()
        desk.wait(until: "2026-11-21T09:04:00")
        desk.press("0", "4", "4", "4", "5", "起晚了", "Enter")
        let handling = try #require(matter(desk)?.progress.handling)
        #expect(handling.stepped.outcome == .falseAlarm)
        #expect(handling.stepped.cause == .overslept)
        #expect(handling.stepped.text == "起晚了")
        #expect(handling.late == 0)
        #expect(desk.toast == "已记录 王淑珍 办结 09:04 (u 撤销)")
        desk.press("Escape", "4")
        expectPicture(
            desk.picture,
            """
            异常 待回访 王淑珍 女 87 红  槐安67号院3号楼 3单元501       王敏 网格员 09:04:00
            响应 8:00 准时   办结 20:00 准时   回访 剩 7天00时   本人 已确认平安 社区+ 街道-
            --------------------------------------------------------------------------------
            所见 08:44 南卧室窗帘未开 (约定 07:30)     末次动静 08:52 联系上  12分前
            健康 冠心病 听力差    钥匙 于学文(邻居)    外出报备 无    昨晚 +  今早 !
            --------------------------------------------------------------------------------
            09:04 办结 虚惊 晚起 起晚了  王敏                   首次处置 1:00  确认平安 8:00
            --------------------------------------------------------------------------------
             + 08:44  再看 别的窗 看灯                        08:45 仍未开
             + 08:44  本人 电话两次              19900000045  08:46 未接  08:48 未接
             + 08:44  上门 敲门 呼叫                          08:49 无人应
             + 08:49  侄子 陈建国                19900000123  08:52 本人已通话
             + 09:04  办结 虚惊 晚起 起晚了  王敏
            >- 08:52  邻居 于学文 有钥匙         19900000222
             - 08:52  楼门长 赵宝林              19900000301
             - 08:59  社区值班 李敏              19900000007
                 v 还有 2 级  09:14 街道值班 周强
            --------------------------------------------------------------------------------
            1 2 3 = 记一次查看   Enter 现在能办的下一步
            冒烟 煤气味 呼救 倒地: 不等, 按 8
            09:04 办结 虚惊 晚起 起晚了  王敏
            --------------------------------------------------------------------------------

            4 没打通  6 敲门无人应  7 联系上了  8 报警急救  9 备注  0 更多  ? 帮助
            """)
        desk.press("u")
        #expect(matter(desk)?.progress.handling == nil)
    }

    /// Every way is also a letter, and every cause has a digit on one of two pages.
    @Test(
        arguments: [
            ("4", "4", Cause.forgot), ("4", "5", .overslept), ("4", "6", .outWithoutNotice), ("5", "7", .ill),
            ("6", "8", .fallen), ("7", "94", .hearing), ("4", "95", .signalUnclear), ("8", "96", .other),
        ])
    func everyCauseHasADigit(_ outcome: String, _ cause: String, _ expected: Cause) throws {
        var desk = try AnomalyFixture.responded()
        desk.press("d", outcome)
        for digit in cause { desk.press(String(digit)) }
        desk.press("Enter")
        #expect(matter(desk)?.progress.handling?.stepped.cause == expected)
    }

    /// 1 2 3 are looks and never choose a step.
    @Test(arguments: ["1", "2", "3"])
    func theStepsTakeNoLook(_ key: String) throws {
        var desk = try AnomalyFixture.responded()
        desk.press("Enter", key)
        #expect(desk.toast == "请按菜单里的数字")
        #expect(matter(desk)?.progress.stage == .responded)
    }

    @Test func handlingNeedsAResultOnThePerson() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("d")
        #expect(desk.toast == "要联系上本人才算响应; 请按 7 记录结果")
    }

    /// Two hands: the handler can neither visit nor clear; the community visits, the supervisor clears.
    @Test func returnVisitAndClearingTakeOtherHands() throws {
        var worker = try AnomalyFixture.responded()
        worker.press("d", "5", "4", "Enter")
        worker.press("V")
        #expect(worker.toast == "这一步要由社区工作者来做")
        var community = desk(worker.office, by: "S0002", at: "2026-11-21T15:00:00")
        #expect(community.picture.contains("回访 剩 6天17时"))
        community.press("Enter", "4", "4", "5", "说菜贵", "Enter")
        let visit = try #require(matter(community)?.progress.confirmation?.stepped)
        #expect(visit.isSolved == true)
        #expect(visit.isSatisfied == false)
        #expect(visit.text == "说菜贵")
        community.press("C")
        #expect(community.toast == "这一步要由督查员来做")
        var supervisor = desk(community.office, by: "S0004", at: "2026-11-21T15:05:00")
        #expect(supervisor.picture.contains("异常 待销账 王**"))
        supervisor.press("Enter", "4")
        #expect(matter(supervisor)?.isOpen == false)
        #expect(supervisor.toast == "已记录 王** 销账 15:05 (u 撤销)")
        supervisor.press("u")
        #expect(matter(supervisor)?.progress.stage == .confirmed)
    }

    /// Not solved: it is done again, with a new handling clock.
    @Test func notSolvedIsDoneAgain() throws {
        var worker = try AnomalyFixture.responded()
        worker.press("d", "5", "4", "Enter")
        var community = desk(worker.office, by: "S0002", at: "2026-11-21T15:00:00")
        community.press("V", "5", "6", "还没人来修", "Enter")
        #expect(matter(community)?.progress.stage == .responded)
        #expect(matter(community)?.progress.redos == 1)
        #expect(community.picture.contains("办理 剩 24:00"))
    }

    /// Withdrawn with a reason it stays until a second person has seen it.
    @Test func withdrawnItStaysUntilSomebodyHasSeenIt() throws {
        var worker = try AnomalyFixture.panel()
        worker.press("x", "Enter")
        #expect(worker.toast == "请写明理由; 不做按 Esc")
        worker.press("看错了窗户", "Enter")
        #expect(matter(worker)?.progress.withdrawal?.stepped.text == "看错了窗户")
        #expect(worker.picture.contains("已撤回 待阅知"))
        worker.press("W")
        #expect(worker.toast == "撤回的人不能自己阅知; 请另一位来看")
        var community = desk(worker.office, by: "S0002", at: "2026-11-21T09:00:00")
        community.press("Enter", "4")
        #expect(matter(community)?.isOpen == false)
    }

    @Test func raisedAndReassigned() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("T")
        #expect(matter(desk)?.progress.level == 1)
        #expect(desk.toast == "已记录 王淑珍 提级 08:50 (u 撤销)")
        desk.press("A")
        #expect(desk.toast == "这一步要由社区工作者来做")
        var community = self.desk(desk.office, by: "S0002", at: "2026-11-21T08:51:00")
        community.press("A")
        #expect(community.picture.contains("改派给谁?"))
        community.press("5")
        #expect(matter(community)?.progress.owner == "S0003")
    }

    @Test func anUrgeFromThePanel() throws {
        var desk = desk(try AnomalyFixture.tried(), by: "S0004", at: "2026-11-21T08:50:12")
        desk.press("U")
        expectPicture(
            desk.picture,
            """
            异常 王淑珍 女 87 红  槐安67号院3号楼 3单元501              刘强 督查员 08:50:12
            响应 剩 08:48   办理 剩 23:53   本人 未确认平安             网格 未读  社区 未读
            --------------------------------------------------------------------------------
            - 催办 王敏 --------------------------------------------------------------------
            | 请立即处理                                                                   |
            |                                                                              |
            --------------------------------------------------------------------------------
            --------------------------------------------------------------------------------
             + 08:44  再看 别的窗 看灯                        08:45 仍未开
             + 08:44  本人 电话两次              19900000045  08:46 未接  08:48 未接
             + 08:44  上门 敲门 呼叫                          08:49 无人应
            >! 08:49  侄子 陈建国                19900000123
             - 08:52  邻居 于学文 有钥匙         19900000222
             - 08:52  楼门长 赵宝林              19900000301
             - 08:59  社区值班 李敏              19900000007  仍无结果: 110, 两人进门
             - 09:14  街道值班 周强              19900000003
             - 09:44  街道主任 郭永贵            19900000001
            --------------------------------------------------------------------------------
            1 2 3 = 再看一眼 (已开/仍未开/看不清), 不停表   只有 7 能停表
            冒烟 煤气味 呼救 倒地: 不等, 按 8

            --------------------------------------------------------------------------------

            催办的话, 对方屏上马上看到  Enter 发出  Esc 取消
            """)
        desk.press("C-u", "请马上敲门", "Enter")
        #expect(desk.toast == "已记录 催办 王敏 王淑珍 08:50 (u 撤销)")
        #expect(desk.picture.contains("催办 刘强 对 王敏: 请马上敲门  未读"))
        desk.press("u")
        #expect(!desk.picture.contains("请马上敲门"))
    }

    @Test func theWorkerDoesNotUrge() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("U")
        #expect(desk.toast == "这一步要由社区工作者来做")
    }

    /// Two named people, or the police; both names are part of the record (DOMAIN §4).
    @Test func aDoorIsOpenedByTwoNamedPeople() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("8", "7", "赵宝林", "Enter")
        #expect(desk.toast == "入户要写两个人的姓名, 或写民警")
        desk.press(" 于学文", "Enter")
        let attempt = try #require(matter(desk)?.standingAttempts.last?.attempt)
        #expect(attempt.result == .doorOpened)
        #expect(attempt.whom == "赵宝林 于学文")
        #expect(matter(desk)?.response == nil)
        #expect(desk.picture.contains("入户 赵宝林 于学文"))
    }

    @Test func withoutAMatterThereIsNoStep() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("Escape", "/", "李国强", "Enter", "4")
        for key in ["d", "V", "C", "B", "T", "A", "x", "W", "U"] {
            desk.press(key)
            #expect(desk.toast == "没有开着的事项, 没有下一步")
        }
    }

    @Test(arguments: [(45, 20), (60, 16), (40, 12), (132, 43)], Words.Language.allCases)
    func everySizeAndLanguage(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        var desk = try AnomalyFixture.responded(columns: size.columns, rows: size.rows, language: language)
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(rows.allSatisfy { $0.columns <= size.columns })
        desk.press("Enter", "4", "4", "6")
        #expect(desk.workbench.layer != nil)
        desk.press("Enter")
        #expect(matter(desk)?.progress.stage == .handled)
    }
}
