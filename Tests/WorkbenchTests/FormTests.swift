import StreetModel
import Testing
import TextUI
import Workbench

/// The form: digits and Enter alone reach a saved finding, nothing that was typed is lost, and the caret stands where
/// one writes (TERMINAL §1).
struct FormTests {
    private func form(_ desk: TestDesk) -> Form? {
        if case .form(let form)? = desk.workbench.layer { form } else { nil }
    }

    private func opened(_ desk: TestDesk) -> [MatterOpened] {
        desk.office.books.values.flatMap { $0.matters.values.map(\.opening) }
    }

    @Test func aFindingTakesThreeKeysFromTheRound() throws {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "Enter")
        #expect(desk.workbench.layer == nil)
        let opening = try #require(opened(desk).first)
        #expect(opening.kind == .finding)
        #expect(opening.report?.place == Fixture.code(ofBuilding: 9))
        #expect(opening.report?.category == "楼道堆物")
        #expect(opening.report?.text == "槐安67号院9号楼 楼道堆物")
        #expect(desk.toast.contains("楼道堆物"))
        desk.press("u")
        let isUndone = desk.office.books.values.flatMap { $0.matters.values }.allSatisfy(\.isTakenBack)
        #expect(isUndone)
    }

    @Test func itTakesThreeKeysFromTheFacadeToo() {
        var desk = MatterFixture.desk()
        desk.press("5", "n", "1", "Enter")
        #expect(opened(desk).first?.report?.place == Fixture.code(ofBuilding: 9))
    }

    @Test func theReadyTextFollowsTheClassUntilItIsChanged() {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "BTab", "1")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 停车管理")
        desk.press("坏了", "BTab", "3")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 停车管理坏了")
    }

    @Test func whatIsMissingIsSaidAndTheCaretGoesThere() {
        var desk = MatterFixture.desk()
        desk.press("n", "Tab", "堆物", "Enter")
        #expect(form(desk)?.selected == 1)
        #expect(desk.picture.contains("请填类别"))
        #expect(opened(desk).isEmpty)
        desk.press("2", "Enter")
        #expect(opened(desk).first?.report?.text == "堆物")
    }

    @Test func escKeepsADraftAndTheNextOpeningOffersIt() {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "很多", "Escape")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast.contains("留着"))
        desk.press("n")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 楼道堆物很多")
        desk.press("Enter", "n")
        #expect(form(desk)?.value(.text) == "")
    }

    @Test func aFormThatWasOnlyLookedAtLeavesNoDraft() {
        var desk = MatterFixture.desk()
        desk.press("n", "Escape")
        #expect(desk.workbench.drafts.isEmpty)
        #expect(desk.toast.isEmpty)
    }

    @Test func aRefusalComesBackIntoTheFormAndNothingIsLost() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.press("n", "2", "Enter")
        let office = desk.office
        let id = try #require(office.books.values.flatMap { $0.matters.keys }.first)
        desk = Fixture.workbench(office, by: "S0004")
        try desk.follow(.matterStepped(MatterStepped(matter: id, step: .responded)), by: "S0003")
        desk.show(.step(.parked, matter: id))
        desk.press("+3", "Tab", "等物业")
        // A colleague was quicker.
        let other = MatterStepped(matter: id, step: .parked, text: "等天晴", until: Day("2026-11-25"))
        try desk.follow(.matterStepped(other), by: "S0001")
        desk.press("Enter")
        #expect(form(desk)?.value(.reason) == "等物业")
        #expect(form(desk)?.refusal != nil)
        desk.press("x")
        #expect(form(desk)?.refusal == nil)
    }

    @Test func aPersonIsFoundByNameAndNumber() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.press("n", "2", "Enter")
        let id = try #require(desk.office.books.values.flatMap { $0.matters.keys }.first)
        desk.show(.step(.reassigned, matter: id))
        desk.press("周", "Enter", "Enter")
        #expect(desk.office.matter(id)?.progress.owner == "S0002")
        desk.show(.step(.reassigned, matter: id))
        desk.press("0004")
        #expect(desk.picture.contains("刘强"))
        desk.press("Tab", "Tab", "Enter")
        #expect(desk.office.matter(id)?.progress.owner == "S0004")
    }

    @Test func placesAreFoundByHanAndDigits() {
        var desk = MatterFixture.desk()
        desk.press("n", "BTab")
        desk.press("第1")
        #expect(desk.picture.contains("> 槐安里社区第1网格"))
        desk.press("Enter", "1", "Enter")
        #expect(opened(desk).first?.report?.place == Fixture.grid)
    }

    @Test(arguments: [(40, 12), (45, 20), (60, 16), (80, 24), (132, 43)])
    func theCaretStandsInTheUpperTwoThirds(columns: Int, rows: Int) {
        var desk = MatterFixture.desk(columns: columns, rows: rows)
        desk.show(.open(.complaint, place: Fixture.grid))
        for _ in 0..<7 {
            let caret = desk.workbench.draw().caret
            #expect((caret == nil) == (form(desk)?.isOnSave ?? true))
            #expect((caret?.row ?? 0) < rows * 2 / 3)
            desk.press("Tab")
        }
    }

    @Test func aClickChoosesAFieldAndSaves() {
        var desk = MatterFixture.desk()
        desk.press("n", "2")
        desk.click(row: 4, column: 10)
        #expect(form(desk)?.selected == 0)
        let save = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("保存 (")
        }
        desk.click(row: save ?? 0, column: 5)
        #expect(opened(desk).count == 1)
    }

    /// A date that came with the form is written over, not written behind; an arrow keeps it.
    @Test(arguments: [
        (["BTab", "+3"], "+3"), (["BTab", "BSpace", "2"], "2026-11-22"), (["BTab", "End", "x"], "2026-11-21x"),
        (["BTab", "1", "2"], "12"),
    ])
    func whatCameWithTheFormIsWrittenOver(keys: [String], written: String) {
        var desk = MatterFixture.desk()
        desk.show(.absence(elder: AnomalyFixture.elder))
        for key in keys { desk.press(key) }
        #expect(form(desk)?.value(.from) == written)
    }
}
