import Foundation
import Testing

/// Every row is aligned, whatever characters a name has.
@Suite struct AlignmentTests {
    private static let rare = ["罗𠮷", "沈䶮", "谢〓"]

    @Test(arguments: [(80, 24, "zh"), (45, 20, "zh"), (132, 43, "zh"), (60, 16, "en"), (40, 12, "zh")])
    func rowsWithRareNames(columns: Int, rows: Int, lang: String) throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start(columns: columns, rows: rows)
        try terminal.open(desk, at: "08:20", showing: "王敏", "--lang", lang)
        try terminal.type("/6#")
        // A large terminal shows the names before anything is typed: the last row, painted last, tells the screens apart.
        _ = try terminal.wait("the find's own keys") { $0[rows - 1].contains("Esc") }
        try terminal.press("Enter")
        let screen = try terminal.wait("the rare names") { screen in
            Self.rare.allSatisfy { name in screen.contains { $0.contains(name) } }
                && screen[rows - 1].contains(lang == "zh" ? "正常" : "normal")
        }
        let people = screen.filter { $0.firstMatch(of: /^[> ][-+!?.] ?6# ?/) != nil }
        #expect(people.count == 4)
        let names = [" 绿 ", " 黄 ", " green ", " yellow ", " grn ", " yel "]
        let places = people.compactMap { row in
            names.lazy.compactMap { row.range(of: $0) }.first.map { row[..<$0.lowerBound].columns }
        }
        #expect(places.count == 4 && Set(places.map { $0 / 2 }).count == 1, "\(people.joined(separator: "\n"))")
        #expect(screen.allSatisfy { $0.columns <= columns })
        if columns >= 80 {
            let bars = screen.compactMap { row in row.firstIndex(of: "|").map { row[..<$0].columns } }
            #expect(bars.count > 10 && Set(bars).count == 1)
        }
    }
}
