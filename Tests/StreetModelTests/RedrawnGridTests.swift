import StreetModel
import Testing

/// Grids split, merged and redrawn: everyone and everything goes along, and comes back (DOMAIN §1).
struct RedrawnGridTests {
    private static let second = "990101001001001004"
    private static let third = "990101001001001005"
    private static let new = "990101001001003"

    /// Three buildings of eight dwellings in the first grid, with somebody in each; 20 households counted.
    private static func street(households: Int = 30) throws -> Street {
        var street = Street()
        street.raise(second, "4号楼")
        street.raise(third, "5号楼")
        for id in [Street.building, second, third] {
            let shape = [("entrances", "1", "4"), ("floors", "1", "6"), ("flatsPerFloor", "1", "2")]
            let changes = shape.map { FieldChange(field: $0, was: .text($1), now: .text($2)) }
            street.write(
                .amended(Amendment(register: .building, id: id, changes: changes.filter { $0.was != $0.now })),
                at: at("19 06:30"))
        }
        for grid in [Street.grid, Street.otherGrid] {
            let change = FieldChange(field: "households", was: .text("0"), now: .text(String(households)))
            street.write(.amended(Amendment(register: .grid, id: grid, changes: [change])), at: at("19 06:30"))
        }
        street.register("E1", at: at("19 07:00"))
        street.register("E2", at: at("19 07:00")) {
            $0.building = second; $0.name = "于学文"; $0.risk = .red
        }
        street.register("E3", at: at("19 07:00")) {
            $0.building = third; $0.name = "何德福"
        }
        for id in ["E1", "E2", "E3"] {
            for day in ["19 19:05", "20 07:40", "20 19:05"] { try street.look(.normal, of: id, at: at(day)) }
        }
        try street.look(.normal, of: "E2", at: at("07:40"))
        return street
    }

    /// What the office says of people, matters, figures and responsibility; grids that are closed left out.
    private static func told(_ street: Street, at now: Moment) -> [String] {
        let office = street.office
        guard let supervisor = office.street.staff[Street.supervisor] else { return [] }
        var figures = StreetFigures()
        figures.update(office, for: supervisor, at: now)
        var tree = PlaceTree()
        tree.update(office, for: supervisor, at: now)
        let grids = office.grids(for: supervisor, at: now)
        let people = office.books[Street.book]?.elders.values.sorted { $0.elder.id < $1.elder.id } ?? []
        return grids.map { "\($0) \(office.keeper(of: $0.id, on: november(21)))" }
            + grids.map { "\(office.round(ofGrid: $0.id, slot: morning, at: now))" }
            + grids.map { "\(tree.tally(of: .grid($0.id))) \(tree.children(of: .grid($0.id)))" }
            + people.map { "\($0.elder) \($0.looks)" }
            + (office.books[Street.book]?.matters.values.map { "\($0)" }.sorted() ?? [])
            + figures.communities.map { "\($0.whole) \($0.grids)" }
            + office.breaches(at: now).map { "\($0)" }
    }

    @Test func aGridIsSplitAndMergedBack() throws {
        var street = try Self.street()
        let finding = MatterOpened(
            kind: .finding, elder: "", grid: Street.grid, origin: .hand, start: at("07:50"),
            report: MatterReport(place: Self.second, category: "其他", text: "占用楼道"))
        try street.act(.matterOpened(finding), at: at("07:50"), by: Street.worker)
        try street.look(.abnormal, of: "E3", at: at("07:55"))
        let before = Self.told(street, at: at("08:00"))

        let split = try street.office.split(
            Street.grid, moving: [Self.second, Self.third], name: "第3网格", worker: Street.otherWorker)
        #expect(
            split.households == [.init(grid: Street.grid, was: 30, now: 10), .init(grid: Self.new, was: 0, now: 20)])
        try street.act(.place(.redrawn(split)), at: at("08:00"), by: Street.communityStaff)
        let office = street.office
        #expect(office.elders(ofGrid: Self.new).map(\.elder.id).sorted() == ["E2", "E3"])
        #expect(office.round(ofGrid: Self.new, slot: morning, at: at("08:00")).count == 2)
        #expect(office.keeper(of: Self.new, on: november(21)) == Street.otherWorker)
        #expect(office.books[Street.book]?.matters.values.allSatisfy { $0.opening.grid == Self.new } == true)
        let worker = try office.staff(Street.otherWorker)
        #expect(office.grids(for: worker, at: at("08:00")).map(\.id) == [Street.otherGrid, Self.new].sorted())
        #expect(!office.answers(try office.staff(Street.worker), for: Self.second, at: at("08:00")))

        let merge = try street.office.merge(Self.new, into: Street.grid)
        try street.act(.place(.redrawn(merge)), at: at("08:00"), by: Street.communityStaff)
        #expect(Self.told(street, at: at("08:00")) == before)
        #expect(street.office.grid(Self.new)?.successor == Street.grid)
    }

    /// `u` after a split, and after a merge, with what has been written in between.
    @Test func undoIsTheInverse() throws {
        var street = try Self.street()
        let before = Self.told(street, at: at("08:00"))
        let split = try street.office.split(Street.grid, moving: [Self.third], name: "第3网格")
        let written = try street.act(.place(.redrawn(split)), at: at("08:00"), by: Street.communityStaff)
        try street.act(street.office.undo(of: written), at: at("08:00"), by: Street.communityStaff)
        #expect(Self.told(street, at: at("08:00")) == before)

        let merge = try street.office.merge(Street.grid, into: Street.otherGrid)
        let merged = try street.act(.place(.redrawn(merge)), at: at("08:00"), by: Street.communityStaff)
        #expect(street.office.elders(ofGrid: Street.otherGrid).count == 3)
        #expect(street.office.grid(Street.otherGrid)?.households == 60)
        try street.act(street.office.undo(of: merged), at: at("08:00"), by: Street.communityStaff)
        #expect(Self.told(street, at: at("08:00")) == before)
        try street.act(street.office.redo(of: merged), at: at("08:00"), by: Street.communityStaff)
        #expect(street.office.grid(Street.grid)?.isOpen == false)
    }

    /// A building goes to the neighbours with its households and comes back with as many.
    @Test func aBuildingIsMovedAndMovedBack() throws {
        var street = try Self.street(households: 200)
        let before = Self.told(street, at: at("08:00"))
        let there = try street.office.move([Self.second], into: Street.otherGrid)
        #expect(street.office.effects(of: there).map(\.after.people) == [2, 1])
        try street.act(.place(.redrawn(there)), at: at("08:00"), by: Street.communityStaff)
        #expect(street.office.grid(Street.otherGrid)?.households == 200 + 48)
        let back = try street.office.move([Self.second], into: Street.grid)
        try street.act(.place(.redrawn(back)), at: at("08:00"), by: Street.communityStaff)
        #expect(Self.told(street, at: at("08:00")) == before)
    }

    /// Figures of past days stay with the grid where people were then; the slot of today is the new grid's.
    @Test func historyStaysWhereItWas() throws {
        var street = try Self.street()
        let split = try street.office.split(Street.grid, moving: [Self.second, Self.third], name: "第3网格")
        try street.act(.place(.redrawn(split)), at: at("10:00"), by: Street.communityStaff)
        var figures = StreetFigures()
        figures.update(street.office, for: try street.office.staff(Street.supervisor), at: at("10:00"))
        let shares = { (grid: String) in figures.figures(of: grid)?.shares.suffix(2).map(\.checked) }
        #expect(shares(Street.grid) == [3, 0])
        #expect(shares(Self.new) == [0, 1])
        #expect(figures.figures(of: Self.new)?.coverage.due == 2)
        let report = street.office.report(
            .day, around: november(20), for: try street.office.staff(Street.supervisor), recalled: street.office,
            at: at("10:00"))
        #expect(report.places.first { $0.code == Street.grid }?.coverages.map(\.checked).last == 3)
    }

    /// What is late in a grid without a worker is the community staff's, and where there are none a supervisor's.
    @Test(arguments: [(true, Street.communityStaff), (false, Street.supervisor)])
    func nothingLateIsNobodys(hasStaff: Bool, owner: String) throws {
        var street = try Self.street()
        if !hasStaff { street.enlist(Street.communityStaff, .gridWorker, Street.otherGrid) }
        var grid = try #require(street.office.grid(Street.otherGrid))
        grid.worker = ""
        street.write(.registered(.grid(grid)), at: at("06:00"))
        street.register("E4", at: at("19 07:00")) { $0.building = Street.otherGrid + "001" }
        #expect(street.office.keeper(of: grid.id, on: november(21)).isEmpty)
        let late = street.office.breaches(at: at("07:46")).filter { $0.grid == grid.id }
        #expect(late.contains { $0.kind == .notBegun })
        #expect(late.allSatisfy { $0.owner == owner })
    }

    @Test func aClosedGridIsNowhereButInHistory() throws {
        var street = try Self.street()
        let merge = try street.office.merge(Street.otherGrid, into: Street.grid)
        try street.act(.place(.redrawn(merge)), at: at("08:00"), by: Street.communityStaff)
        let office = street.office
        let supervisor = try office.staff(Street.supervisor)
        #expect(office.grids(for: supervisor, at: at("08:00")).map(\.id) == [Street.grid])
        #expect(office.presence(of: [], for: supervisor, at: at("08:00")).ofGrids == 1)
        #expect(office.breaches(at: at("09:00")).allSatisfy { $0.grid != Street.otherGrid })
        // Its worker has nothing left until an assignment says where to go.
        #expect(office.grids(for: try office.staff(Street.otherWorker), at: at("08:00")).isEmpty)
        #expect(office.workersWithoutGrid(of: Street.book, on: november(21)).map(\.id) == [Street.otherWorker])
        var assignment = GridAssigned()
        (assignment.grid, assignment.staff, assignment.from) = (Street.grid, Street.otherWorker, november(21))
        assignment.through = november(22)
        assignment.substituteFor = Street.worker
        try street.act(.place(.assigned(assignment)), at: at("08:00"), by: Street.communityStaff)
        for (day, expected) in [("21 09:00", true), ("22 09:00", true), ("23 09:00", false)] {
            let worker = try street.office.staff(Street.otherWorker)
            #expect(street.office.answers(worker, for: Street.building, at: at(day)) == expected)
            let keeper = street.office.keeper(of: Street.grid, on: november(Int(day.prefix(2)) ?? 0))
            #expect(keeper == (expected ? Street.otherWorker : Street.worker))
        }
        #expect(street.office.workersWithoutGrid(of: Street.book, on: november(21)).isEmpty)
    }

    @Test func badInput() throws {
        var street = try Self.street()
        let office = street.office
        let all = [Street.building, Self.second, Self.third]
        let cases: [(Refusal, () throws(Refusal) -> Void)] = [
            (
                .register(.gridIntoItself(Street.grid)),
                { () throws(Refusal) in _ = try office.merge(Street.grid, into: Street.grid) }
            ),
            (.unknownGrid("x"), { () throws(Refusal) in _ = try office.merge(Street.grid, into: "x") }),
            (
                .register(.noBuildings),
                { () throws(Refusal) in _ = try office.split(Street.grid, moving: [], name: "新") }
            ),
            (
                .register(.leavesNothing(Street.grid)),
                { () throws(Refusal) in _ = try office.split(Street.grid, moving: all, name: "新") }
            ),
            (
                .register(.field("name", .missing)),
                { () throws(Refusal) in _ = try office.split(Street.grid, moving: [Self.second], name: " ") }
            ),
            (
                .register(.unknownBuilding("x")),
                { () throws(Refusal) in _ = try office.split(Street.grid, moving: ["x"], name: "新") }
            ),
            (
                .register(.buildingElsewhere(Self.second)),
                { () throws(Refusal) in _ = try office.move([Self.second], into: Street.grid) }
            ),
        ]
        for (expected, ask) in cases { #expect(refusal(ask) == expected) }

        let unknown = try office.split(Street.grid, moving: [Self.second], name: "新", worker: "S9999")
        #expect(
            refusal { () throws(Refusal) in
                _ = try office.decide(.place(.redrawn(unknown)), by: Street.communityStaff, at: at("08:00"))
            } == .unknownStaff("S9999"))
        // A worker keeps no places, and another community's staff not these.
        let split = try office.split(Street.grid, moving: [Self.second], name: "新")
        for (staff, expected) in [
            (Street.worker, Refusal.needsRole(.communityStaff)),
            (Street.otherCommunityStaff, .outsidePlace(Street.book)),
        ] {
            #expect(
                refusal { () throws(Refusal) in
                    _ = try office.decide(.place(.redrawn(split)), by: staff, at: at("08:00"))
                } == expected)
        }
        // Two at once: the second meets what the first has changed.
        try street.act(.place(.redrawn(split)), at: at("08:00"), by: Street.communityStaff)
        #expect(
            refusal { () throws(Refusal) in
                _ = try street.office.decide(.place(.redrawn(split)), by: Street.communityStaff, at: at("08:01"))
            } == .register(.codeExists(Self.new)))
    }
}
