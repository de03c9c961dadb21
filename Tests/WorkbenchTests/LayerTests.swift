import StreetModel
import Testing
import TextUI
import Workbench

/// Menus, the find field and the palette: what lies over the screens never acts on what is not seen (TERMINAL §1).
struct LayerTests {
    private func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, at time: String = "2026-11-21T08:57:48"
    ) -> TestDesk {
        let names = ["何秀英", "罗\u{20BB7}", "沈\u{4DAE}", "谢\u{E123}"]
        let people = names.enumerated().map { index, name in
            Fixture.person("E0\(index + 1)", name, floor: 18 - index, door: "\(18 - index)01", by: "08:00")
        }
        return Fixture.workbench(
            Fixture.office(people: people), at: time, size: Size(columns: columns, rows: rows), language: language)
    }

    private func round(_ desk: TestDesk) -> RoundScreen? {
        if case .round(let screen) = desk.screen { screen } else { nil }
    }

    private func looks(_ desk: TestDesk) -> Int {
        (1...4).reduce(0) { $0 + (desk.office.elder("E0\($1)")?.looks.recent.count ?? 0) }
    }

    @Test func aClickBesideAMenuClosesItAndChoosesNothing() {
        var desk = desk()
        desk.press("0")
        desk.click(row: 5, column: 1)
        #expect(desk.workbench.layer == nil)
        #expect(round(desk) != nil)
        desk.press("0")
        desk.click(row: 4, column: 40)
        if case .file = desk.screen {} else { Issue.record("a click on the first item opens the file") }
    }

    /// All ten items of the longest menu, the clock and the keys are seen on the smallest terminal.
    @Test(arguments: Words.Language.allCases)
    func theLongestMenuIsWholeAtFortyByTwelve(_ language: Words.Language) {
        var desk = desk(columns: 40, rows: 12, language: language)
        desk.press("0")
        let words = Words(language)
        for digit in 1...9 { #expect(desk.picture.contains(" \(digit) ")) }
        #expect(desk.picture.contains("  0 \(words.title(.back))"))
        #expect(desk.picture.contains(words.title(.undo)))
        #expect(desk.picture.contains("08:57:48"))
        #expect(desk.picture.contains("Esc"))
    }

    @Test(arguments: ["Tab", "PPage", "x", "何"])
    func aKeyThatAMenuDoesNotKnowSaysSo(_ key: String) {
        var desk = desk()
        desk.press("0", key)
        #expect(desk.toast == "请按菜单里的数字")
        #expect(desk.workbench.layer != nil)
    }

    /// Where an anomaly is open 1 2 3 are looks and nothing else, leaving included.
    @Test func leavingWithAnOwnAnomalyIsAskedAndNotByOneTwoThree() {
        var desk = desk()
        desk.press("2", "q", "1", "2", "3")
        #expect(desk.workbench.layer != nil)
        #expect(looks(desk) == 1)
        desk.press("Enter")
        #expect(desk.workbench.layer == nil && desk.effects == [])
        desk.press("q", "8")
        #expect(desk.effects == [.leave])
    }

    @Test(arguments: ["0", "/", ":"])
    func controlCTwiceLeavesFromEveryLayer(_ key: String) {
        var desk = desk()
        desk.press(key, "C-c")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast == "已取消; 再按一次 Ctrl-C 退出")
        desk.press("C-c")
        #expect(desk.effects == [.leave])
    }

    @Test func aFindThatFindsNobodyLetsNoDigitFallOnSomebodyElse() {
        var desk = desk()
        desk.press("/", "何", "七")
        #expect(round(desk)?.selected == nil)
        #expect(desk.picture.contains("没有找到"))
        desk.press("Enter", "1")
        #expect(looks(desk) == 0)
        #expect(desk.picture.contains("何七1"))
        desk.press("Escape")
        #expect(round(desk)?.selected == "E01")
    }

    @Test func onTheFacadeNobodyFoundKeepsTheField() {
        var desk = desk()
        desk.press("5", "/", "何", "七", "Enter", "1")
        #expect(desk.toast == "" && desk.workbench.layer != nil)
        #expect(looks(desk) == 0)
    }

    @Test func aFindThatIsDroppedLeadsBackToWhereItBegan() {
        var desk = desk()
        desk.press("Down", "/", "1501", "Escape")
        #expect(round(desk)?.selected == "E02")
        desk.press("/", "1501", "Enter", "Escape")
        #expect(round(desk)?.filter == "")
        #expect(round(desk)?.selected == "E04")
        #expect(desk.workbench.layer == nil)
    }

    @Test func fullWidthDigitsAndBlanksAreFoundAndPastedLinesAreBlanks() {
        var desk = desk()
        desk.press("/", "１６０１", "Enter")
        #expect(round(desk)?.selected == "E03")
        desk.press("Escape")
        desk.take(.input(.paste("罗\u{20BB7}\n1701"), at: desk.now))
        desk.press("Enter")
        #expect(round(desk)?.selected == "E02")
        #expect(!desk.picture.contains("^J"))
    }

    /// A window that opens lays the round out anew, a minute ends a find: under an open field both leave it narrowed.
    @Test(arguments: ["2026-11-21T17:29:59", "2026-11-21T08:20:00"])
    func aFindBeingTypedOutlivesANewRound(_ time: String) {
        var desk = desk(at: time)
        desk.press("/", "1601")
        desk.wait(seconds: 61)
        #expect(round(desk)?.selected == "E03")
        desk.press("Enter")
        #expect(round(desk)?.selected == "E03")
        #expect(desk.picture.contains("筛选中 1/4"))
    }

    @Test func aClickOnTheListTakesWhatWasFound() {
        var desk = desk()
        desk.press("/", "01")
        desk.click(row: 1, column: 5)
        #expect(desk.workbench.layer != nil)
        desk.click(row: 7, column: 5)
        #expect(desk.workbench.layer == nil)
        #expect(round(desk)?.selected == "E03")
    }

    /// Two rows of toast on the smallest screen: the person logged stays in view, and a click means the row it was on.
    @Test func aLongToastHidesNobodySelected() {
        var desk = desk(columns: 40, rows: 12, language: .english)
        desk.press("Down", "Down", "Down", "y")
        let rows = desk.picture.split(separator: "\n")
        let row = rows.firstIndex { $0.hasPrefix(">") } ?? 0
        #expect(rows[row].contains("谢"))
        desk.click(row: row - 1, column: 3)
        #expect(round(desk)?.selected == "E03")
    }

    @Test func theBlankOfAnInputMethodIsSpace() {
        var desk = desk()
        desk.press("1", "\u{3000}")
        #expect(round(desk)?.selected == "E02")
    }

    @Test func aNewOrderKeepsThePerson() {
        var desk = desk()
        desk.press("Down", "Down", "s")
        #expect(round(desk)?.selected == "E03")
        #expect(desk.toast == "已重新排序")
    }

    @Test(arguments: [[], ["5"]])
    func whoAndWhereIsCopiedFromRoundAndFacade(_ keys: [String]) {
        var desk = desk()
        for key in keys { desk.press(key) }
        desk.press("y")
        #expect(desk.effects.contains { if case .copy(let text) = $0 { text.hasPrefix("何秀英 ") } else { false } })
        #expect(desk.toast.hasPrefix("已复制 何秀英 "))
    }

    @Test func undoNamesTheActInTheLanguageOfTheScreen() {
        var desk = desk()
        desk.press("1", "L", "u")
        #expect(desk.toast == "Undone: 何秀英 Morning Normal")
    }

    @Test func thePaletteSaysWhereItFindsNothing() {
        var desk = desk()
        desk.press(":", "zzz", "Down", "Enter")
        #expect(desk.toast == "没有找到")
        #expect(desk.picture.contains("|  没有找到"))
        desk.press("C-u")
        desk.click(row: 5, column: 20)
        #expect(desk.office.elder("E01")?.looks.recent.map(\.outcome) == [.normal])
        #expect(desk.workbench.layer == nil)
    }

    @Test func aClickBesideThePaletteClosesIt() {
        var desk = desk()
        desk.press(":")
        desk.click(row: 6, column: 2)
        #expect(desk.workbench.layer == nil)
        #expect(looks(desk) == 0)
    }

    @Test(arguments: Words.Language.allCases)
    func whatIsTooSmallSaysSoWhole(_ language: Words.Language) {
        let picture = desk(columns: 12, rows: 6, language: language).picture
        #expect(picture.replacing("\n", with: "").replacing(" ", with: "").contains("40x12"))
    }
}
