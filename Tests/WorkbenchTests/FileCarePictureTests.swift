import Testing
import Workbench

/// The pane of a file with absences, leavings, visits and answers.
struct FileCarePictureTests {
    @Test func careWide() throws {
        expectPicture(
            try FileFixture.file(columns: 80, rows: 24, language: .chinese, keys: "Right", "Right").picture,
            """
            档案  王淑珍  女 87 红                                周月华 社区工作者 08:57:48
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
            身份证 **************0028               |外出报备
            电话 19900000045                        |没有
            居住 独居  健康 冠心病 听力差           |电话和上门探访
            红  24 小时内须有动静  30 天复核        |没有
            风险原因 未填  下次复核 2026-12-20      |反馈评价 (5 最好)
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
            try FileFixture.file(columns: 45, rows: 20, language: .chinese, keys: "Right", "Right").picture,
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
            try FileFixture.file(columns: 80, rows: 24, language: .english, keys: "Right", "Right").picture,
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
            try FileFixture.file(columns: 45, rows: 20, language: .english, keys: "Right", "Right").picture,
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
}
