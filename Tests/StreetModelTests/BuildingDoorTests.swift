import StreetModel
import Testing

/// Which doors a floor can have: somebody is looked for behind the one that stands on the file.
struct BuildingDoorTests {
    @Test(arguments: [
        ("501", 5, true), ("506", 5, true), ("507", 5, false), ("500", 5, false), ("0501", 5, true),
        ("401", 5, false), ("999", 5, false), ("1201", 12, true), ("1201", 1, false), ("1501", 4, true),
        ("401", 4, true), ("甲4", 5, true), ("12A01", 5, true), ("7", 5, true), ("", 5, true), ("999", 0, true),
    ])
    func doors(door: String, floor: Int, isThere: Bool) {
        var building = Building(id: Street.building)
        (building.entrances, building.floors, building.flatsPerFloor) = (3, 16, 2)
        building.floorLabels = ["1", "2", "3", "15"]
        #expect(building.mayHave(door: door, onFloor: floor) == isThere)
    }
}
