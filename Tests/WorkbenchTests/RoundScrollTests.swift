import StreetModel
import Testing
import TextUI
import Workbench

/// A list longer than the screen moves only when the selection would leave it.
struct RoundScrollTests {
    private static func desk(columns: Int, rows: Int) -> TestDesk {
        let people = (1...30).map { number in
            Fixture.person("E\(100 + number)", "何\(number)", floor: 40 - number, door: "\(40 - number)01")
        }
        return Fixture.workbench(Fixture.office(people: people), size: Size(columns: columns, rows: rows))
    }

    private static func rows(_ desk: TestDesk) -> [Substring] {
        desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The screen's row of the selection, and the doors in view without it.
    private static func view(_ desk: TestDesk) -> (selected: Int?, doors: [Substring]) {
        let rows = rows(desk)
        let doors = rows.compactMap { $0.firstMatch(of: /9#? *([0-9]+-[0-9]+)/)?.1 }
        return (rows.firstIndex { $0.hasPrefix(">") }, doors)
    }

    /// Down past the edge and up again: the way back moves through the rows that are seen.
    @Test(arguments: [(80, 24), (45, 20)])
    func backWithinTheView(columns: Int, rows: Int) throws {
        var desk = Self.desk(columns: columns, rows: rows)
        for _ in 1...20 { desk.press("Down") }
        let low = Self.view(desk)
        desk.press("Up")
        let up = Self.view(desk)
        #expect(up.doors == low.doors && low.doors.count > 5)
        #expect(try #require(up.selected) == (try #require(low.selected)) - 1)
    }

    /// Beside the pane the edge brings half a list into view; without it, one row.
    @Test(arguments: [(80, 24, true), (45, 20, false)])
    func atTheEdge(columns: Int, rows: Int, isAhead: Bool) throws {
        var desk = Self.desk(columns: columns, rows: rows)
        let doors = Self.view(desk).doors
        while Self.view(desk).doors == doors { desk.press("Down") }
        let moved = Self.view(desk)
        let kept = doors.filter(moved.doors.contains)
        // Where one row comes, the heading or one door goes.
        #expect(isAhead ? kept.count < doors.count - 2 : kept.count >= doors.count - 1)
        desk.press("Down")
        #expect(isAhead == (Self.view(desk).doors == moved.doors))
    }
}
