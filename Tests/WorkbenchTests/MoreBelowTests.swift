import StreetModel
import Testing
import TextUI
import Workbench

/// What goes on below the screen says so: whoever sees no mark takes what is seen for all.
struct MoreBelowTests {
    private func below(_ language: Words.Language) -> String { language == .chinese ? "v 还有" : "more lines" }
    private func above(_ language: Words.Language) -> String { language == .chinese ? "^ 上面" : "above" }

    @Test(arguments: Words.Language.allCases)
    func aFormThatIsHigherThanTheScreen(language: Words.Language) {
        var desk = PlanFixture.desk(columns: 40, rows: 12, language: language, "2")
        #expect(desk.picture.contains(below(language)), "\(desk.picture)")
        #expect(!desk.picture.contains(above(language)), "\(desk.picture)")
        for _ in 0..<6 { desk.press("Tab") }
        #expect(desk.picture.contains(below(language)), "\(desk.picture)")
        #expect(desk.picture.contains(above(language)), "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func anAbsence(language: Words.Language) {
        var desk = MatterFixture.desk(columns: 40, rows: 12, language: language)
        desk.show(.absence(elder: AnomalyFixture.elder))
        #expect(desk.picture.contains(below(language)), "\(desk.picture)")
        desk = MatterFixture.desk(language: language)
        desk.show(.absence(elder: AnomalyFixture.elder))
        #expect(!desk.picture.contains(below(language)), "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func theHoursOfTheWeek(language: Words.Language) {
        var desk = ComplaintFixture.desk(["2"], columns: 40, rows: 12, language: language)
        #expect(desk.picture.contains(below(language)), "\(desk.picture)")
        desk.press("End")
        #expect(!desk.picture.contains(below(language)), "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func theBoardAndItsLists(language: Words.Language) throws {
        let office = try BoardFixture.office(missed: 25)
        for size in [[40, 12], [60, 16], [45, 20]] {
            var desk = BoardFixture.desk(office, columns: size[0], rows: size[1], language: language)
            #expect(desk.picture.contains(below(language)), "\(desk.picture)")
            for key in ["End", "Home"] {
                desk.press(key)
                #expect(desk.picture.split(separator: "\n").count { $0.hasPrefix(">") } == 1, "\(desk.picture)")
            }
            desk.press("0", "2", "Home", "Enter")
            #expect(desk.picture.contains(below(language)), "\(desk.picture)")
            desk.press("End")
            #expect(!desk.picture.contains(below(language)), "\(desk.picture)")
            #expect(desk.picture.split(separator: "\n").count { $0.hasPrefix(">") } == 1, "\(desk.picture)")
        }
    }

    /// At the end of the list the row that told what is below tells what is above.
    @Test func theEndOfTheBoard() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(), columns: 40, rows: 12)
        #expect(desk.picture.contains("   v 还有 3 行\n"), "\(desk.picture)")
        desk.press("End")
        #expect(desk.picture.contains("   ^ 上面 3 行\n"), "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func theTopicsBelow(language: Words.Language) throws {
        let desk = try TopicFixture.desk(columns: 40, rows: 12, language: language)
        #expect(desk.picture.contains(below(language)), "\(desk.picture)")
    }
}
