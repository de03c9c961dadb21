import StreetModel
import Testing
import TextUI
import Workbench

/// What is longer than its place: no figure and no number is cut in the middle, and two dots say where a text was.
struct CutTextTests {
    private static let narrow = [[45, 20], [40, 12]]

    @Test(arguments: narrow, Words.Language.allCases)
    func figuresOfTheBoardAreWhole(size: [Int], language: Words.Language) throws {
        var desk = BoardFixture.desk(
            try BoardFixture.office(), columns: size[0], rows: size[1], language: language)
        desk.press("0", "2", "End")
        let lines = desk.picture.split(separator: "\n")
        let clocks = lines.first { $0.contains(language == .chinese ? "办理" : "hand.") }
        #expect(clocks?.hasSuffix("0/0") == true, "\(desk.picture)")
        let scores = language == .chinese ? ["得分0.0 重复1"] : ["score 0.0", "sc. 0.0"]
        #expect(lines.contains { line in scores.contains { line.hasSuffix($0) } }, "\(desk.picture)")
    }

    @Test func whoLookedBeforeThePaperGivesWayToWhen() throws {
        var office = try LateEntryTests.office()
        try office.look("E06", .unclear, at: "08:21:00")
        var desk = Fixture.workbench(
            office, at: "2026-11-21T10:12:00", size: Size(columns: 40, rows: 12), language: .english)
        desk.press("r", "0750", "Enter")
        #expect(desk.picture.contains("宋志明   Unclear 08:21\n"), "\(desk.picture)")
    }

    @Test func theNextRungBelowIsSigned() throws {
        var desk = try AnomalyFixture.panel(columns: 40, rows: 12, language: .english)
        desk.press("Home")
        let line = desk.picture.split(separator: "\n").first { $0.hasPrefix("     v ") }.map(String.init)
        let below = try #require(line)
        #expect(below.columns < 39 || below.hasSuffix(".."), "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func aMeetingKeepsItsNumber(language: Words.Language) {
        let desk = PlanFixture.desk(columns: 40, rows: 12, language: language)
        #expect(desk.picture.contains("14:00 居民议事会第3次 "), "\(desk.picture)")
    }

    @Test func theChecklistHasItsNames() {
        let desk = PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "Tab")
        #expect(desk.picture.contains("- ballot box and papers by 11-24\n"), "\(desk.picture)")
    }

    @Test(arguments: narrow, Words.Language.allCases)
    func theRollHasNamesAndNumbers(size: [Int], language: Words.Language) {
        var office = PlanFixture.office()
        roll(PlanFixture.roll, in: PlanFixture.meeting, &office)
        var desk = Fixture.workbench(
            office, size: Size(columns: size[0], rows: size[1]), language: language, by: "S0002")
        desk.press(":", "meetings", "Enter", "1", "Tab", "Tab", "End")
        let line = desk.picture.split(separator: "\n").first { $0.contains("槐安物业") }
        #expect(line?.contains(" 19900000105") == true, "\(desk.picture)")
        let hasRoom = size[0] > 40 || language == .chinese
        #expect(line?.contains(hasRoom ? "槐安物业 郑刚 " : "槐安物业.. ") == true, "\(desk.picture)")
    }

    @Test(arguments: Words.Language.allCases)
    func theRollSignsInByWholeNames(language: Words.Language) {
        var office = MeetingFixture.signingIn().office
        roll([Member(number: 1, name: "王建国")], in: MeetingFixture.meeting, &office)
        var desk = Fixture.workbench(
            office, at: "2026-11-21T13:54:10", size: Size(columns: 80, rows: 24), language: language, by: "S0002")
        desk.press(":", "会场", "Enter")
        let standing = language == .chinese ? "列席" : "attendant"
        #expect(desk.picture.contains("-05 槐安物业 郑刚 \(standing)"), "\(desk.picture)")
        if language == .english { #expect(desk.picture.contains("07 h recused"), "\(desk.picture)") }
    }

    @Test func aFieldSaysThatItsTextBeginsFurtherLeft() {
        let person = Fixture.person("E1", "于学文", floor: 3, door: "301")
        var desk = Fixture.workbench(
            Fixture.office(people: [person]), size: Size(columns: 40, rows: 12), language: .english)
        desk.press("p")
        #expect(desk.picture.contains(">+ File .."), "\(desk.picture)")
    }

    /// Somebody with a long name comes to a roll.
    private func roll(_ members: [Member], in meeting: String, _ office: inout Office) {
        var rolled = MeetingRolled()
        rolled.meeting = meeting
        rolled.members =
            members + [Member(number: 5, name: "槐安物业 郑刚", standing: .attendant, telephone: "19900000105")]
        office.write(.consultation(.meeting(.rolled(rolled))), in: Fixture.community)
    }
}
