import StreetModel
import TextUI
import Workbench

/// A community of two grids: the first with three buildings of eight people, the second with one of two.
enum RegistersFixture {
    static let otherGrid = "990101001001002"
    static let otherBuilding = "990101001001002001"

    static func office() throws(Refusal) -> Office {
        var people: [Elder] = []
        let rows: [(String, String, Int, Int, Int, Risk)] = [
            ("R01", "李国强", 1, 1, 4, .red), ("R02", "于学文", 1, 2, 2, .yellow), ("R03", "王淑珍", 2, 1, 5, .red),
            ("R04", "何德福", 2, 1, 1, .green), ("R05", "欧阳慧敏", 2, 2, 3, .green), ("R06", "赵宝林", 3, 1, 2, .yellow),
        ]
        for (id, name, building, entrance, floor, risk) in rows {
            people.append(
                Fixture.person(
                    id, name, building: building, entrance: entrance, floor: floor, door: "\(floor)01", risk: risk))
        }
        let buildings = (1...3).map { Fixture.building($0, entrances: 2, floors: 6, flats: 10) }
        var office = Fixture.office(buildings: buildings, people: people)
        var second = Staff(id: "S0005")
        (second.name, second.role, second.scope) = ("吕连生", .gridWorker, otherGrid)
        second.telephone = "19900000055"
        office.write(.registered(.staff(second)), in: Fixture.street)
        let count = Amendment(
            register: .grid, id: Fixture.grid,
            changes: [FieldChange(field: "households", was: .text("0"), now: .text("412"))])
        office.write(.amended(count), in: Fixture.community)
        var grid = Grid(id: otherGrid)
        (grid.name, grid.community, grid.worker, grid.households) = ("第2网格", Fixture.community, "S0005", 620)
        grid.order = 2
        office.write(.registered(.grid(grid)), in: Fixture.community)
        var building = Fixture.building(1, entrances: 1, floors: 3, flats: 2)
        let shape = building
        building = Building(id: otherBuilding)
        building.grid = otherGrid
        (building.courtyard, building.label) = ("槐安68号院", "1号楼")
        (building.floors, building.flatsPerFloor) = (shape.floors, shape.flatsPerFloor)
        (building.builtIn, building.hasLift) = (1998, true)
        office.write(.registered(.building(building)), in: Fixture.community)
        var elder = Fixture.person("R07", "孙玉梅", floor: 2, door: "201")
        elder.building = otherBuilding
        office.write(.registered(.elder(elder)), in: Fixture.community)
        try office.look("R01", .normal, at: "08:15:00")
        try office.look("R02", .normal, at: "08:20:00")
        return office
    }

    /// The tree as somebody opens it by the row of screens.
    static func desk(
        _ staff: String = "S0002", columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese
    ) throws(Refusal) -> TestDesk {
        var desk = Fixture.workbench(
            try office(), size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press("g", "7")
        return desk
    }
}
