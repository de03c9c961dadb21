import StreetModel
import Testing
import TextUI
import Workbench

/// The files due at every width: building and door stand in each row (issue 4).
struct DuePictureTests {
    private func picture(
        columns: Int, rows: Int, _ language: Words.Language, by staff: String = "S0002", keys: String...
    ) throws(Refusal) -> String {
        var office = try RegistersFixture.office()
        for (elder, status) in [("R03", ElderStatus.died), ("R05", .moved)] {
            var report = LeavingReported()
            (report.elder, report.status, report.toldBy) = (elder, status, "女儿")
            try office.act(.elder(.leavingReported(report)), by: "S0003", at: Fixture.moment("2026-11-21T08:30:00"))
        }
        var desk = Fixture.workbench(
            office, size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press("g", "9")
        for key in keys { desk.press(key) }
        return desk.picture
    }

    /// A supervisor reads names and doors masked: the building alone stands there.
    @Test func maskedDoors() throws {
        let picture = try picture(columns: 45, rows: 20, .chinese, by: "S0004")
        #expect(picture.contains("2#"))
        #expect(!picture.contains("501") && !picture.contains("王淑珍"))
    }

    @Test func wide() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .chinese),
            """
            待办档案                                              周月华 社区工作者 08:57:48
            注销待复核 2
            ! 未开巡 第2网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            >! 注销待复核 11-21 王淑珍   红 槐安67号院2号楼 1单元 501
             ! 注销待复核 11-21 欧阳慧敏 绿 槐安67号院2号楼 2单元 301
















            --------------------------------------------------------------------------------

            1 档案  0 更多  ? 帮助
            """)
    }

    @Test func wideEnglish() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .english),
            """
            files due                                                  周月华 staff 08:57:48
            leaving 2
            ! Round not begun 第2网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            >! leaving 11-21 王淑珍   red 槐安67号院 2号楼, entrance 1, 501
             ! leaving 11-21 欧阳慧敏 grn 槐安67号院 2号楼, entrance 2, 301
















            --------------------------------------------------------------------------------

            1 file  0 more  ? help
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .chinese),
            """
            待办档案                      周月华 08:57:48
            注销待复核 2
            ! 第2网格 迟 1:12:48 请打李敏 19900000007
            >! 注销待复核 11-21 王淑珍   红 2#1-501
             ! 注销待复核 11-21 欧阳慧敏 绿 2#2-301












            ---------------------------------------------

            1档案 0更多
            """)
    }

    @Test func narrowEnglish() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .english),
            """
            files due                     周月华 08:57:48
            leaving 2
            ! 第2网格 late 1:12:48 call 李敏 19900000007
            >! leaving 11-21 王淑珍   red 2#1-501
             ! leaving 11-21 欧阳慧敏 grn 2#2-301












            ---------------------------------------------

            1file 0more
            """)
    }

    @Test func small() throws {
        expectPicture(
            try picture(columns: 40, rows: 12, .chinese),
            """
            待办档案                 周月华 08:57:48
            注销待复核 2
            ! 第2网格 迟 1:12:48 值班19900000007
            >! 注销待复核 11-21 王淑珍   红 2#1-501
             ! 注销待复核 11-21 欧阳慧敏 绿 2#2-301




            ----------------------------------------

            1档案 0更多
            """)
    }

    @Test func smallEnglish() throws {
        expectPicture(
            try picture(columns: 40, rows: 12, .english),
            """
            files due                周月华 08:57:48
            leaving 2
            ! 第2网格 late 1:12:48 duty 19900000007
            >! leaving 11-21 王淑珍   red 2#1-501
             ! leaving 11-21 欧阳慧敏 grn 2#2-301




            ----------------------------------------

            1file 0more
            """)
    }

    @Test func narrowed() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .chinese, keys: "/", "王淑珍"),
            """
            待办档案                                              周月华 社区工作者 08:57:48
            查找 王淑珍
            ! 未开巡 第2网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            筛选中 1/2  王淑珍
            >! 注销待复核 11-21 王淑珍   红 槐安67号院2号楼 1单元 501
















            --------------------------------------------------------------------------------

            数字是文字  Enter 用  Esc 撤
            """)
    }

    @Test func narrowedStands() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .chinese, keys: "/", "王淑珍", "Enter"),
            """
            待办档案                      周月华 08:57:48
            注销待复核 2
            ! 第2网格 迟 1:12:48 请打李敏 19900000007
            筛选中 1/2  王淑珍
            >! 注销待复核 11-21 王淑珍   红 2#1-501












            ---------------------------------------------

            1档案 0更多
            """)
    }
}
