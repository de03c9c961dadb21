import Foundation
import StreetModel
import Testing
import TextUI
import Workbench

/// At every size the panel keeps what matters in view: clocks, the next call with its number, the selected rung.
struct AnomalySizeTests {
    private static let sizes = [(40, 12), (45, 20), (60, 16), (75, 14), (76, 14), (80, 24), (132, 43)]

    @Test(arguments: sizes, Words.Language.allCases)
    func whatMattersIsThere(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        var desk = try AnomalyFixture.panel(columns: size.columns, rows: size.rows, language: language)
        #expect(desk.picture.contains("08:48"))
        #expect(desk.picture.contains("19900000123"))
        for key in ["Home", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "End", "Up"] {
            desk.press(key)
            #expect(desk.picture.split(separator: "\n").count { $0.hasPrefix(">") } == 1)
        }
    }

    /// The band of another person takes one row, and neither clocks nor call give way to it.
    @Test(arguments: sizes)
    func theBandOfAnother(_ size: (columns: Int, rows: Int)) throws {
        var desk = try AnomalyFixture.panel(columns: size.columns, rows: size.rows)
        let check = CheckRecorded(
            elder: "E00002", outcome: .abnormal, seen: nil, observed: desk.now, half: nil, isAlarm: true)
        try desk.follow(.checkRecorded(check), by: "S0002")
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows[2].hasPrefix("! ") && rows[2].contains("李国强"))
        #expect(desk.picture.contains("08:48"))
        #expect(desk.picture.contains("现在打给"))
        #expect(desk.picture.contains("19900000123"))
        desk.press("Tab")
        #expect(desk.picture.contains("异常 李国强"))
        desk.press("Escape")
        #expect(desk.picture.contains("异常 王淑珍"))
    }

    /// Menus are whole on the narrowest terminal.
    @Test(arguments: Words.Language.allCases, ["7", "8", "0"])
    func menusFit(_ language: Words.Language, _ key: String) throws {
        var narrow = try AnomalyFixture.panel(columns: 40, rows: 16, language: language)
        var wide = try AnomalyFixture.panel(columns: 132, rows: 16, language: language)
        narrow.press(key)
        wide.press(key)
        let items = { (desk: TestDesk) in
            desk.picture.split(separator: "\n").compactMap { row in
                row.split(separator: "|").dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) }
            }
        }
        #expect(items(wide).count >= 4)
        for item in items(wide) { #expect(narrow.picture.contains(item)) }
    }

    @Test func aClickSelectsAndTheSecondSaysWhoWasReached() throws {
        var desk = try AnomalyFixture.panel()
        desk.click(row: 13, column: 20)
        #expect(desk.picture.contains(">- 08:52  楼门长 赵宝林"))
        desk.click(row: 13, column: 20)
        #expect(desk.picture.contains("联系上了  楼门长 赵宝林"))
    }
}
