import StreetModel
import Testing

/// Taking a grid over for a day (顶班, DOMAIN §3).
struct StandInTests {
    private static let staff = Street.communityStaff
    private static let today = november(21)

    private func cover(_ staff: String, _ grid: String = Street.grid, on day: Day = today) -> Event {
        .gridCovered(StandIn(grid: grid, day: day, staff: staff))
    }

    private func answers(_ street: Street, at now: String, _ staff: String = Street.otherWorker) throws -> Bool {
        street.office.answers(try street.office.staff(staff), for: Street.grid, at: at(now))
    }

    /// With one act a colleague answers for the grid and owns what is open in it; the next day it is over.
    @Test func forADay() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.open(.finding, at: at("20 09:00"))
        #expect(throws: Refusal.outsideScope(elder: "E1")) {
            try street.look(.normal, at: at("07:40"), by: Street.otherWorker)
        }
        try street.act(cover(Street.otherWorker), at: at("07:45"), by: Street.otherWorker)
        try street.look(.normal, at: at("07:50"), by: Street.otherWorker)
        let owner = { (now: String) throws in
            street.office.owner(of: try #require(street.office.matter(id)), at: at(now))
        }
        #expect(try owner("07:50") == Street.otherWorker)
        #expect(try answers(street, at: "07:50") && answers(street, at: "23:59:59"))
        // The worker of the grid goes on answering for it.
        #expect(try answers(street, at: "07:50", Street.worker))
        #expect(street.office.grids(for: try street.office.staff(Street.otherWorker), at: at("08:00")).count == 2)
        #expect(try !answers(street, at: "22 00:00:00"))
        #expect(try owner("22 00:00:00") == Street.worker)
    }

    /// What was given to the stand-in by name goes back to who looks after the grid, or it would be nobody's.
    @Test func ownsForADay() throws {
        var street = Street()
        let id = try street.open(.finding, at: at("20 09:00"))
        try street.act(cover(Street.otherWorker), at: at("07:45"), by: Street.otherWorker)
        try street.step(.raised, id, at: at("07:46"))
        try street.step(.reassigned, id, at: at("07:47"), by: Self.staff) { $0.to = Street.otherWorker }
        let task = try street.open(.task, at: at("07:48"), owner: Street.otherWorker)
        let owner = { (id: String, now: String) throws in
            street.office.owner(of: try #require(street.office.matter(id)), at: at(now))
        }
        #expect(try owner(id, "07:50") == Street.otherWorker && owner(task, "07:50") == Street.otherWorker)
        #expect(try owner(id, "22 00:00:00") == Self.staff)
        #expect(try owner(task, "22 00:00:00") == Street.worker)
    }

    @Test func givenBack() throws {
        for by in [Street.worker, Street.otherWorker, Self.staff, Street.supervisor] {
            var street = Street()
            try street.act(cover(Street.otherWorker), at: at("07:45"), by: Street.otherWorker)
            try street.act(cover(""), at: at("12:00"), by: by)
            #expect(try !answers(street, at: "12:01"))
            #expect(street.office.keeper(of: Street.grid, on: Self.today) == Street.worker)
            #expect(street.refused(cover(""), at: at("12:01"), by: by) == .alreadySo)
        }
    }

    /// Taken back and put in force again, but not over what somebody else has done since.
    @Test func takenBack() throws {
        var street = Street()
        let taken = street.office.act(
            of: try street.act(cover(Street.otherWorker), at: at("07:45"), by: Street.otherWorker))
        #expect(street.refused(.takenBack(taken), at: at("07:46"), by: Self.staff) == .notYours)
        try street.act(.takenBack(taken), at: at("07:46"), by: Street.otherWorker)
        #expect(try !answers(street, at: "07:47"))
        try street.act(.restored(taken), at: at("07:47"), by: Street.otherWorker)
        #expect(try answers(street, at: "07:48"))
        // Giving it back is taken back too, though one no longer answers for the grid.
        let given = street.office.act(of: try street.act(cover(""), at: at("08:00"), by: Street.otherWorker))
        try street.act(.takenBack(given), at: at("08:01"), by: Street.otherWorker)
        #expect(try answers(street, at: "08:02"))
        try street.act(.takenBack(taken), at: at("08:02"), by: Street.otherWorker)
        var third = Staff(id: "S0003")
        (third.role, third.scope) = (.gridWorker, Street.otherGrid)
        street.write(.registered(.staff(third)), at: at("08:02"), book: Street.code)
        try street.act(cover(third.id), at: at("08:03"), by: third.id)
        #expect(street.refused(.restored(taken), at: at("08:04"), by: Street.otherWorker) == .nothingToRedo)
    }

    @Test func refused() throws {
        var street = Street()
        let now = at("07:45")
        let cases: [(Event, String, Refusal)] = [
            (cover(Street.otherWorker, "990101001001009"), Street.otherWorker, .unknownGrid("990101001001009")),
            (cover(Street.otherWorker, on: november(22)), Street.otherWorker, .dateNotAhead),
            (cover(Street.otherWorker, on: november(20)), Street.otherWorker, .dateNotAhead),
            (cover("S9999"), Self.staff, .unknownStaff("S9999")),
            (
                cover(Street.otherCommunityStaff), Street.otherCommunityStaff,
                .outsidePlace(Street.grid)
            ),
            (cover(Self.staff), Self.staff, .mayNotStandIn(staff: Self.staff)),
            (cover(Street.supervisor), Street.supervisor, .mayNotStandIn(staff: Street.supervisor)),
            (cover(Street.worker), Street.worker, .alreadySo),
            (cover(Street.otherWorker), Street.worker, .needsRole(.communityStaff)),
            (cover(Street.otherWorker), Street.otherCommunityStaff, .outsidePlace(Street.grid)),
            (cover(""), Street.worker, .alreadySo),
        ]
        for (event, by, refusal) in cases { #expect(street.refused(event, at: now, by: by) == refusal) }
        try street.act(cover(Street.otherWorker), at: now, by: Self.staff)
        #expect(street.refused(cover(""), at: now, by: Street.otherCommunityStaff) == .outsidePlace(Street.grid))
    }
}
