import StreetModel
import TextUI
import Workbench

/// A street of two communities with three grids, for the supervisor's board.
///
/// Everybody in it is invented. On the morning of 2026-11-21 the round of 双桥's first grid was not begun, red people
/// were not seen, an anomaly waits for its response, and two complaints are late.
enum BoardFixture {
    static let bridge = "990101001002"
    static let secondGrid = "990101001001002"
    static let bridgeGrid = "990101001002001"

    static func office(missed: Int = 3) throws(Refusal) -> Office {
        var office = Fixture.office(buildings: [Fixture.tower(), Fixture.longBuilding()], people: people(missed))
        var profile = Fixture.profile
        profile.imminentMinutes = 10
        profile.unreadUrgeMinutes = 10
        profile.bunchedLooks = 3
        profile.bunchedSeconds = 60
        profile.rateWeights = [30, 35, 35]
        office.write(.profileAdopted(profile), in: Fixture.street)
        var community = Community(id: bridge)
        community.name = "双桥社区"
        office.write(.registered(.community(community)), in: Fixture.street)
        enlist("S0005", "赵庆丰", .gridWorker, secondGrid, "13800000005", &office)
        enlist("S0006", "孙丽", .gridWorker, bridgeGrid, "13800000006", &office)
        lay(secondGrid, "第2网格", "S0005", in: Fixture.community, &office)
        lay(bridgeGrid, "第1网格", "", in: bridge, &office)
        var building = Building(id: bridgeGrid + "001")
        building.grid = bridgeGrid
        building.label = "1号楼"
        (building.entrances, building.floors, building.flatsPerFloor) = (1, 6, 2)
        office.write(.registered(.building(building)), in: bridge)
        for number in 1...4 {
            var elder = Fixture.person("B\(number)", "双桥\(number)号", floor: number, door: "\(number)01")
            elder.building = building.id
            elder.risk = number == 1 ? .red : .green
            office.write(.registered(.elder(elder)), in: bridge)
        }
        try office.look("E01", .normal, at: "08:20:00")
        try office.look("E02", .normal, at: "08:21:00")
        try office.look("E04", .abnormal, at: "09:10:00")
        complain("占消防通道", ticket: "0043", at: "2026-11-20T05:00:00", in: &office)
        complain("路灯不亮", ticket: "0051", at: "2026-11-21T09:20:00", in: &office)
        return office
    }

    /// The board of the supervisor at 09:41:20, or of somebody else.
    static func desk(
        _ office: Office, at time: String = "2026-11-21T09:41:20", columns: Int = 80, rows: Int = 24,
        language: Words.Language = .chinese, by staff: String = "S0004"
    ) -> TestDesk {
        Fixture.workbench(
            office, at: time, size: Size(columns: columns, rows: rows), language: language, by: staff)
    }

    /// Four in the tower, and as many red people as asked in the long building.
    private static func people(_ missed: Int) -> [Elder] {
        [
            Fixture.person("E01", "于学文", floor: 17, door: "1702", risk: .yellow, by: "08:30"),
            Fixture.person("E02", "何德福", floor: 15, door: "1505"),
            Fixture.person("E03", "赵宝林", floor: 14, door: "1401"),
            Fixture.person("E04", "欧阳慧敏", floor: 12, door: "1203", risk: .red, by: "07:30"),
        ]
            + (0..<missed).map { number in
                Fixture.person(
                    "R\(padded(number, 3))", "红\(padded(number, 2))", building: 3, entrance: number % 5 + 1,
                    floor: number / 5 % 6 + 1, door: "\(number / 5 % 6 + 1)01", risk: .red)
            }
    }

    static func complain(_ text: String, ticket: String, at time: String, in office: inout Office) {
        let report = MatterReport(
            place: Fixture.code(ofBuilding: 3), category: "消防", text: text, ticket: ticket, channel: .hotline)
        office.write(
            .matterOpened(
                MatterOpened(
                    kind: .complaint, grid: Fixture.grid, origin: .imported, start: Fixture.moment(time),
                    isQuiet: true, id: "C\(ticket)", report: report)), in: Fixture.community)
    }

    private static func enlist(
        _ id: String, _ name: String, _ role: Role, _ scope: String, _ telephone: String, _ office: inout Office
    ) {
        var staff = Staff(id: id)
        (staff.name, staff.role, staff.scope, staff.telephone) = (name, role, scope, telephone)
        office.write(.registered(.staff(staff)), in: Fixture.street)
    }

    private static func lay(
        _ id: String, _ name: String, _ worker: String, in community: String, _ office: inout Office
    ) {
        var grid = Grid(id: id)
        (grid.name, grid.community, grid.worker) = (name, community, worker)
        office.write(.registered(.grid(grid)), in: community)
    }
}
