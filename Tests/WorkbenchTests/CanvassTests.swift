import StreetModel
import Testing
import TextUI
import Workbench

/// The canvass of a building: one key a dwelling, the row advances, a file is offered where somebody lives alone.
struct CanvassTests {
    private func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese
    ) throws -> TestDesk {
        var desk = try RegistersFixture.desk("S0002", columns: columns, rows: rows, language: language)
        desk.press("Down", "Down", "Right", "Right", "7")
        return desk
    }

    private func screen(_ desk: TestDesk) -> CanvassScreen? {
        if case .canvass(let screen) = desk.screen { screen } else { nil }
    }

    @Test func wide() throws {
        var desk = try desk()
        desk.press("1", "3", "4", "2")
        expectPicture(
            desk.picture,
            """
            摸底  槐安68号院1号楼                                 周月华 社区工作者 08:57:48
            已摸 2/6  独居 0  已访 1  拒访 1  空户 0  再访 1 (今天 0)  待访 3
            ! 未开巡 第2网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
             + 1单元 03层 301    已访 11-21
             x 1单元 03层 302    拒访 11-21
             ? 1单元 02层 201    再访 11-22       孙玉梅 女 87 绿
            >- 1单元 02层 202
             - 1单元 01层 101
             - 1单元 01层 102












            --------------------------------------------------------------------------------
            已记录 1# 1-201 再访 08:57 (u 撤销)
            1 已访  2 独居  3 拒访  4 再访  5 空户  6 待访  0 更多  ? 帮助
            """)
    }

    @Test func narrowEnglish() throws {
        var desk = try desk(columns: 45, rows: 20, language: .english)
        desk.press("1", "5")
        expectPicture(
            desk.picture,
            """
            Canvass  槐安68号院 1号楼     周月华 08:57:48
            2/6 alone 0 again 0 to visit 4
            ! 第2网格 late 1:12:48 call 李敏 19900000007
             + 1-301    visited 11
             + 1-302    empty 11-2
            >- 1-201               孙玉梅 F 87 grn
             - 1-202
             - 1-101
             - 1-102








            ---------------------------------------------
            Saved 1# 1-302 empty 08:57 (u undo)
            1visited 2lives alone 3refused 4again 0more
            """)
    }

    @Test func oneKeyADwelling() throws {
        var desk = try desk()
        #expect(screen(desk)?.dwellings.map(\.door) == ["301", "302", "201", "202", "101", "102"])
        #expect(screen(desk)?.dwellings[2].people == ["R07"])
        desk.press("1")
        #expect(screen(desk)?.cursor == 1)
        desk.press("4", "2")
        #expect(screen(desk)?.dwellings[1].finding == .again)
        #expect(screen(desk)?.dwellings[1].found?.body.again == Day("2026-11-22"))
        // Who is registered there needs no file.
        desk.press("2")
        #expect(desk.workbench.layer == nil)
        #expect(screen(desk)?.cursor == 3)
        desk.press("u")
        #expect(screen(desk)?.dwellings[2].finding == .toVisit)
        desk.press("Escape")
        #expect(desk.picture.contains("摸底 1/6"))
    }

    /// Alone where nobody is registered: the file is offered, no is the default.
    @Test func aFileIsOffered() throws {
        var desk = try desk()
        desk.press("2")
        #expect(desk.picture.contains("301 独居: 现在建档?"))
        desk.press("Enter")
        #expect(desk.workbench.layer == nil)
        #expect(screen(desk)?.cursor == 1)
    }

    @Test func theSameKeyAgainLogsNothing() throws {
        var desk = try desk()
        desk.press("1", "Up", "1")
        #expect(desk.toast == "已记 301 已访 11-21")
        #expect(desk.office.books[Fixture.community]?.canvasses.values.joined().count == 1)
    }
}
