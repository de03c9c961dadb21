import StreetModel
import Testing
import TextUI
import Workbench

/// On whom the keys of a facade fall when somebody else writes.
struct FacadeSelectionTests {
    /// A person whose window another session moves stays selected; one who is gone leaves nobody selected, so that the digit
    /// meant for her logs no other.
    @Test(arguments: [true, false])
    func anothersWriteSelectsNobodyElse(isHere: Bool) throws {
        var desk = Fixture.workbench(try Fixture.towerOffice())
        desk.press("/", "欧阳慧敏", "Enter", "5")
        guard case .facade(let before) = desk.screen, let selected = before.selected else {
            return #expect(Bool(false))
        }
        let looks = desk.office.books[Fixture.community]?.elders.mapValues { $0.looks.recent.count }
        let other = Fixture.building(1, floors: 30, flats: 8)
        try desk.follow(.registered(.building(other)), by: "S0002")
        let change =
            isHere
            ? FieldChange(field: "face", was: .text(before.face.word), now: .text(Face.north.word))
            : FieldChange(field: "building", was: .text(before.building), now: .text(other.id))
        try desk.follow(.amended(Amendment(register: .elder, id: selected, changes: [change])), by: "S0002")
        guard case .facade(let after) = desk.screen else { return #expect(Bool(false)) }
        #expect(after.selected == (isHere ? selected : nil) && after.face == (isHere ? .north : before.face))
        desk.press("1")
        #expect(desk.office.books[Fixture.community]?.elders.mapValues { $0.looks.recent.count } == looks)
        desk.wait(seconds: 2)
        desk.press("1")
        let logged = desk.office.elder(selected)?.looks.recent.last?.observed == desk.now
        #expect(logged == isHere)
        let others = desk.office.books[Fixture.community]?.elders.filter { $0.key != selected }
        #expect(others?.mapValues { $0.looks.recent.count } == looks?.filter { $0.key != selected })
        if !isHere {
            desk.press("Down")
            guard case .facade(let moved) = desk.screen else { return #expect(Bool(false)) }
            #expect(moved.selected != nil)
        }
    }
}
