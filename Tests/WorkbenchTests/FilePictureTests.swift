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
            ! 异常 王淑珍 3#3-501 响应剩 8:48 王敏已读 Tab 处置
            身份证 **************0028               |! 异常 08:44 起  王敏
            电话 19900000045                        |  响应 剩 8:48
            居住 独居  健康 冠心病 听力差           |  办理 剩 23:53:48
            红  24 小时内须有动静  30 天复核        |  08:46 王淑珍 未接  王敏
            早看 07:30 前 南卧室窗帘开              |  08:48 王淑珍 未接  王敏
            晚看 19:00 前 南卧室灯亮                |  08:49 敲门 无人应  王敏
            联系人                                  |末次动静 昨18:32 距今14时18分
            1 侄子 陈建国 19900000123 核实 05-01    |31 天
            2 邻居 于学文 19900000222               |早 ------------------------------!
            钥匙 于学文                             |晚 -----------------------------+
            结对志愿者 无                           |   10-22     11-01     11-11 11-21
            登记                                    |今天和昨天的查看
            同意书 2026-01-05                       |08:45 早巡 异常 未开 王敏
            登记于 2026-11-20 20:31                 |08:44 早巡 异常 未开 王敏
            外出报备 无                             |昨18:32 晚巡 正常 灯亮 王敏
                                                    |
                                                    |
                                                    |
            --------------------------------------------------------------------------------

            4 处置  5 楼图  0 更多  ? 帮助
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try desk(columns: 45, rows: 20).picture,
            """
            档案 王淑珍 女87 红             王敏 08:50:12
            槐安67号院3号楼 3单元 501       档案号 E00001
            ! 王淑珍 3#3-501 响应剩 8:48 王敏已读
            ! 异常 08:44 起  王敏
              响应 剩 8:48
              办理 剩 23:53:48
              08:46 王淑珍 未接  王敏
              08:48 王淑珍 未接  王敏
              08:49 敲门 无人应  王敏
            末次动静 昨18:32 距今14时18分
            31 天
            早 ------------------------------!
            晚 -----------------------------+
               10-22     11-01     11-11 11-21
            今天和昨天的查看
            08:45 早巡 异常 未开 王敏
            v 还有 17 行
            ---------------------------------------------

            4处置 5楼图 0更多
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
            ! 王淑珍 3#3-501 响应剩 8:48 王敏已读
            ^ 上面 17 行
            居住 独居  健康 冠心病 听力差
            红  24 小时内须有动静  30 天复核
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
            ---------------------------------------------

            4处置 5楼图 0更多
            """)
    }

    @Test func wideEnglish() throws {
        expectPicture(
            try desk(columns: 80, rows: 24, language: .english).picture,
            """
            File  王淑珍  F 87 red                                      王敏 worker 08:50:12
            槐安67号院 3号楼, entrance 3, 501                                     No. E00001
            ! Anomaly 王淑珍 3#3-501 response 8:48 left read by 王敏 Tab panel
            Identity **************0028             |! Anomaly since 08:44  王敏
            Tel. 19900000045                        |  response 8:48 left
            Lives 独居  Health 冠心病 听力差        |  handling 23:53:48 left
            red  sign of life within 24 h, review   |  08:46 王淑珍 no answer  王敏
              30 days                               |  08:48 王淑珍 no answer  王敏
            AM by 07:30 南卧室 curtain open         |  08:49 knocked, nobody  王敏
            PM by 19:00 南卧室 light lit            |Last sign of life yest. 18:32, 14h18m
            Contacts                                |  ago
            1 侄子 陈建国 19900000123 verified      |31 days
              05-01                                 |AM ------------------------------!
            2 邻居 于学文 19900000222               |PM -----------------------------+
            Key 于学文                              |   10-22     11-01     11-11 11-21
            Volunteer none                          |Looks of today and yesterday
            Register                                |08:45 Morning Abnormal shut 王敏
            Consent 2026-01-05                      |08:44 Morning Abnormal shut 王敏
            Registered 2026-11-20 20:31             |yest. 18:32 Evening Normal lit 王敏
            Absences: none                          |
                                                    |
            --------------------------------------------------------------------------------

            4 panel  5 facade  0 more  ? help
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
            v 还有 25 行
            ----------------------------------------

            4处置 5楼图 0更多
            """)
    }
}
