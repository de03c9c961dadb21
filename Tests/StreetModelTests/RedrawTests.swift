import StreetModel
import Testing

/// Grids split and merged: buildings and people go along, and the inverse brings everything back.
struct RedrawTests {
    private static let newGrid = "990101001001003"

    private func street() throws -> Street {
        var street = Street()
        street.register(at: at("20 06:00"))
        street.register("E2", at: at("20 06:00")) { $0.door = "502" }
        try street.look(.abnormal, at: at("08:00"))
        return street
    }

    private var split: GridRedrawn {
        var redraw = GridRedrawn()
        redraw.place = Street.book
        redraw.openings = [.init(grid: Self.newGrid, name: "第3网格", worker: Street.otherWorker, order: 3)]
        redraw.moves = [.init(building: Street.building, from: Street.grid, to: Self.newGrid)]
        return redraw
    }

    @Test func everybodyGoesAlongAndComesBack() throws {
        var street = try street()
        let before = street.office.books[Street.book]
        let written = try street.act(.place(.redrawn(split)), at: at("09:00"), by: Street.communityStaff)
        #expect(street.office.elders(ofGrid: Self.newGrid).count == 2)
        #expect(street.office.elders(ofGrid: Street.grid).isEmpty)
        #expect(street.office.keeper(of: Self.newGrid, on: november(21)) == Street.otherWorker)
        // What is open goes along: who answers for the new grid has to see it.
        let matter = street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")
        #expect(matter?.opening.grid == Self.newGrid)
        // Figures of the past stay where people were then.
        let record = try #require(street.office.elder("E1"))
        #expect(record.standing(at: at("08:30")).grid == Street.grid)
        #expect(record.standing(at: at("09:30")).grid == Self.newGrid)
        #expect(record.elder.building == Street.building)

        try street.act(street.office.undo(of: written), at: at("09:10"), by: Street.communityStaff)
        let after = street.office.books[Street.book]
        #expect(after?.buildings == before?.buildings)
        #expect(after?.elders.mapValues(\.elder) == before?.elders.mapValues(\.elder))
        #expect(after?.elders.mapValues(\.looks) == before?.elders.mapValues(\.looks))
        #expect(after?.matters.about("E1").map(\.opening) == before?.matters.about("E1").map(\.opening))
        #expect(after?.grids[Street.grid] == before?.grids[Street.grid])
        #expect(after?.grids[Self.newGrid]?.isOpen == false)
    }

    @Test(
        arguments: [
            (Street.worker, Refusal.needsRole(.communityStaff)),
            (Street.otherCommunityStaff, .outsidePlace(Street.book)),
        ] as [(String, Refusal)])
    func whoMay(by: String, expected: Refusal) throws {
        #expect(try street().refused(.place(.redrawn(split)), at: at("09:00"), by: by) == expected)
    }

    @Test func whatIsRefused() throws {
        let street = try street()
        var itself = split
        itself.openings = []
        itself.moves = [.init(building: Street.building, from: Street.grid, to: Street.grid)]
        var used = split
        used.openings[0].grid = Street.otherGrid
        var unknown = split
        unknown.moves[0].building = "990101001001001999"
        var moved = split
        moved.moves[0].from = Street.otherGrid
        var full = GridRedrawn()
        (full.place, full.closings) = (Street.book, [.init(grid: Street.grid, successor: Street.otherGrid)])
        var foreign = split
        foreign.openings[0].worker = "S9999"
        let cases: [(GridRedrawn, Refusal)] = [
            (itself, .register(.gridIntoItself(Street.grid))), (used, .register(.codeExists(Street.otherGrid))),
            (unknown, .register(.unknownBuilding("990101001001001999"))),
            (full, .register(.isNotEmpty(Street.grid))), (foreign, .unknownStaff("S9999")),
            (GridRedrawn(), .unknownPlace("")),
            (
                moved,
                .register(
                    .conflict([
                        .init(
                            field: "grid", read: .text(Street.otherGrid), mine: .text(Self.newGrid),
                            theirs: .text(Street.grid))
                    ]))
            ),
        ]
        for (redraw, expected) in cases {
            #expect(
                street.refused(.place(.redrawn(redraw)), at: at("09:00"), by: Street.communityStaff) == expected)
        }
    }
}
