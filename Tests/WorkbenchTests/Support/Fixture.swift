import StreetModel
import TextUI
import Workbench

/// A street that fits on a page: one community, one grid, one worker, and whoever a test puts into it.
///
/// Everybody in it is invented. People are registered on the evening before, after the round: nobody's last sign of
/// life is too long ago on the morning of 2026-11-21, and no slot is missed.
enum Fixture {
    static let street = "990101001"
    static let community = "990101001001"
    static let grid = "990101001001001"
    static let registeredAt = moment("2026-11-20T20:31:00")

    /// The office with its profile, a community, a grid, staff and duty rota, and then these buildings and people.
    ///
    /// S0001 administrates, S0002 is the community's, S0003 is the grid's worker 王敏, S0004 supervises.
    static func office(buildings: [Building] = [tower()], people: [Elder] = []) -> Office {
        var office = Office(code: street, name: "槐安街道", offset: .china)
        office.write(.profileAdopted(profile), in: street)
        var community = Community(id: Fixture.community)
        community.name = "槐安里社区"
        office.write(.registered(.community(community)), in: street)
        for person in staff { office.write(.registered(.staff(person)), in: street) }
        for shift in duty { office.write(.registered(.duty(shift)), in: street) }
        var grid = Grid(id: Fixture.grid)
        grid.name = "第1网格"
        grid.community = Fixture.community
        grid.worker = "S0003"
        office.write(.registered(.grid(grid)), in: Fixture.community)
        for building in buildings { office.write(.registered(.building(building)), in: Fixture.community) }
        for elder in people { office.write(.registered(.elder(elder)), in: Fixture.community) }
        return office
    }

    /// A workbench at which somebody has just signed in.
    static func workbench(
        _ office: Office = office(), at time: String = "2026-11-21T08:57:48",
        size: Size = Size(columns: 80, rows: 24), language: Words.Language = .chinese, by staff: String = "S0003"
    ) -> TestDesk {
        let now = moment(time)
        let session = Session(now: now, size: size, words: Words(language), isRehearsal: false)
        var desk = TestDesk(Workbench(office: office, session: session), now: now)
        desk.take(.entered(staff: staff, view: SessionView(), at: now))
        return desk
    }

    /// "2026-11-21T08:57:48" in the street's own time.
    static func moment(_ text: String) -> Moment {
        UTCOffset.china.moment(from: text) ?? Moment(seconds: 0)
    }

    private static let staff = [
        member("S0001", "陈树林", .administrator, street), member("S0002", "周月华", .communityStaff, community),
        member("S0003", "王敏", .gridWorker, grid), member("S0004", "刘强", .supervisor, street),
    ]

    private static func member(_ id: String, _ name: String, _ role: Role, _ scope: String) -> Staff {
        var staff = Staff(id: id)
        staff.name = name
        staff.role = role
        staff.scope = scope
        return staff
    }

    private static var duty: [DutyShift] {
        [(community, "李敏", "19900000007"), (street, "周强", "19900000003")].compactMap { place, name, number in
            guard let day = Day("2026-11-21") else { return nil }
            var shift = DutyShift(id: DutyShift.id(day: day, shift: .day, place: place))
            shift.day = day
            shift.place = place
            shift.person = name
            shift.telephone = number
            shift.officer = "郭永贵"
            shift.officerTelephone = "19900000001"
            return shift
        }
    }
}
