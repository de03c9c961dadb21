import StreetModel
import Testing
import TextUI
import Workbench

/// What somebody may not do is said when it is chosen, not when the form is full (TERMINAL §1.8).
struct FormRightsTests {
    private func desk(by staff: String) -> TestDesk {
        Fixture.workbench(
            Fixture.office(people: [Fixture.person("E01", "于学文", floor: 3, door: "301", risk: .red)]),
            at: "2026-11-21T08:57:48", by: staff)
    }

    private func isOpen(_ desk: TestDesk) -> Bool {
        if case .form? = desk.workbench.layer { true } else { false }
    }

    /// A worker and community staff, form by form.
    @Test(arguments: [
        (FormPurpose.edit(.grid, Fixture.grid), "S0003", false), (.edit(.grid, Fixture.grid), "S0002", true),
        (.edit(.elder, "E01"), "S0003", true), (.file(.risk, elder: "E01"), "S0003", false),
        (.file(.risk, elder: "E01"), "S0002", true), (.file(.note, elder: "E01"), "S0003", true),
        (.register(.grid, place: Fixture.community), "S0002", false),
        (.register(.community, place: ""), "S0004", false), (.lift, "S0002", false), (.lift, "S0004", true),
        (.assign(grid: Fixture.grid, staff: ""), "S0003", false),
    ])
    func aFormOpensOnlyForWhoMay(purpose: FormPurpose, staff: String, opens: Bool) {
        var desk = desk(by: staff)
        desk.show(purpose)
        #expect(isOpen(desk) == opens, "\(desk.toast)")
        #expect(opens || !desk.toast.isEmpty)
    }

    @Test func theSentenceIsTheRulesOwn() {
        var desk = desk(by: "S0003")
        desk.show(.file(.risk, elder: "E01"))
        #expect(desk.toast == Words(.chinese).refusal(.needsRole(.communityStaff), desk.office))
    }

    /// In the 0 menu of the file the act stands, disabled and with its reason, and says the sentence when chosen.
    @Test func theMenuSaysWhy() {
        var desk = desk(by: "S0003")
        desk.press("i", "0")
        guard case .menu(let menu)? = desk.workbench.layer,
            case .menu(let acts)? = menu.items.first(where: { if case .menu = $0.choice { true } else { false } })?
                .choice
        else { return #expect(Bool(false), "no menu of acts") }
        let refused = acts.items.filter { $0.refusal != nil }.map(\.choice)
        #expect(refused == [.command(.risk), .command(.move)])
        desk.press("1", "3")
        #expect(!isOpen(desk))
        #expect(!desk.toast.isEmpty)
    }

    /// Tab is the next pane on the file, whatever rings; Space says where it ends.
    @Test func tabTurnsThePaneAndSpaceSaysTheEnd() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("i")
        guard case .file(let before)? = desk.screen else { return #expect(Bool(false), "no file") }
        desk.press("Tab")
        guard case .file(let after)? = desk.screen else { return #expect(Bool(false), "Tab left the file") }
        #expect(before.pane != after.pane)
        desk.press("BTab", "End", "Space")
        #expect(desk.toast.contains("到底了"))
    }
}
