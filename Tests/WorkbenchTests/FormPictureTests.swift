import StreetModel
import Testing
import TextUI
import Workbench

/// The form on every size of terminal: fields, what is said under the one with the caret, and the row that saves.
struct FormPictureTests {
    @Test func wide() {
        var desk = MatterFixture.desk(columns: 80, rows: 24, language: .chinese)
        desk.show(.open(.complaint, place: Fixture.grid))
        desk.press("2", "1", "楼道里堆了纸箱", "Tab", "Tab", "1380a")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 08:57:48
            已查 0/2  正常 0  异常 0   未查 2  看不清 0  免查 0  无约定 0           剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 登记诉求 ---------------------------------------------------------------------
             + 地点     槐安里社区第1网格
             + 类别     楼道堆物
             + 渠道     12345热线
             + 内容     楼道里堆了纸箱
               反映人
            >! 电话     1380a
                        不像电话号码; 只写数字、空格和 - +
               来电时间
               工单号
               保存 (还有没填的)
            --------------------------------------------------------------------------------
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            Enter 下一项  Tab 换项  Esc 返回(留草稿)
            """)
    }

    @Test func smallest() {
        var desk = MatterFixture.desk(columns: 40, rows: 12, language: .chinese)
        desk.show(.open(.complaint, place: ""))
        desk.press("9号")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡          王敏 08:57:48
            已查0/2 异常0 未查2 看不清0     剩 33 分
            ! 第1网格 迟 1:12:48 值班19900000007
            - 登记诉求 -----------------------------
            >- 地点     9号
                        > 槐安67号院9号楼
             - 类别
               渠道
             - 内容
               反映人
            --------------------------- v 还有 4 行
            Tab 换项 输入查找 Enter 下一项 Esc 返回
            """)
    }

    @Test func english() {
        var desk = MatterFixture.desk(columns: 60, rows: 16, language: .english)
        desk.show(.open(.task, place: Fixture.grid))
        desk.press("Stairs", "Tab", "Tab", "fri")
        expectPicture(
            desk.picture,
            """
            Round  第1网格  Morning 07:00-09:30  11-21     王敏 08:57:48
            Checked 0/2 normal 0 abn. 0 unseen 2 unclear 0   33 min left
            ! Round not begun 第1网格 late 1:12:48 call 李敏 19900000007
            - New task -------------------------------------------------
             + Place 槐安里社区 第1网格
             + What  Stairs
               Owner
            >+ By    fri
                     Fri 2026-11-27  in 6 days
               Save (Enter)
            ------------------------------------------------------------

            ------------------------------------------------------------
            于学文 F 87 grn by 08:00 south side curtain open

            Tab next  Space month  Enter saves  Esc
            """)
    }

    @Test func narrow() {
        var desk = MatterFixture.desk(columns: 45, rows: 20, language: .chinese)
        desk.press("n")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡               王敏 08:57:48
            已查0/2 异常0 未查2 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            - 上报发现 ----------------------------------
             + 地点 槐安67号院9号楼
            >- 类别
                    1 停车管理  2 楼道堆物  3 环境卫生
             - 内容
               保存 (还有没填的)
            ---------------------------------------------






            ---------------------------------------------
            于学文 女 87 绿 08:00 前 南面窗帘开

            左右换 Enter 或按数字: 下一项  Esc 返回
            """)
    }

    @Test func widest() {
        var desk = MatterFixture.desk(columns: 132, rows: 43, language: .chinese)
        desk.press("n", "Enter", "Enter")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21                                                               王敏 网格员 08:57:48
            已查 0/2  正常 0  异常 0   未查 2  看不清 0  免查 0  无约定 0  未同意 0  准时 0/2                                           剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 上报发现 -------------------------------------------------------------------------------------------------------------------------
             + 地点 槐安67号院9号楼
            >! 类别
                    请填类别
                    1 停车管理  2 楼道堆物  3 环境卫生
             ! 内容
               保存 (还有没填的)
            ------------------------------------------------------------------------------------------------------------------------------------
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
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
            ------------------------------------------------------------------------------------------------------------------------------------

            左右换 Enter 或按数字: 下一项  Esc 返回
            """)
    }
}
