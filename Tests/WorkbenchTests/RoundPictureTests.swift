import StreetModel
import Testing
import TextUI
import Workbench

/// The round as SCREENS draws it: three parts, the pane beside or the line below, the band of an open anomaly.
struct RoundPictureTests {
    /// A morning of a grid with everything that a row can say.
    static func desk(
        columns: Int, rows: Int, language: Words.Language = .chinese
    ) throws(Refusal) -> TestDesk {
        var office = Fixture.office(buildings: buildings, people: people)
        office.report("E08", awayThrough: "2026-11-25")
        try office.look("E13", .normal, at: "07:40:00")
        try office.look("E14", .abnormal, at: "07:40:30")
        try office.look("E03", .unclear, at: "08:21:00")
        try office.look("E04", .normal, at: "08:41:00")
        try office.look("E01", .abnormal, at: "08:44:00")
        return Fixture.workbench(office, size: Size(columns: columns, rows: rows), language: language)
    }

    private static let buildings = [
        Fixture.building(2, entrances: 3, floors: 6, flats: 2), Fixture.longBuilding(),
        Fixture.building(4, entrances: 3, floors: 6, flats: 2), Fixture.building(5, entrances: 2, floors: 6, flats: 4),
    ]

    private static let people: [Elder] = [
        Fixture.person("E01", "王淑珍", building: 3, entrance: 3, floor: 5, door: "501", risk: .red, by: "07:30"),
        Fixture.person("E02", "李国强", building: 3, entrance: 1, floor: 4, door: "402", risk: .red),
        Fixture.person("E03", "欧阳慧敏", building: 5, entrance: 2, floor: 6, door: "601", risk: .red),
        Fixture.person("E04", "于学文", building: 3, entrance: 2, floor: 2, door: "202", risk: .yellow, by: "08:30"),
        Fixture.person("E05", "何德福", building: 3, entrance: 2, floor: 1, door: "103", risk: .yellow, by: "08:30"),
        Fixture.person("E06", "\u{20BB7}素芬", building: 3, entrance: 3, floor: 3, door: "301", by: "09:00"),
        Fixture.person("E07", "陈\u{4DAE}", building: 3, entrance: 4, floor: 3, door: "302", by: "09:00"),
        Fixture.person("E08", "赵\u{E123}林", building: 4, entrance: 1, floor: 1, door: "101"),
        Fixture.person("E09", "孙玉梅", building: 4, entrance: 1, floor: 4, door: "402", risk: .yellow),
        Fixture.person("E10", "宋志明", building: 4, entrance: 2, floor: 5, door: "502", by: "08:30"),
        Fixture.person("E11", "萧永贵", building: 5, entrance: 1, floor: 3, door: "303", by: "09:00"),
        Fixture.person("E12", "程凤英", building: 5, entrance: 2, floor: 4, door: "404", risk: .yellow, by: "08:30"),
        Fixture.person("E13", "董秀兰", building: 4, entrance: 3, floor: 2, door: "201", by: "07:00"),
        Fixture.person("E14", "曹长江", building: 2, entrance: 1, floor: 5, door: "502", by: "09:00"),
    ]

    @Test func wide() throws {
        let desk = try RoundPictureTests.desk(columns: 80, rows: 24)
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 08:57:48
            已查 3/13  正常 2  异常 1   未查 9  看不清 1  免查 1  无约定 0          剩 33 分
            ! 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            先看 3                                          |李国强  女 87 红
             ! 3#  3-501    王淑珍   红 07:30 未开 08:44    |槐安67号院3号楼 1单元 402
            >- 3#  1-402    李国强   红 08:00 到点          |早看 08:00 前 南面窗帘开
             ? 5#  2-601    欧阳慧敏 红 08:00 看不清 08:21  |晚看 19:00 前 南面窗帘拉上
            沿路 槐安67号院 3号楼                           |电话 138****0010
             + 3#  2-202    于学文   黄 08:30 开 08:41      |钥匙 无
             - 3#  2-103    何德福   黄 08:30 到点          |末次动静 昨20:31 距今12小时
             - 3#  3-301    𠮷素芬   绿 09:00 未到点        |23天 早
             - 3#  4-302    陈䶮     绿 09:00 未到点        |     晚
            沿路 槐安67号院 4号楼                           |
             - 4#  1-402    孙玉梅   黄 08:00 到点          |
             . 4#  1-101    赵〓林   绿 08:00 外出至11-25   |
             - 4#  2-502    宋志明   绿 08:30 到点          |
             + 4#  3-201    董秀兰   绿 07:00 开 07:40      |
            沿路 槐安67号院 5号楼                           |
             - 5#  1-303    萧永贵   绿 09:00 未到点        |
             - 5#  2-404    程凤英   黄 08:30 到点          |
            未到点再看 1                                    |
            --------------------------------------------------------------------------------

            1 正常  2 异常  3 看不清  4 联系  5 楼图  6 探访  空格 下一位  0 更多  ? 帮助
            """)
    }

    @Test func wideInEnglish() throws {
        let desk = try RoundPictureTests.desk(columns: 80, rows: 24, language: .english)
        expectPicture(
            desk.picture,
            """
            Round  槐安里社区 第1网格  Morning 07:00-09:30  11-21       王敏 worker 08:57:48
            Checked 3/13 normal 2 abn. 1 unseen 9 unclear 1                      33 min left
            ! 王淑珍 3#3-501 response 1:12 left nobody reads: call duty 李敏 19900000007
            First 3                                         |李国强  F 87 red
             ! 3#  3-501    王淑珍   red 07:30 shut 08:44   |槐安67号院 3号楼, entrance 1,
            >- 3#  1-402    李国强   red 08:00 due          |402
             ? 5#  2-601    欧阳慧敏 red 08:00 unclear 08:21|AM by 08:00 south side curtain
            Way 槐安67号院 3号楼                            |open
             + 3#  2-202    于学文   yel 08:30 open 08:41   |PM by 19:00 south side curtain
             - 3#  2-103    何德福   yel 08:30 due          |drawn
             - 3#  3-301    𠮷素芬   grn 09:00 not yet      |Tel. 138****0010
             - 3#  4-302    陈䶮     grn 09:00 not yet      |Key none
            Way 槐安67号院 4号楼                            |Last sign of life yest. 20:31,
             - 4#  1-402    孙玉梅   yel 08:00 due          |12h ago
             . 4#  1-101    赵〓林   grn 08:00 away to 11-25|23d AM
             - 4#  2-502    宋志明   grn 08:30 due          |    PM
             + 4#  3-201    董秀兰   grn 07:00 open 07:40   |
            Way 槐安67号院 5号楼                            |
             - 5#  1-303    萧永贵   grn 09:00 not yet      |
             - 5#  2-404    程凤英   yel 08:30 due          |
            Again later 1                                   |
            --------------------------------------------------------------------------------

            1 normal  2 abnormal  3 unclear  4 contact  5 facade  Space next  0 more  ? help
            """)
    }

    @Test func narrow() throws {
        let desk = try RoundPictureTests.desk(columns: 45, rows: 20)
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡               王敏 08:57:48
            已查3/13 异常1 未查9 看不清1         剩 33 分
            ! 王淑珍 响应剩 1:12 请打李敏 19900000007
            ---------------------------------------------
            先看 3
             ! 3#3-501   王淑珍   红 未开 08:44
            >- 3#1-402   李国强   红 到点 08:00
             ? 5#2-601   欧阳慧敏 红 看不清 08:21
            沿路 槐安67号院 3号楼
             + 3#2-202   于学文   黄 开 08:41
             - 3#2-103   何德福   黄 到点 08:30
             - 3#3-301   𠮷素芬   绿 未到点 09:00
             - 3#4-302   陈䶮     绿 未到点 09:00
            沿路 槐安67号院 4号楼
             - 4#1-402   孙玉梅   黄 到点 08:00
             . 4#1-101   赵〓林   绿 外出至11-25
            ---------------------------------------------
            李国强 女 87 红 08:00 前 南面窗帘开

            1正常 2异常 3看不清 4联系 空格下一位 0更多
            """)
    }

    @Test func narrowInEnglish() throws {
        let desk = try RoundPictureTests.desk(columns: 45, rows: 20, language: .english)
        expectPicture(
            desk.picture,
            """
            Round 第1网格 Morning           王敏 08:57:48
            3/13 abn.1 unseen 9 uncl.1        33 min left
            ! 王淑珍 1:12 left call 李敏 19900000007
            ---------------------------------------------
            First 3
             ! 3#3-501   王淑珍   red shut 08:44
            >- 3#1-402   李国强   red due 08:00
             ? 5#2-601   欧阳慧敏 red unclear 08:21
            Way 槐安67号院 3号楼
             + 3#2-202   于学文   yel open 08:41
             - 3#2-103   何德福   yel due 08:30
             - 3#3-301   𠮷素芬   grn not yet 09:00
             - 3#4-302   陈䶮     grn not yet 09:00
            Way 槐安67号院 4号楼
             - 4#1-402   孙玉梅   yel due 08:00
             . 4#1-101   赵〓林   grn away to 11-25
            ---------------------------------------------
            李国强 by 08:00 south side curtain open

            1normal 2abnormal 3unclear Space next 0more
            """)
    }

    @Test func between() throws {
        let desk = try RoundPictureTests.desk(columns: 60, rows: 16)
        expectPicture(
            desk.picture,
            """
            巡查  第1网格  早巡 07:00-09:30  11-21         王敏 08:57:48
            已查 3/13 正常 2 异常 1 未查 9 看不清 1 免查 1      剩 33 分
            ! 王淑珍 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
            ------------------------------------------------------------
            先看 3
             ! 3#3-501   王淑珍       红 未开 08:44
            >- 3#1-402   李国强       红 到点 08:00
             ? 5#2-601   欧阳慧敏     红 看不清 08:21
            沿路 槐安67号院 3号楼
             + 3#2-202   于学文       黄 开 08:41
             - 3#2-103   何德福       黄 到点 08:30
             - 3#3-301   𠮷素芬       绿 未到点 09:00
            ------------------------------------------------------------
            李国强 女 87 红 08:00 前 南面窗帘开

            1正常 2异常 3看不清 4联系 5楼图 6探访 空格下一位 0更多
            """)
    }

    @Test func smallest() throws {
        let desk = try RoundPictureTests.desk(columns: 40, rows: 12)
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡          王敏 08:57:48
            已查3/13 异常1 未查9 看不清1    剩 33 分
            ! 王淑珍 剩 1:12 请打李敏 19900000007
            ----------------------------------------
            先看 3
             ! 3#3-501   王淑珍   红 未开 08:44
            >- 3#1-402   李国强   红 到点 08:00
             ? 5#2-601   欧阳慧敏 红 看不清 08:21
            沿路 槐安67号院 3号楼
             + 3#2-202   于学文   黄 开 08:41

            1正常 2异常 3看不清 空格下一位 0更多
            """)
    }

    @Test func large() throws {
        let desk = try RoundPictureTests.desk(columns: 132, rows: 43)
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21                                                               王敏 网格员 08:57:48
            已查 3/13  正常 2  异常 1   未查 9  看不清 1  免查 1  无约定 0  未同意 0  准时 3/13                                         剩 33 分
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            先看 3                                                      |李国强  女 87 红
             ! 3#  3-501    王淑珍       红 07:30 未开 08:44            |槐安67号院3号楼 1单元 402
            >- 3#  1-402    李国强       红 08:00 到点                  |早看 08:00 前 南面窗帘开
             ? 5#  2-601    欧阳慧敏     红 08:00 看不清 08:21          |晚看 19:00 前 南面窗帘拉上
            沿路 槐安67号院 3号楼                                       |电话 138****0010
             + 3#  2-202    于学文       黄 08:30 开 08:41              |钥匙 无
             - 3#  2-103    何德福       黄 08:30 到点                  |末次动静 昨20:31 距今12小时
             - 3#  3-301    𠮷素芬       绿 09:00 未到点                |31天 早
             - 3#  4-302    陈䶮         绿 09:00 未到点                |     晚
            沿路 槐安67号院 4号楼                                       |
             - 4#  1-402    孙玉梅       黄 08:00 到点                  |
             . 4#  1-101    赵〓林       绿 08:00 外出至11-25           |
             - 4#  2-502    宋志明       绿 08:30 到点                  |
             + 4#  3-201    董秀兰       绿 07:00 开 07:40              |
            沿路 槐安67号院 5号楼                                       |
             - 5#  1-303    萧永贵       绿 09:00 未到点                |
             - 5#  2-404    程凤英       黄 08:30 到点                  |
            未到点再看 1                                                |
             - 2#  1-502    曹长江       绿 09:00 早看未开07:40         |
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

            1 正常  2 异常  3 看不清  4 联系  5 楼图  6 探访  空格 下一位  0 更多  ? 帮助
            """)
    }

    /// Every row ends where the columns end, and no name moves what stands behind it.
    @Test(arguments: [(80, 24), (60, 16), (132, 43), (45, 20), (40, 12)])
    func noRowIsTooWide(columns: Int, rows: Int) throws {
        let desk = try RoundPictureTests.desk(columns: columns, rows: rows)
        for line in desk.picture.split(separator: "\n") { #expect(String(line).columns <= columns, "\(line)") }
    }
}
