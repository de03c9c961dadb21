import StreetModel
import Testing
import TextUI
import Workbench

/// The analysis of complaints: its panes by digit and Tab, its periods by the arrows, its lists by Enter.
struct ComplaintTests {
    private func pane(_ desk: TestDesk) -> ComplaintScreen.Pane? {
        if case .complaints(let screen) = desk.screen { screen.pane } else { nil }
    }

    @Test func digitsAndTabChooseThePane() {
        for (digit, expected) in zip(["2", "3", "4", "5", "1"], [1, 2, 3, 4, 0]) {
            #expect(pane(ComplaintFixture.desk(["3", "1", digit]))?.rawValue == expected)
        }
        var desk = ComplaintFixture.desk()
        for expected in [1, 2, 3, 4, 0] {
            desk.press("Tab")
            #expect(pane(desk)?.rawValue == expected)
        }
        desk.press("BTab")
        #expect(pane(desk) == .repeats)
        desk.press("5")
        #expect(desk.toast.contains("重复"))
    }

    @Test func thePaletteLeadsThere() {
        var desk = Fixture.workbench(ComplaintFixture.office(), by: "S0002")
        desk.press(":", "诉求分析", "Enter")
        #expect(pane(desk) == .months)
    }

    /// Left goes from all months to this one and back in time, Right comes back.
    @Test func arrowsChooseTheMonth() {
        var desk = ComplaintFixture.desk(["Left"])
        #expect(desk.toast == "2026-11")
        #expect(desk.picture.contains("4 件"))
        desk.press("Left", "Left")
        #expect(desk.toast == "2026-09")
        #expect(desk.picture.contains("1 件"))
        desk.press("Right")
        #expect(desk.toast == "2026-10")
        desk.press("Right", "Right")
        #expect(desk.toast == "近 400 天")
        #expect(desk.picture.contains("7 件"))
        for _ in 0..<30 { desk.press("Left") }
        #expect(desk.toast == "2025-11")
        desk.press("0", "3")
        #expect(desk.toast == "近 400 天")
    }

    /// Each row leads to its complaints, and Esc back to the row.
    @Test(arguments: [
        (["Enter"], 4), (["Down", "Enter"], 2), (["2", "Down", "Enter"], 2), (["3", "Enter"], 3),
        (["4", "Down", "Enter"], 3), (["5", "Enter"], 3), (["5", "Down", "Enter"], 2), (["Left", "3", "Enter"], 3),
    ])
    func enterListsWhatIsBehindARow(_ keys: [String], _ count: Int) {
        var desk = ComplaintFixture.desk(Array(keys.dropLast()))
        let before = desk.picture
        desk.press("Enter")
        #expect(desk.picture.contains(" \(count) 件"))
        let rows = desk.picture.split(separator: "\n").filter { $0.dropFirst().hasPrefix("2026-") }
        #expect(rows.count == count)
        desk.press("1")
        #expect(desk.toast == Words(.chinese).noUseHere)
        desk.press("Escape")
        #expect(desk.picture == before)
    }

    @Test func aComplaintOfAListOpensItsMatter() {
        var desk = ComplaintFixture.desk(["5", "Enter", "Enter"])
        if case .matter = desk.screen {} else { Issue.record("Enter opens the matter") }
        #expect(desk.picture.contains("楼道堆自行车"))
        desk.press("Escape")
        if case .complaints = desk.screen {} else { Issue.record("Esc goes back to the list") }
    }

    @Test func whatAnotherSessionWritesIsCounted() throws {
        var desk = ComplaintFixture.desk(["5"])
        #expect(desk.picture.contains("!3 次"))
        let report = MatterReport(
            place: Fixture.code(ofBuilding: 3), category: "物业管理", text: "又堆车", telephone: "19900000045")
        try desk.follow(
            .matterOpened(MatterOpened(kind: .complaint, grid: "", origin: .hand, start: desk.now, report: report)),
            by: "S0002")
        #expect(desk.picture.contains("!4 次"))
        #expect(desk.picture.contains("升一级 未结 2"))
    }

    /// The form says which one it would be before it is saved, and the toast afterwards.
    @Test func theFormKnowsTheEarlierOnes() throws {
        var office = ComplaintFixture.office()
        var profile = Fixture.profile
        profile.categories = ["物业管理", "停车管理", "市政设施"]
        office.write(.profileAdopted(profile), in: Fixture.street)
        for (category, said) in [("1", "第 4 次 (11-03 11-12 11-20), 升一级"), ("3", nil)] {
            var desk = Fixture.workbench(office, at: "2026-11-21T10:15:00", by: "S0002")
            desk.show(.open(.complaint, place: Fixture.code(ofBuilding: 3)))
            desk.press(category)
            #expect(desk.picture.contains(said ?? "次 (") == (said != nil))
            desk.press("1", "2单元又堆车", "Enter", "Enter")
            desk.press("19900000045")
            // By its telephone it is about the same, whatever its class.
            #expect(desk.picture.contains("第 4 次 (11-03 11-12 11-20), 升一级"))
            // The clock runs from the call; a time that is none is said, and one to come is refused.
            desk.press("Enter", "2560")
            #expect(desk.picture.contains("看不懂这个时间"))
            for _ in 0..<4 { desk.press("BSpace") }
            desk.press("1005", "Enter", "Enter")
            let opened = desk.office.books[Fixture.community]?.matters.values.max { $0.number < $1.number }
            #expect(opened?.opening.start == desk.office.offset.moment(from: "2026-11-21T10:05"))
            #expect(desk.toast.contains("第 4 次"))
            #expect(desk.office.books[Fixture.community]?.complaints.count == 8)
        }
    }

    @Test func aClickSelectsAndOpens() {
        var desk = ComplaintFixture.desk(["3"])
        desk.click(row: 5, column: 3)
        #expect(desk.picture.split(separator: "\n").contains { $0.hasPrefix(">停车管理") })
        desk.click(row: 5, column: 3)
        #expect(desk.picture.contains("2 件"))
    }

    /// Where nothing was complained about, every pane says so and no key fails.
    @Test(arguments: ["3", "4", "5"])
    func nothingToCount(_ pane: String) {
        var desk = Fixture.workbench(by: "S0003")
        desk.press("g", "6", pane)
        #expect(desk.picture.contains("这里没有诉求"))
        for key in ["Down", "End", "Up", "NPage", "Enter", "Space"] { desk.press(key) }
        #expect(desk.toast == "这里没有诉求" || desk.picture.contains("这里没有诉求"))
    }

    /// No row is wider than the screen, and the last is reached, on every size in both languages.
    @Test(arguments: [(40, 12), (45, 20), (60, 16), (80, 24), (132, 43)], Words.Language.allCases)
    func everySize(_ size: (columns: Int, rows: Int), _ language: Words.Language) {
        for pane in ["1", "2", "3", "4", "5"] {
            var desk = ComplaintFixture.desk(
                [pane], columns: size.columns, rows: size.rows, language: language)
            for keys in [["End"], ["Home"], ["Enter"], ["End"]] {
                for key in keys { desk.press(key) }
                let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
                #expect(rows.allSatisfy { String($0).columns <= size.columns })
                #expect(rows[4...].contains { $0.hasPrefix(">") })
            }
        }
    }
}
