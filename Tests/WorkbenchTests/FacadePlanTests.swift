import StreetModel
import Testing

/// Which window belongs to whom, before anything is drawn.
struct FacadePlanTests {
    private typealias Window = FacadePlan.Window

    private func plan(_ people: [Elder], _ building: Building?, face: Face = .south) -> FacadePlan {
        FacadePlan(building: building, people: people, face: face, half: .morning)
    }

    @Test(
        arguments: [
            ("1702", 17, 2), ("501", 5, 1), ("0306", 3, 6), ("6", 1, 6), ("12-04", 12, 4), ("A-1002", 10, 2),
            ("甲", 2, 1), ("302B", 3, 1), ("1799", 17, 1), ("1700", 17, 1), ("", 4, 1),
        ] as [(String, Int, Int)])
    func theDoorNamesTheFlat(door: String, floor: Int, flat: Int) {
        let plan = plan([Fixture.person("E1", "于学文", floor: floor, door: door)], Fixture.tower())
        #expect(plan.window(ofElder: "E1") == Window(entrance: 1, floor: floor, flat: flat))
        #expect(plan.outside.isEmpty)
    }

    @Test(
        arguments: [
            (0, 3, "301", true), (1, 3, "301", false), (6, 3, "301", true), (5, 0, "", true), (5, 7, "701", true),
            (5, 6, "603", false),
        ] as [(Int, Int, String, Bool)])
    func whatTheBuildingDoesNotHaveIsOutside(entrance: Int, floor: Int, door: String, isOutside: Bool) {
        let person = Fixture.person("E1", "于学文", building: 3, entrance: entrance, floor: floor, door: door)
        #expect(plan([person], Fixture.longBuilding()).outside == (isOutside ? ["E1"] : []))
    }

    @Test func oneEntranceNeedsNoNumber() {
        let person = Fixture.person("E1", "于学文", entrance: 0, floor: 3, door: "301")
        #expect(plan([person], Fixture.tower()).window(ofElder: "E1")?.entrance == 1)
        #expect(plan([person], nil).outside == ["E1"])
    }

    @Test func doorsThatNameNoFlatTakeFreePlacesInTheirOrder() {
        let people = [("E1", "丙"), ("E2", "乙"), ("E3", "301"), ("E4", "乙"), ("E5", "丁戊")].map {
            Fixture.person($0.0, "于学文", building: 3, entrance: 1, floor: 3, door: $0.1)
        }
        let plan = plan(people, Fixture.longBuilding())
        #expect(plan.people[Window(entrance: 1, floor: 3, flat: 1)] == ["E3"])
        #expect(plan.people[Window(entrance: 1, floor: 3, flat: 2)] == ["E5"])
        #expect(plan.people[Window(entrance: 1, floor: 3, flat: 3)] == ["E1"])
        #expect(plan.outside == ["E2", "E4"])
    }

    @Test(arguments: [
        (Face.south, [1, 2, 3, 4, 5], [1, 2, 3]), (.north, [5, 4, 3, 2, 1], [3, 2, 1]),
        (.east, [1, 2, 3, 4, 5], [1, 2, 3]), (.west, [5, 4, 3, 2, 1], [3, 2, 1]),
    ])
    func fromTheOtherSideLeftIsRight(face: Face, entrances: [Int], flats: [Int]) {
        let plan = plan([], Fixture.longBuilding(), face: face)
        #expect(plan.entrancesAsSeen == entrances)
        #expect(plan.flatsAsSeen == flats)
    }

    @Test func aSideShowsItsOwnPeopleOfTheHalf() {
        var person = Fixture.person("E1", "于学文", floor: 3, door: "301", face: .north)
        person.evening.face = .south
        #expect(plan([person], Fixture.tower()).people.isEmpty)
        #expect(plan([person], Fixture.tower(), face: .north).people.count == 1)
        let evening = FacadePlan(building: Fixture.tower(), people: [person], face: .south, half: .evening)
        #expect(evening.people.count == 1)
    }
}
