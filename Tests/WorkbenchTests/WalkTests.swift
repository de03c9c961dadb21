import Campaigns
import StreetModel
import Testing
import TextUI
import Workbench

/// A walk of random keys through every screen: whatever is pressed, the frame holds and every key has an answer.
struct WalkTests {
    private static let names = ["何秀英", "罗\u{20BB7}", "沈\u{4DAE}", "谢\u{E123}", "欧阳慧敏", "王淑珍"]
    private static let keys =
        [
            "Space", "Enter", "Escape", "Tab", "BTab", "C-r", "C-p", "F1", "BSpace", "DC", "Home", "End", "PPage",
            "NPage",
        ]
        + "123456789０？：、".map(String.init) + "0zbvcwiugsyL*/:?nedxaoUTVCBAWPG何\u{3000}".map(String.init)
        + ["Up", "Down", "Left", "Right", "k", "j", "h", "l"]
    /// At the end of a list these have nowhere to go, and nothing to say.
    private static let quiet: Set<String> = [
        "Up", "Down", "Left", "Right", "k", "j", "h", "l", "Home", "End", "PPage", "NPage", "BSpace", "DC", "Space",
        "\u{3000}",
    ]

    @Test(
        arguments: [(40, 12), (40, 24), (45, 20), (60, 16), (80, 24), (132, 43)], Words.Language.allCases)
    func everyKeyHasAnAnswerAndTheFrameHolds(_ size: (columns: Int, rows: Int), _ language: Words.Language) {
        var dice = Dice(seed: UInt64(size.columns * size.rows))
        var desk = desk(size, language)
        for _ in 0..<150 {
            if Int.random(in: 0..<12, using: &dice) == 0 { desk.wait(seconds: Int.random(in: 1...90, using: &dice)) }
            if Int.random(in: 0..<8, using: &dice) == 0 {
                let row = Int.random(in: 0..<size.rows, using: &dice)
                desk.click(row: row, column: Int.random(in: 0..<size.columns, using: &dice))
                holds(desk, size, "after a click on row \(row)")
            }
            guard let key = WalkTests.keys.randomElement(using: &dice) else { return }
            let before = desk.picture
            let trace = "\(key) on\n\(before)"
            desk.press(key)
            if desk.effects.contains(.leave) { desk = self.desk(size, language) }
            let isAnswered = desk.picture != before || !desk.effects.isEmpty || !desk.toast.isEmpty
            #expect(isAnswered || WalkTests.quiet.contains(key), "\(trace)")
            holds(desk, size, trace)
        }
    }

    private func desk(_ size: (columns: Int, rows: Int), _ language: Words.Language) -> TestDesk {
        let people = WalkTests.names.enumerated().map { index, name in
            Fixture.person(
                "E0\(index + 1)", name, floor: 18 - index, door: "\(18 - index)01", risk: index == 1 ? .red : .green,
                by: index == 2 ? "09:00" : "07:30", face: index == 5 ? .north : .south)
        }
        return Fixture.workbench(
            Fixture.office(people: people), size: Size(columns: size.columns, rows: size.rows), language: language)
    }

    /// The clock ends the first row, the last row names keys, and no row is wider than the screen.
    private func holds(_ desk: TestDesk, _ size: (columns: Int, rows: Int), _ trace: String) {
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let clock = UTCOffset.china.timeOfDay(of: desk.now).fullText
        #expect(rows.first?.hasSuffix(clock) == true, "\(trace)")
        #expect(rows.count >= size.rows && rows[size.rows - 1].isEmpty == false, "\(trace)")
        #expect(rows.allSatisfy { $0.columns <= size.columns }, "\(trace)")
        if case .anomaly = desk.screen, desk.workbench.layer == nil {
            #expect(rows.contains { $0.hasPrefix(">") }, "\(trace)")
        }
        if case .round(let round) = desk.screen, desk.workbench.layer == nil, let id = round.selected {
            let name = desk.office.elder(id)?.elder.name ?? ""
            let shown = name.replacing("\u{E123}", with: "\u{3013}")
            #expect(rows.contains { $0.hasPrefix(">") && $0.contains(shown) }, "\(trace)")
        }
    }
}
