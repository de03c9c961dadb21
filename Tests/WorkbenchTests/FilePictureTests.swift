import StreetModel
import Testing
import Workbench

/// The file of a person: two panes where it is wide, one that scrolls where it is not.
struct FilePictureTests {
    private func desk(
        columns: Int, rows: Int, language: Words.Language = .chinese
    ) throws(Refusal) -> TestDesk {
        var desk = try AnomalyFixture.panel(columns: columns, rows: rows, language: language)
        desk.press("i")
        return desk
    }

    @Test func wide() throws {
        expectPicture(
            try desk(columns: 80, rows: 24).picture,
            """
            档案  王淑珍  女 87 红                                      王敏 网格员 08:50:12
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 8:48 王敏已读
            身份证 **************0028               |! 异常 08:44 起  王敏
            电话 19900000045                        |  响应 剩 8:48
            居住 独居  健康 冠心病 听力差           |  办理 剩 23:53:48
            红  24 小时内须有动静  30 天复核        |  08:46 王淑珍 未接  王敏
            风险原因 未填  下次复核 2026-12-20      |  08:48 王淑珍 未接  王敏
            早看 07:30 前 南卧室窗帘开              |  08:49 敲门 无人应  王敏
            晚看 19:00 前 南卧室灯亮                |末次动静 昨18:32 距今14小时
            联系人                                  |31 天
            1 侄子 陈建国 19900000123 核实 05-01    |早 ------------------------------!
            2 邻居 于学文 19900000222               |晚 -----------------------------+
            钥匙 于学文                             |   10-22     11-01     11-11 11-21
            结对志愿者 无                           |今天和昨天的查看
            登记                                    |08:45 早巡 异常 未开 王敏
            同意书 2026-01-05                       |08:44 早巡 异常 未开 王敏
            登记于 2026-11-20 20:31                 |昨18:32 晚巡 正常 灯亮 王敏
            外出报备 无                             |
                                                    |
                                                    |
            -----------------------------------------[近况]- 全年 - 探访评价 - 时间线 ------

            1 修改  2 外出报备  3 备注  4 处置  5 楼图  6 等级  7 搬迁  0 更多  ? 帮助
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try desk(columns: 45, rows: 20).picture,
            """
            档案 王淑珍 女87 红             王敏 08:50:12
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 8:48 王敏已读
            ! 异常 08:44 起  王敏
              响应 剩 8:48
              办理 剩 23:53:48
              08:46 王淑珍 未接  王敏
              08:48 王淑珍 未接  王敏
              08:49 敲门 无人应  王敏
            末次动静 昨18:32 距今14小时
            31 天
            早 ------------------------------!
            晚 -----------------------------+
               10-22     11-01     11-11 11-21
            今天和昨天的查看
            08:45 早巡 异常 未开 王敏
            v 还有 18 行
            -[近况]- 全年 - 探访评价 - 时间线 -----------

            1修改 2外出报备 3备注 4处置 5楼图 6等级 0更多
            """)
    }

    @Test func narrowEnd() throws {
        var desk = try desk(columns: 45, rows: 20)
        desk.press("End")
        expectPicture(
            desk.picture,
            """
            档案 王淑珍 女87 红             王敏 08:50:12
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 异常 王淑珍 3#3-501 响应剩 8:48 王敏已读
            ^ 上面 18 行
            红  24 小时内须有动静  30 天复核
            风险原因 未填  下次复核 2026-12-20
            早看 07:30 前 南卧室窗帘开
            晚看 19:00 前 南卧室灯亮
            联系人
            1 侄子 陈建国 19900000123 核实 05-01
            2 邻居 于学文 19900000222
            钥匙 于学文
            结对志愿者 无
            登记
            同意书 2026-01-05
            登记于 2026-11-20 20:31
            外出报备 无
            -[近况]- 全年 - 探访评价 - 时间线 -----------

            1修改 2外出报备 3备注 4处置 5楼图 6等级 0更多
            """)
    }

    @Test func wideEnglish() throws {
        expectPicture(
            try desk(columns: 80, rows: 24, language: .english).picture,
            """
            File  王淑珍  F 87 red                                      王敏 worker 08:50:12
            槐安67号院 3号楼, entrance 3, 501                                     No. E00001
            ! Anomaly 王淑珍 3#3-501 response 8:48 left read by 王敏
            Identity **************0028             |! Anomaly since 08:44  王敏
            Tel. 19900000045                        |  response 8:48 left
            Lives 独居  Health 冠心病 听力差        |  handling 23:53:48 left
            red  sign of life within 24 h, review   |  08:46 王淑珍 no answer  王敏
              30 days                               |  08:48 王淑珍 no answer  王敏
            Risk: none  next review 2026-12-20      |  08:49 knocked, nobody  王敏
            AM by 07:30 南卧室 curtain open         |Last sign of life yest. 18:32, 14h ago
            PM by 19:00 南卧室 light lit            |31 days
            Contacts                                |AM ------------------------------!
            1 侄子 陈建国 19900000123 verified      |PM -----------------------------+
              05-01                                 |   10-22     11-01     11-11 11-21
            2 邻居 于学文 19900000222               |Looks of today and yesterday
            Key 于学文                              |08:45 Morning Abnormal shut 王敏
            Volunteer none                          |08:44 Morning Abnormal shut 王敏
            Register                                |yest. 18:32 Evening Normal lit 王敏
            Consent 2026-01-05                      |
            Registered 2026-11-20 20:31             |
            Absences: none                          |
            -----------------------------------------[Now]- Year - Care - Timeline ---------

            1 edit  2 absence  3 note  4 panel  5 facade  6 risk  7 move  0 more  ? help
            """)
    }

    @Test func smallest() throws {
        expectPicture(
            try desk(columns: 40, rows: 12).picture,
            """
            档案 王淑珍 女87 红        王敏 08:50:12
            槐安67号院3号楼 3单元 501  档案号 E00001
            ! 王淑珍 3#3-501 响应剩 8:48 王敏已读
            ! 异常 08:44 起  王敏
              响应 剩 8:48
              办理 剩 23:53:48
              08:46 王淑珍 未接  王敏
              08:48 王淑珍 未接  王敏
            v 还有 26 行
            -[近况]- 全年 - 探访评价 - 时间线 ------

            1修改 2外出报备 3备注 4处置 5楼图 0更多
            """)
    }
}
