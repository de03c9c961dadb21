import TextUI
import Testing
import Workbench

/// How late entry looks (SCREENS, the last picture).
struct LateEntryPictureTests {
    private func picture(_ keys: [String], columns: Int, rows: Int, _ language: Words.Language) throws -> String {
        let size = Size(columns: columns, rows: rows)
        var desk = Fixture.workbench(
            try LateEntryTests.office(), at: "2026-11-21T10:12:00", size: size, language: language)
        for key in keys { desk.press(key) }
        return desk.picture
    }

    @Test func narrow() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1", "3"], columns: 45, rows: 20, .chinese),
            """
            补录 纸表 第1网格 早巡 11-21    王敏 10:12:00
            3号楼 约 07:50 (4 改)                 第3/6人
            ! 王淑珍 迟 42:00 请打李敏 19900000007
             1  + 3#1-302   陈素芬   约07:50
             2  ? 3#2-103   何德福   看不清 约07:50
            >3    3#3-501   王淑珍   约07:50
             4  . 9#1-1801  赵宝林   免查 外出
             5  + 9#1-1501  孙玉梅   已由刘强 08:02
             6    9#1-1203  宋志明





            ---------------------------------------------
            王淑珍 女 87 红 07:30 前 南卧室窗帘开
            2 异常: 立即打开处置, 响应已迟 2时07分
            结束时逐项核对, 未填的仍算未查
            2 何德福 看不清 约07:50 (u 撤销)
            1正常 2异常 3看不清 4改时间 空格没看 0结束
            """)
    }

    @Test func wide() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1", "3"], columns: 80, rows: 24, .chinese),
            """
            补录  纸表  第1网格  早巡 11-21                             王敏 网格员 10:12:00
            3号楼 约 07:50 (4 改)                                                    第3/6人
            ! 红档漏查 王淑珍 3#3-501 迟 42:00 无人在看,请打社区值班 李敏 19900000007
             1  + 3#1-302   陈素芬       绿 08:00  约07:50
             2  ? 3#2-103   何德福       黄 08:00  看不清 约07:50
            >3    3#3-501   王淑珍       红 07:30  约07:50
             4  . 9#1-1801  赵宝林       绿 08:00  免查 外出
             5  + 9#1-1501  孙玉梅       绿 08:00  已由刘强 08:02
             6    9#1-1203  宋志明       绿 08:00









            --------------------------------------------------------------------------------
            王淑珍 女 87 红 07:30 前 南卧室窗帘开
            2 异常: 立即打开处置, 响应已迟 2时07分
            结束时逐项核对, 未填的仍算未查
            2 何德福 看不清 约07:50 (u 撤销)
            1 正常  2 异常  3 看不清  4 改时间  空格 没看  0 结束  ? 帮助
            """)
    }

    @Test func narrowInEnglish() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1", "3"], columns: 45, rows: 20, .english),
            """
            Late entry Morning 11-21        王敏 10:12:00
            3号楼 about 07:50 (4 changes)          3 of 6
            ! 王淑珍 late 42:00 call 李敏 19900000007
             1  + 3#1-302   陈素芬   ~07:50
             2  ? 3#2-103   何德福   Unclear ~07:50
            >3    3#3-501   王淑珍   ~07:50
             4  . 9#1-1801  赵宝林   excused, away
             5  + 9#1-1501  孙玉梅   by 刘强 08:02
             6    9#1-1203  宋志明





            ---------------------------------------------
            王淑珍 F 87 red by 07:30 南卧室 curtain open
            2 opens at once, response late by 2h07m
            The sums stand at the end; blank stays unseen
            2 何德福 Unclear ~07:50 (u undo)
            1normal 2abnormal 3unclear Space blank 0end
            """)
    }

    @Test func wideInEnglish() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1", "3"], columns: 80, rows: 24, .english),
            """
            Late entry  paper  第1网格  Morning 11-21                   王敏 worker 10:12:00
            3号楼 about 07:50 (4 changes)                                             3 of 6
            ! Red missed 王淑珍 3#3-501 late 42:00 nobody reads: call duty 李敏 19900000007
             1  + 3#1-302   陈素芬       grn 08:00  ~07:50
             2  ? 3#2-103   何德福       yel 08:00  Unclear ~07:50
            >3    3#3-501   王淑珍       red 07:30  ~07:50
             4  . 9#1-1801  赵宝林       grn 08:00  excused, away
             5  + 9#1-1501  孙玉梅       grn 08:00  by 刘强 08:02
             6    9#1-1203  宋志明       grn 08:00









            --------------------------------------------------------------------------------
            王淑珍 F 87 red by 07:30 南卧室 curtain open
            2 opens at once, response late by 2h07m
            The sums stand at the end; blank stays unseen
            2 何德福 Unclear ~07:50 (u undo)
            1 normal  2 abnormal  3 unclear  4 time  Space blank  0 end  ? help
            """)
    }

    @Test func smallest() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1"], columns: 40, rows: 12, .chinese),
            """
            补录 第1网格 早巡 11-21    王敏 10:12:00
            3号楼 约 07:50 (4 改)            第2/6人
            ! 王淑珍 迟 42:00 请打李敏 19900000007
             1  + 3#1-302   陈素芬   约07:50
            >2    3#2-103   何德福   约07:50
             3    3#3-501   王淑珍
             4  . 9#1-1801  赵宝林   免查 外出
             5  + 9#1-1501  孙玉梅   已由刘强 08:02
             6    9#1-1203  宋志明

            1 陈素芬 正常 约07:50 (u 撤销)
            1正常 2异常 3看不清 空格没看 0结束
            """)
    }

    @Test func theTime() throws {
        expectPicture(
            try picture(["r"], columns: 45, rows: 20, .chinese),
            """
            补录 纸表 第1网格 早巡 11-21    王敏 10:12:00
            3号楼 时间还没填 (4 填)               第1/6人
            ! 王淑珍 迟 42:00 请打李敏 19900000007
            - 3号楼 纸上记的时间 ------------------------
            |                                           |
            |                                           |
            ---------------------------------------------
             5  + 9#1-1501  孙玉梅   已由刘强 08:02
             6    9#1-1203  宋志明





            ---------------------------------------------
            陈素芬 女 87 绿 08:00 前 南面窗帘开
            2 异常: 响应从所填时间起算, 立即打开处置
            结束时逐项核对, 未填的仍算未查

            如 0750  Enter 用  Esc 取消
            """)
    }

    @Test func theSums() throws {
        expectPicture(
            try picture(["r", "0750", "Enter", "1", "3", "0"], columns: 45, rows: 20, .chinese),
            """
            补录 纸表 第1网格 早巡 11-21    王敏 10:12:00
            3号楼 约 07:50 (4 改)                 第3/6人
            ! 王淑珍 迟 42:00 请打李敏 19900000007
             1  + 3#- 正常1 看不清1 已有1 没填2 -
             2  ? 3#|> 1 保存这 2 人            |50
            >3    3#|  2 不保存, 离开           |
             4  . 9#|  9 撤销上一条             |
             5  + 9#|  0 继续补录               |02
             6    9#-----------------------------





            ---------------------------------------------
            王淑珍 女 87 红 07:30 前 南卧室窗帘开
            2 异常: 立即打开处置, 响应已迟 2时07分
            结束时逐项核对, 未填的仍算未查

            数字选择  Enter 确定  Esc 返回
            """)
    }

    @Test func anotherDay() throws {
        expectPicture(
            try picture(["t", "昨天", "Enter"], columns: 80, rows: 24, .chinese),
            """
            巡查  历史  槐安里社区 第1网格  11-20 早巡                  王敏 网格员 10:12:00
            已查 0/0  正常 0  异常 0   未查 0  看不清 0  免查 0  无约定 0      已过 24时42分
            ! 红档漏查 王淑珍 3#3-501 迟 42:00 无人在看,请打社区值班 李敏 19900000007
            这里没有应查的人                                |
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
            --------------------------------------------------------------------------------

            1-3 补录  4 联系  5 楼图  6 探访  空格 下一位  0 更多  ? 帮助
            """)
    }

    @Test func anotherDayNarrow() throws {
        expectPicture(
            try picture(["t", "昨天", "Enter"], columns: 45, rows: 20, .english),
            """
            Round PAST 11-20 Morning        王敏 10:12:00
            0/0 abn.0 unseen 0 uncl.0     over for 24h42m
            ! 王淑珍 late 42:00 call 李敏 19900000007
            ---------------------------------------------
            Nobody is due here











            ---------------------------------------------


            1-3late entry 4contact Space next 0more
            """)
    }
}
