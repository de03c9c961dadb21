import StreetModel

extension Gallery {
    private static let staff = Street.communityStaff

    /// Files of people.
    static func files() throws -> [Found] {
        var street = Street()
        street.register(at: at("20 06:00")) {
            ($0.risk, $0.entrance, $0.telephone, $0.born) = (.green, 1, "19900000045", day("1939-02-01"))
        }
        func amended(_ field: String, _ was: String, _ now: String, of id: String = "E1") -> Refusal? {
            let change = FieldChange(field: field, was: .text(was), now: .text(now))
            return street.refused(
                .amended(Amendment(register: .elder, id: id, changes: [change])), at: at("09:00"), by: staff)
        }
        let unknown = Amendment(
            register: .building, id: "990101001001001999",
            changes: [FieldChange(field: "label", was: .text(""), now: .text("9号楼"))])
        var found =
            Found.of("a telephone of two digits", amended("telephone", "19900000045", "12"), in: street)
            + Found.of(
                "somebody else has just changed the telephone", amended("telephone", "", "19900000046"), in: street)
            + Found.of("a field that is not there", amended("colour", "", "x"), in: street)
            + Found.of(
                "a building that is not there", amended("building", Street.building, "990101001001001999"), in: street)
            + Found.of("a door that the building has not", amended("door", "501", "999"), in: street)
            + Found.of("an agreed time outside the round", amended("morningBy", "07:30", "11:00"), in: street)
            + Found.of("died, written into the file", amended("status", "here", "died"), in: street)
            + Found.of("another risk without the reason", amended("risk", "green", "red"), in: street)
            + Found.of(
                "a building that is not there is changed",
                street.refused(.amended(unknown), at: at("09:00"), by: staff),
                in: street)
        var twin = Elder.usual("")
        (twin.entrance, twin.floor, twin.door, twin.telephone) = (1, 1, "101", "")
        var twins = Street()
        try twins.act(.registered(.elder(twin)), at: at("08:00"), by: staff)
        found += Found.of(
            "a file for somebody who has one", twins.refused(.registered(.elder(twin)), at: at("09:00"), by: staff),
            in: twins)
        var decision = AbsenceDecided()
        (decision.elder, decision.absence) = ("E1", 99)
        found += Found.of(
            "an absence that is not there is approved",
            street.refused(.elder(.absenceDecided(decision)), at: at("09:00"), by: staff), in: street)
        return try found + leavings() + moves()
    }

    private static func leavings() throws -> [Found] {
        var street = Street()
        street.register(at: at("20 06:00"))
        var report = LeavingReported()
        (report.elder, report.status, report.on) = ("E1", .moved, november(21))
        func decision(_ number: Int) -> Event {
            var decision = LeavingDecided()
            (decision.elder, decision.leaving, decision.isConfirmed) = ("E1", number, true)
            return .elder(.leavingDecided(decision))
        }
        var found = Found.of(
            "a leaving is confirmed that nobody reported", street.refused(decision(9), at: at("08:00"), by: staff),
            in: street)
        let number = try street.act(.elder(.leavingReported(report)), at: at("08:00"), by: staff).first?.number ?? 0
        found += Found.of(
            "a leaving is reported twice", street.refused(.elder(.leavingReported(report)), at: at("08:01")), in: street
        )
        found += Found.of(
            "who reported a leaving confirms it", street.refused(decision(number), at: at("08:01"), by: staff),
            in: street)
        let late = at("21 22:00:01")
        found += Found.of(
            "somebody without a sign of life for too long is said to have left",
            street.refused(decision(number), at: late, by: Street.supervisor), in: street)
        let attempt = Attempt(elder: "E1", matter: "", channel: .telephone, result: .hearsay, whom: "女儿")
        try street.act(.attemptRecorded(attempt), at: late)
        return found
            + Found.of(
                "somebody with an open anomaly is said to have left",
                street.refused(decision(number), at: late + 1, by: Street.supervisor), in: street)
    }

    /// Two communities.
    private static func moves() throws -> [Found] {
        let (there, house) = ("990101001002", "990101001002001001")
        var street = Street()
        var community = Community(id: there)
        community.name = "锦绣社区"
        street.write(.registered(.community(community)), at: at("19 06:00"), book: Street.code)
        street.enlist("S0003", .gridWorker, "990101001002001")
        var grid = Grid(id: "990101001002001")
        (grid.name, grid.community, grid.worker) = ("第一网格", there, "S0003")
        street.write(.registered(.grid(grid)), at: at("19 06:00"), book: there)
        var building = Building(id: house)
        (building.grid, building.label, building.floors) = ("990101001002001", "1号楼", 6)
        street.write(.registered(.building(building)), at: at("19 06:00"), book: there)
        street.register(at: at("20 06:00"))
        try street.look(.normal, at: at("20 08:00"))
        try street.look(.normal, at: at("20 19:05"))
        var elder = street.office.elder("E1")?.elder ?? Elder(id: "E1")
        (elder.building, elder.entrance, elder.floor, elder.door) = (house, 1, 2, "201")
        let moved = Event.elder(.arrived(ElderArrived(move: "", from: Street.book, elder: elder, lastSign: nil)))
        let change = FieldChange(field: "community", was: .text(Street.book), now: .text(there))
        let amended = Event.amended(Amendment(register: .grid, id: Street.grid, changes: [change]))
        return Found.of(
            "somebody moves whose looks of two slots are missing",
            street.refused(moved, at: at("21 20:30:01"), by: Street.supervisor), in: street)
            + Found.of(
                "a grid's community is changed in its file", street.refused(amended, at: at("09:00"), by: staff),
                in: street)
    }

    /// Grids and their buildings.
    static func places() throws -> [Found] {
        var street = Street()
        street.register(at: at("20 06:00"))
        var split = GridRedrawn()
        split.place = Street.book
        split.openings = [.init(grid: "990101001001003", name: "第3网格", worker: Street.otherWorker, order: 3)]
        split.moves = [.init(building: Street.building, from: Street.grid, to: "990101001001003")]
        func redraw(_ change: (inout GridRedrawn) -> Void) -> Refusal? {
            var redraw = split
            change(&redraw)
            return street.refused(.place(.redrawn(redraw)), at: at("09:00"), by: staff)
        }
        let office = street.office
        func asked(_ act: (Office) throws(Refusal) -> Void) -> Refusal? {
            refusal { () throws(Refusal) in try act(office) }
        }
        var found =
            Found.of(
                "a grid is merged into itself",
                redraw {
                    $0.openings = []; $0.moves[0].to = Street.grid
                }, in: street)
            + Found.of("a code that is used already", redraw { $0.openings[0].grid = Street.otherGrid }, in: street)
            + Found.of(
                "a grid is closed in which somebody lives",
                redraw {
                    ($0.openings, $0.moves) = ([], [])
                    $0.closings = [.init(grid: Street.grid, successor: Street.otherGrid)]
                }, in: street)
            + Found.of(
                "`grid move` of a building of another grid",
                asked { (office) throws(Refusal) in
                    _ = try office.move([Street.building], into: Street.grid)
                }, in: street)
            + Found.of(
                "`grid split` without a building",
                asked { (office) throws(Refusal) in _ = try office.split(Street.grid, moving: [], name: "第3网格") },
                in: street)
            + Found.of(
                "`grid split` of every building",
                asked { (office) throws(Refusal) in
                    _ = try office.split(Street.grid, moving: [Street.building], name: "第3网格")
                }, in: street)
        var merge = GridRedrawn()
        merge.place = Street.book
        merge.moves = [.init(building: Street.building, from: Street.grid, to: Street.otherGrid)]
        merge.closings = [.init(grid: Street.grid, successor: Street.otherGrid)]
        try street.act(.place(.redrawn(merge)), at: at("09:00"), by: staff)
        var assigned = GridAssigned()
        (assigned.grid, assigned.staff, assigned.from) = (Street.grid, Street.worker, november(23))
        found += Found.of(
            "a worker is named for a grid that was closed",
            street.refused(.place(.assigned(assigned)), at: at("23 09:01"), by: staff), in: street)
        return found
    }
}
