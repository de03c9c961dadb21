import StreetModel
import Testing
import TextUI
import Workbench

/// What a screen is about outlives the name of who sits at it, in the narrowest header too (TERMINAL §1).
struct HeaderTests {
    private func desk(_ language: Words.Language) -> TestDesk {
        Fixture.workbench(
            Fixture.office(people: [Fixture.person("E01", "何秀英", floor: 18, door: "1801")]), language: language)
    }

    /// The header of a rehearsal.
    private func title(_ desk: TestDesk, columns: Int) -> Substring {
        var workbench = desk.workbench
        workbench.session.size = Size(columns: columns, rows: 12)
        workbench.session.isRehearsal = true
        return workbench.draw().text.split(separator: "\n")[0]
    }

    @Test(arguments: [40, 45], Words.Language.allCases)
    func thePanelNamesThePerson(columns: Int, _ language: Words.Language) throws {
        let title = title(try AnomalyFixture.panel(language: language), columns: columns)
        #expect(title.contains("王淑珍") && title.contains("08:50:12"), "\(title)")
    }

    @Test(arguments: [40, 45], Words.Language.allCases)
    func theFacadeNamesTheBuilding(columns: Int, _ language: Words.Language) {
        var desk = desk(language)
        desk.press("5")
        let title = title(desk, columns: columns)
        #expect(title.contains("9号楼") && title.contains(language == .chinese ? "面" : "side"), "\(title)")
    }

    @Test(arguments: [40, 45], Words.Language.allCases)
    func theRoundNamesItsGridAndSlot(columns: Int, _ language: Words.Language) {
        var desk = desk(language)
        let words = Words(language)
        for half in [Half.morning, .evening] {
            let title = title(desk, columns: columns)
            #expect(title.contains("第1网格") && title.contains(words.half(half)), "\(title)")
            desk.press("0", "3")
        }
    }
}
