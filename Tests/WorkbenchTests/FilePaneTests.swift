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
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            身份证 **************0028               |2026-11-21 周六
            电话 19900000045                        |>08:44 早巡 异常 未开 王敏
            居住 独居  健康 冠心病 听力差           |2026-11-20 周五
            红  24 小时内须有动静  30 天复核        | 10:00 改 电话 周月华
            等级原因 未填  下次复核 2026-12-20      | 09:10 撤销了一条 认错人 周月华
            早看 07:30 前 南卧室窗帘开              | x 09:00 报告已去世 女儿 周月华
            晚看 19:00 前 南卧室灯亮                | 08:05 早巡 看不清 其他 王敏
            联系人                                  |2026-11-19 周四
            1 侄子 陈建国 19900000123 核实 05-01    | 18:10 晚巡 正常 拉上 王敏
            2 邻居 于学文 19900000222               | 08:02 早巡 正常 开 王敏
            钥匙 于学文                             |到头了
            结对志愿者 无                           |
            登记                                    |
            同意书 2026-01-05                       |
            登记于 2026-11-20 20:31                 |
            外出报备 无                             |
                                                    |
                                                    |
            ----------------------------------------- 近况 - 全年 - 探访评价 -[时间线]------

            1 修改  2 外出报备  3 备注  4 处置  5 楼图  6 等级  7 搬迁  0 更多  ? 帮助
            """)
    }

    @Test func timelineNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Left").picture,
            """
            档案 王淑珍 女87 红           周月华 08:57:48
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 王淑珍 响应剩 1:12 请打李敏 19900000007
            2026-11-21 周六
            >08:44 早巡 异常 未开 王敏
            2026-11-20 周五
             10:00 改 电话 周月华
             09:10 撤销了一条 认错人 周月华
             x 09:00 报告已去世 女儿 周月华
             08:05 早巡 看不清 其他 王敏
            2026-11-19 周四
             18:10 晚巡 正常 拉上 王敏
             08:02 早巡 正常 开 王敏
            到头了



            - 近况 - 全年 - 探访评价 -[时间线]-----------

            1修改 2外出报备 3备注 4处置 5楼图 6等级 0更多
            """)
    }

    @Test func timelineWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Left").picture,
            """
            File  王淑珍  F 87 red                                     周月华 staff 08:57:48
            槐安67号院 3号楼, entrance 3, 501                                     No. E00001
            ! 王淑珍 3#3-501 response 1:12 left nobody reads: call duty 李敏 19900000007
            Identity **************0028             |2026-11-21 Sat
            Tel. 19900000045                        |>08:44 Morning Abnormal shut 王敏
            Lives 独居  Health 冠心病 听力差        |2026-11-20 Fri
            red  sign of life within 24 h, review   | 10:00 changed telephone 周月华
              30 days                               | 09:10 took an entry back 认错人 周月华
            Risk: none  next review 2026-12-20      | x 09:00 reported: died 女儿 周月华
            AM by 07:30 南卧室 curtain open         | 08:05 Morning Unclear other 王敏
            PM by 19:00 南卧室 light lit            |2026-11-19 Thu
            Contacts                                | 18:10 Evening Normal drawn 王敏
            1 侄子 陈建国 19900000123 verified      | 08:02 Morning Normal open 王敏
              05-01                                 |That is all
            2 邻居 于学文 19900000222               |
            Key 于学文                              |
            Volunteer none                          |
            Register                                |
            Consent 2026-01-05                      |
            Registered 2026-11-20 20:31             |
            Absences: none                          |
            ----------------------------------------- Now - Year - Care -[Timeline]---------

            1 edit  2 absence  3 note  4 panel  5 facade  6 risk  7 move  0 more  ? help
            """)
    }

    @Test func timelineNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Left").picture,
            """
            File 王淑珍 F87 red           周月华 08:57:48
            槐安67号院 3号楼, entrance 3, 501  No. E00001
            ! 王淑珍 1:12 left call 李敏 19900000007
            2026-11-21 Sat
            >08:44 Morning Abnormal shut 王敏
            2026-11-20 Fri
             10:00 changed telephone 周月华
             09:10 took an entry back 认错人 周月华
             x 09:00 reported: died 女儿 周月华
             08:05 Morning Unclear other 王敏
            2026-11-19 Thu
             18:10 Evening Normal drawn 王敏
             08:02 Morning Normal open 王敏
            That is all



            - Now - Year - Care -[Timeline]--------------

            1edit 2absence 3note 4panel 5facade 0more
            """)
    }

    @Test func yearWide() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .chinese, keys: "Right").picture,
            """
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            身份证 **************0028               |十二个月, 每天一格
            电话 19900000045                        |      1    5    10   15   20   25   30
            居住 独居  健康 冠心病 听力差           |26-11 ..................#?!
            红  24 小时内须有动静  30 天复核        |26-10 ...............................
            等级原因 未填  下次复核 2026-12-20      |26-09 ..............................
            早看 07:30 前 南卧室窗帘开              |26-08 ...............................
            晚看 19:00 前 南卧室灯亮                |26-07 ...............................
            联系人                                  |26-06 ..............................
            1 侄子 陈建国 19900000123 核实 05-01    |26-05 ...............................
            2 邻居 于学文 19900000222               |26-04 ..............................
            钥匙 于学文                             |26-03 ...............................
            结对志愿者 无                           |26-02 ............................
            登记                                    |26-01 ...............................
            同意书 2026-01-05                       |25-12 ...............................
            登记于 2026-11-20 20:31                 |# 早晚都正常  + 一次正常  ! 异常
            外出报备 无                             |? 看不清或早看  . 没有查看  ~ 未读
                                                    |
                                                    |
            ----------------------------------------- 近况 -[全年]- 探访评价 - 时间线 ------

            1 修改  2 外出报备  3 备注  4 处置  5 楼图  6 等级  7 搬迁  0 更多  ? 帮助
            """)
    }

    @Test func yearNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Right").picture,
            """
            档案 王淑珍 女87 红           周月华 08:57:48
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 王淑珍 响应剩 1:12 请打李敏 19900000007
            十二个月, 每天一格
                  1    5    10   15   20   25   30
            26-11 ..................#?!
            26-10 ...............................
            26-09 ..............................
            26-08 ...............................
            26-07 ...............................
            26-06 ..............................
            26-05 ...............................
            26-04 ..............................
            26-03 ...............................
            26-02 ............................
            26-01 ...............................
            v 还有 3 行
            - 近况 -[全年]- 探访评价 - 时间线 -----------

            1修改 2外出报备 3备注 4处置 5楼图 6等级 0更多
            """)
    }

    @Test func yearWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Right").picture,
            """
            File  王淑珍  F 87 red                                     周月华 staff 08:57:48
            槐安67号院 3号楼, entrance 3, 501                                     No. E00001
            ! 王淑珍 3#3-501 response 1:12 left nobody reads: call duty 李敏 19900000007
            Identity **************0028             |Twelve months, a cell a day
            Tel. 19900000045                        |      1    5    10   15   20   25   30
            Lives 独居  Health 冠心病 听力差        |26-11 ..................#?!
            red  sign of life within 24 h, review   |26-10 ...............................
              30 days                               |26-09 ..............................
            Risk: none  next review 2026-12-20      |26-08 ...............................
            AM by 07:30 南卧室 curtain open         |26-07 ...............................
            PM by 19:00 南卧室 light lit            |26-06 ..............................
            Contacts                                |26-05 ...............................
            1 侄子 陈建国 19900000123 verified      |26-04 ..............................
              05-01                                 |26-03 ...............................
            2 邻居 于学文 19900000222               |26-02 ............................
            Key 于学文                              |26-01 ...............................
            Volunteer none                          |25-12 ...............................
            Register                                |# both normal  + one normal  ! abnormal
            Consent 2026-01-05                      |? unclear or early  . none  ~ not read
            Registered 2026-11-20 20:31             |
            Absences: none                          |
            ----------------------------------------- Now -[Year]- Care - Timeline ---------

            1 edit  2 absence  3 note  4 panel  5 facade  6 risk  7 move  0 more  ? help
            """)
    }

    @Test func yearNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Right").picture,
            """
            File 王淑珍 F87 red           周月华 08:57:48
            槐安67号院 3号楼, entrance 3, 501  No. E00001
            ! 王淑珍 1:12 left call 李敏 19900000007
            Twelve months, a cell a day
                  1    5    10   15   20   25   30
            26-11 ..................#?!
            26-10 ...............................
            26-09 ..............................
            26-08 ...............................
            26-07 ...............................
            26-06 ..............................
            26-05 ...............................
            26-04 ..............................
            26-03 ...............................
            26-02 ............................
            26-01 ...............................
            v 3 more lines
            - Now -[Year]- Care - Timeline --------------

            1edit 2absence 3note 4panel 5facade 0more
            """)
    }

    @Test func careWide() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .chinese, keys: "Right", "Right").picture,
            """
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            身份证 **************0028               |外出报备
            电话 19900000045                        |没有
            居住 独居  健康 冠心病 听力差           |电话和上门探访
            红  24 小时内须有动静  30 天复核        |没有
            等级原因 未填  下次复核 2026-12-20      |反馈评价 (5 最好)
            早看 07:30 前 南卧室窗帘开              |1 每天的查看让您安心吗
            晚看 19:00 前 南卧室灯亮                |2 来的人态度好不好
            联系人                                  |3 有事时来得及时吗
            1 侄子 陈建国 19900000123 核实 05-01    |2026Q4 本人 5 4 - setup
            2 邻居 于学文 19900000222               |本社区 2026Q4 已评价 1/2
            钥匙 于学文                             |
            结对志愿者 无                           |
            登记                                    |
            同意书 2026-01-05                       |
            登记于 2026-11-20 20:31                 |
            外出报备 无                             |
                                                    |
                                                    |
            ----------------------------------------- 近况 - 全年 -[探访评价]- 时间线 ------

            1 修改  2 外出报备  3 备注  4 处置  5 楼图  6 等级  7 搬迁  0 更多  ? 帮助
            """)
    }

    @Test func careNarrow() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .chinese, keys: "Right", "Right").picture,
            """
            档案 王淑珍 女87 红           周月华 08:57:48
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 王淑珍 响应剩 1:12 请打李敏 19900000007
            外出报备
            没有
            电话和上门探访
            没有
            反馈评价 (5 最好)
            1 每天的查看让您安心吗
            2 来的人态度好不好
            3 有事时来得及时吗
            2026Q4 本人 5 4 - setup
            本社区 2026Q4 已评价 1/2




            - 近况 - 全年 -[探访评价]- 时间线 -----------

            1修改 2外出报备 3备注 4处置 5楼图 6等级 0更多
            """)
    }

    @Test func careWideEnglish() throws {
        expectPicture(
            try file(columns: 80, rows: 24, language: .english, keys: "Right", "Right").picture,
            """
            File  王淑珍  F 87 red                                     周月华 staff 08:57:48
            槐安67号院 3号楼, entrance 3, 501                                     No. E00001
            ! 王淑珍 3#3-501 response 1:12 left nobody reads: call duty 李敏 19900000007
            Identity **************0028             |Absences
            Tel. 19900000045                        |none
            Lives 独居  Health 冠心病 听力差        |Visits
            red  sign of life within 24 h, review   |none
              30 days                               |Evaluation (5 is best)
            Risk: none  next review 2026-12-20      |1 Do the daily looks make you feel safe
            AM by 07:30 南卧室 curtain open         |2 Are the people kind
            PM by 19:00 南卧室 light lit            |3 Does help come in time
            Contacts                                |2026Q4 person 5 4 - setup
            1 侄子 陈建国 19900000123 verified      |Community 2026Q4: answered 1/2
              05-01                                 |
            2 邻居 于学文 19900000222               |
            Key 于学文                              |
            Volunteer none                          |
            Register                                |
            Consent 2026-01-05                      |
            Registered 2026-11-20 20:31             |
            Absences: none                          |
            ----------------------------------------- Now - Year -[Care]- Timeline ---------

            1 edit  2 absence  3 note  4 panel  5 facade  6 risk  7 move  0 more  ? help
            """)
    }

    @Test func careNarrowEnglish() throws {
        expectPicture(
            try file(columns: 45, rows: 20, language: .english, keys: "Right", "Right").picture,
            """
            File 王淑珍 F87 red           周月华 08:57:48
            槐安67号院 3号楼, entrance 3, 501  No. E00001
            ! 王淑珍 1:12 left call 李敏 19900000007
            Absences
            none
            Visits
            none
            Evaluation (5 is best)
            1 Do the daily looks make you feel safe
            2 Are the people kind
            3 Does help come in time
            2026Q4 person 5 4 - setup
            Community 2026Q4: answered 1/2




            - Now - Year -[Care]- Timeline --------------

            1edit 2absence 3note 4panel 5facade 0more
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
        desk.press("6", "Up", "2", "住院刚回", "Enter")
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
