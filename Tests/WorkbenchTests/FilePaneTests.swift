import StreetModel
import Testing
import Workbench

/// The panes of a file: the year and the timeline of the day files (issue 4).
struct FilePaneTests {
    @Test func timelineWide() throws {
        expectPicture(
            try FileFixture.file(columns: 80, rows: 24, language: .chinese, keys: "Left").picture,
            """
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
            身份证 **************0028               |2026-11-21 周六
            电话 19900000045                        |>08:44 早巡 异常 未开 王敏
            居住 独居  健康 冠心病 听力差           |2026-11-20 周五
            红  24 小时内须有动静  30 天复核        | 10:00 改 电话 周月华
            风险原因 未填  下次复核 2026-12-20      | 09:10 撤销了一条 认错人 周月华
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
            try FileFixture.file(columns: 45, rows: 20, language: .chinese, keys: "Left").picture,
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
            try FileFixture.file(columns: 80, rows: 24, language: .english, keys: "Left").picture,
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
            try FileFixture.file(columns: 45, rows: 20, language: .english, keys: "Left").picture,
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
            try FileFixture.file(columns: 80, rows: 24, language: .chinese, keys: "Right").picture,
            """
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
            身份证 **************0028               |十二个月, 每天一格
            电话 19900000045                        |      1    5    10   15   20   25   30
            居住 独居  健康 冠心病 听力差           |26-11 ..................#?!
            红  24 小时内须有动静  30 天复核        |26-10 ...............................
            风险原因 未填  下次复核 2026-12-20      |26-09 ..............................
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
            try FileFixture.file(columns: 45, rows: 20, language: .chinese, keys: "Right").picture,
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
            try FileFixture.file(columns: 80, rows: 24, language: .english, keys: "Right").picture,
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
            try FileFixture.file(columns: 45, rows: 20, language: .english, keys: "Right").picture,
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
        desk.read(AnomalyFixture.elder, days: days, FileFixture.entries, isFirst: false)
        desk.press("Down")
        #expect(asked(desk).isEmpty)
        desk.press("End")
        #expect(asked(desk) == ["2026-09-21"])
    }

    /// Taken back from the timeline with a reason; a change of the file is changed back.
    @Test func takenBackFromTheTimeline() throws {
        var desk = try FileFixture.file(columns: 80, rows: 24, keys: "Left")
        desk.press("Down", "Enter")
        #expect(desk.picture.contains("2 改回原来的"))
        desk.press("2")
        #expect(desk.office.elder(AnomalyFixture.elder)?.elder.telephone == "19900000044")
    }
}
