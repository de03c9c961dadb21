import StreetModel
import Testing
import TextUI
import Workbench

/// The list of visits, and what everyone sees while a lift lasts.
struct VisitPictureTests {
    @Test func wide() throws {
        expectPicture(
            try VisitFixture.desk(columns: 80, rows: 24).picture,
            """
            探访  槐安里社区 第1网格  11-21                             王敏 网格员 08:57:48
            电话 0/5  上门 1/5  免访 2
            --------------------------------------------------------------------------------
            今天打电话 4                                    |王淑珍  女 87 红
             ? 2#  1-402    李国强     红 未联系上 08:30    |槐安67号院5号楼 2单元 501
            >- 5#  2-501    王淑珍     红 今天              |电话探访  今天
             - 5#  1-301    𠮷素芬     绿 今天 无约定       |电话 13800000010
             - 5#  2-601    欧阳慧敏   绿 今天 两次看不清   |侄子陈建国 19900000123
            本周本月打电话 1                                |末次动静 昨20:31 距今12小时
             - 2#  2-202    于学文     黄 11-22 前          |上次电话 无
            上门 5                                          |上次上门 无
             - 2#  1-402    李国强     红 11-22 前          |
             + 2#  2-202    于学文     黄 正常 08:40        |
             - 5#  1-301    𠮷素芬     绿 11-30 前          |
             - 5#  2-601    欧阳慧敏   绿 11-30 前          |
             - 5#  2-501    王淑珍     红 11-22 前          |
            再问是否同意 1                                  |
             - 2#  3-302    赵〓林     绿 12-31 前          |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            1 正常  2 异常  3 没联系上  4 联系  5 楼图  6 名单  9 备注  0 更多  ? 帮助
            """)
    }

    @Test func wideEnglish() throws {
        expectPicture(
            try VisitFixture.desk(columns: 80, rows: 24, language: .english).picture,
            """
            Visits  槐安里社区 第1网格  11-21                           王敏 worker 08:57:48
            Calls 0/5  Doors 1/5  excused 2
            --------------------------------------------------------------------------------
            Call today 4                                    |王淑珍  F 87 red
             ? 2#  1-402    李国强     red not reached 08:30|槐安67号院 5号楼, entrance 2,
            >- 5#  2-501    王淑珍     red today            |501
             - 5#  1-301    𠮷素芬     grn today no agr.    |telephone visit  today
             - 5#  2-601    欧阳慧敏   grn today unclear    |Tel. 13800000010
            Call this week or month 1                       |侄子陈建国 19900000123
             - 2#  2-202    于学文     yel by 11-22         |Last sign of life yest. 20:31,
            At the door 5                                   |12h ago
             - 2#  1-402    李国强     red by 11-22         |Calls: none yet
             + 2#  2-202    于学文     yel well 08:40       |Doors: none yet
             - 5#  1-301    𠮷素芬     grn by 11-30         |
             - 5#  2-601    欧阳慧敏   grn by 11-30         |
             - 5#  2-501    王淑珍     red by 11-22         |
            Ask again for consent 1                         |
             - 2#  3-302    赵〓林     grn by 12-31         |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            1 normal  2 abnormal  3 not reached  4 contact  5 facade  6 list  0 more  ? help
            """)
    }

    @Test func close() throws {
        expectPicture(
            try VisitFixture.desk(columns: 45, rows: 20).picture,
            """
            探访  第1网格                   王敏 08:57:48
            电话 0/5  上门 1/5  免访 2
            ---------------------------------------------
            今天打电话 4
             ? 2#1-402   李国强     红 未联系上 08:30
            >- 5#2-501   王淑珍     红 今天
             - 5#1-301   𠮷素芬     绿 今天 无约定
             - 5#2-601   欧阳慧敏   绿 今天 两次看不清
            本周本月打电话 1
             - 2#2-202   于学文     黄 11-22 前
            上门 5
             - 2#1-402   李国强     红 11-22 前
             + 2#2-202   于学文     黄 正常 08:40
             - 5#1-301   𠮷素芬     绿 11-30 前
             - 5#2-601   欧阳慧敏   绿 11-30 前
            ---------------------------------------------
            王淑珍 电话 13800000010
            电话探访  今天

            1正常 2异常 3没联系上 4联系 5楼图 6名单 0更多
            """)
    }

    @Test func closeEnglish() throws {
        expectPicture(
            try VisitFixture.desk(columns: 45, rows: 20, language: .english, keys: ["6", "Tab"]).picture,
            """
            Visits  第1网格                 王敏 08:57:48
            Calls 0/5  Doors 1/5  excused 2
            ---------------------------------------------
            Call today 4
             ? 2#1-402   李国强     red not reached 08:30
             - 5#2-501   王淑珍     red today
             - 5#1-301   𠮷素芬     grn today no agr.
             - 5#2-601   欧阳慧敏   grn today unclear
            Call this week or month 1
             - 2#2-202   于学文     yel by 11-22
            At the door 5
            >- 2#1-402   李国强     red by 11-22
             + 2#2-202   于学文     yel well 08:40
             - 5#1-301   𠮷素芬     grn by 11-30
             - 5#2-601   欧阳慧敏   grn by 11-30
            ---------------------------------------------
            李国强 Key none
            door visit  by 11-22

            1normal 2abnormal 3not reached 4contact 0more
            """)
    }

    /// On the round: how many visits are made beside the looks, the sign of who is lifted, until when.
    @Test func liftedRound() throws {
        var office = try VisitFixture.office()
        try office.lift(from: "2026-11-21", through: "2026-11-23", at: "2026-11-21T06:00:00")
        for elder in ["E01", "E02", "E03", "E04", "E06"] { try? office.look(elder, .normal, at: "08:45:00") }
        expectPicture(
            Fixture.workbench(office).picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 08:57:48
            已查 4/4  正常 4  异常 0   未查 0  看不清 0  免查 1  无约定 1           剩 33 分
            -- 极端天气 全员升一级 至11-23  探访 电话 0/5 上门 1/5 -------------------------
            沿路 槐安67号院 2号楼                           |李国强  女 87 红
            >+ 2#  1-402    李国强   红 08:00 开 08:45      |槐安67号院2号楼 1单元 402
             + 2#  2-202    于学文   红^ 08:00 开 08:45     |早看 08:00 前 南面窗帘开
             . 2#  2-103    何德福   红^ 08:00 外出至11-22  |晚看 19:00 前 南面窗帘拉上
            沿路 槐安67号院 5号楼                           |电话 138****0010
             + 5#  2-601    欧阳慧敏 黄^ 08:00 开 08:45     |钥匙 无
             + 5#  2-501    王淑珍   红 08:00 开 08:45      |末次动静 昨20:31 距今12小时
                                                            |23天 早                       +
                                                            |     晚
                                                            |探访 电话 今天
                                                            |     上门 11-22 前
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            1 正常  2 异常  3 看不清  4 联系  5 楼图  6 探访  空格 下一位  0 更多  ? 帮助
            """)
    }

    /// While something rings the header says so.
    @Test func liftedAndRinging() throws {
        var office = try VisitFixture.office()
        try office.lift(from: "2026-11-21", through: "2026-11-23", at: "2026-11-21T06:00:00")
        try office.look("E01", .abnormal, at: "08:45:00")
        expectPicture(
            Fixture.workbench(office, size: Size(columns: 45, rows: 20), language: .english).picture,
            """
            Round 第1网格 Morning    lifted 王敏 08:57:48
            1/4 abn.1 unseen 2 uncl.1         33 min left
            ! 王淑珍 2:12 left call 李敏 19900000007
            ---------------------------------------------
            First 4
             ! 5#2-501   王淑珍   red shut 08:45
            >- 2#1-402   李国强   red due 08:00
             - 2#2-202   于学文   red^ due 08:00
             ? 5#2-601   欧阳慧敏 yel^ unclear 08:10 call
            Way 槐安67号院 2号楼
             . 2#2-103   何德福   red^ away to 11-22





            ---------------------------------------------
            李国强 by 08:00 south side curtain open

            1normal 2abnormal 3unclear Space next 0more
            """)
    }
}
