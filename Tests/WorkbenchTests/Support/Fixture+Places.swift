import StreetModel

extension Fixture {
    /// A building of the grid; its number is the last three digits of its code.
    static func building(
        _ number: Int, entrances: Int = 1, floors: Int, flats: Int, labels: [String] = []
    ) -> Building {
        var building = Building(id: code(ofBuilding: number))
        building.grid = grid
        building.courtyard = "槐安67号院"
        building.label = "\(number)号楼"
        building.entrances = entrances
        building.floors = floors
        building.flatsPerFloor = flats
        building.floorLabels = labels
        building.head = "赵宝林"
        building.headTelephone = "19900000301"
        return building
    }

    static func code(ofBuilding number: Int) -> String { grid + padded(number, 3) }

    /// 9号楼, 18 floors of six flats.
    static func tower() -> Building { building(9, floors: 18, flats: 6) }

    /// 3号楼, five entrances of six floors with three flats.
    static func longBuilding() -> Building { building(3, entrances: 5, floors: 6, flats: 3) }

    /// Somebody who consented, and whose curtain is open by a time in the morning and drawn by 19:00.
    static func person(
        _ id: String, _ name: String, building: Int = 9, entrance: Int = 1, floor: Int, door: String,
        risk: Risk = .green, by time: String = "08:00", face: Face = .south,
        room: String = "", sex: Sex = .female, born: Int = 1939
    ) -> Elder {
        var elder = Elder(id: id)
        elder.name = name
        elder.building = code(ofBuilding: building)
        elder.entrance = entrance
        elder.floor = floor
        elder.door = door
        elder.risk = risk
        elder.sex = sex
        elder.born = Day(year: born, month: 2, day: 1)
        elder.telephone = "13800000010"
        elder.morning.by = TimeOfDay(time)
        elder.evening.by = TimeOfDay("19:00")
        elder.morning.face = face
        elder.evening.face = face
        elder.morning.room = room
        elder.consentedOn = Day("2026-01-05")
        return elder
    }
}
