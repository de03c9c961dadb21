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
