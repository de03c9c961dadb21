import StreetModel
import Testing
import TextUI
import Workbench

/// Help is made from the table of keys, fits the smallest terminal, and leads back where one came from.
struct HelpTests {
    private func whole(
        columns: Int, language: Words.Language, _ keys: [String]
    ) throws -> String {
        var desk = try AnomalyFixture.panel(columns: columns, rows: 120, language: language)
        for key in keys { desk.press(key) }
        desk.press("?")
        return desk.picture
    }

    /// Every binding of the screen stands in its help, on 40 columns whole.
    @Test(arguments: Words.Language.allCases, [(KeyContext.anomaly, []), (.round, ["Escape"]), (.file, ["i"])])
    func everyKeyIsListed(_ language: Words.Language, _ place: (context: KeyContext, keys: [String])) throws {
        let words = Words(language)
        for columns in [40, 132] {
            let picture = try whole(columns: columns, language: language, place.keys)
            for binding in KeyTable.bindings(in: place.context) where binding.digit != nil {
                #expect(picture.contains(words.title(binding.command)))
            }
            #expect(!picture.contains(words("还有", "more lines")))
        }
    }

    /// No line of the help is cut at 40 columns: each stands whole on some line of a wide terminal or is wrapped.
    @Test(arguments: [
        ("连接断了", Words.Language.chinese), ("Shift", .chinese), ("connection is lost.", .english),
        ("60 seconds.", .english),
    ])
    func notesAreWrapped(_ text: String, _ language: Words.Language) throws {
        let picture = try whole(columns: 40, language: language, [])
        #expect(picture.replacing("\n", with: language == .chinese ? "" : " ").contains(text))
    }

    @Test(arguments: ["Escape", "q", "?", "Enter"])
    func leadsBack(_ key: String) throws {
        var desk = try AnomalyFixture.panel()
        let before = desk.picture
        desk.press("?")
        #expect(desk.picture != before)
        desk.press(key)
        #expect(desk.picture == before)
    }

    @Test func scrollsToItsEndAndBack() throws {
        var desk = try AnomalyFixture.panel(columns: 40, rows: 12)
        desk.press("?")
        let top = desk.picture
        for _ in 0..<60 { desk.press("Down") }
        let bottom = desk.picture
        #expect(!bottom.contains("还有"))
        desk.press("End")
        #expect(desk.picture == bottom)
        desk.press("Home")
        #expect(desk.picture == top)
    }
}
