import StreetModel
import Testing

/// Matters opened by hand on any place (DOMAIN §4, §6).
struct OpeningTests {
    /// On a building, a grid and a community: the grid answers, else the community.
    @Test(arguments: [
        (Street.building, Street.grid, Street.worker), (Street.grid, Street.grid, Street.worker),
        (Street.book, Street.book, Street.communityStaff),
    ])
    func places(place: String, grid: String, owner: String) throws {
        var street = Street()
        let id = try street.open(.finding, on: place, at: at("20 09:00"), by: Street.communityStaff)
        let matter = try #require(street.office.matter(id))
        #expect(matter.opening.grid == grid && matter.opening.origin == .hand)
        #expect(street.office.owner(of: matter, at: at("20 09:00")) == owner)
        #expect(matter.notice.matter == id && matter.notice.elder.isEmpty)
    }

    /// What no hand may say of itself is set by the rule.
    @Test func saidByTheRule() throws {
        var street = Street()
        let opening = MatterOpened(
            kind: .complaint, elder: "E9", grid: "990101001002001", origin: .imported, start: at("20 09:00"),
            isQuiet: true, id: "M1", report: MatterReport(place: Street.building, text: "飞线充电"))
        let act = try street.act(.matterOpened(opening), at: at("20 09:00"))
        let matter = try #require(street.office.matter(act[0].newID("M")))
        #expect(matter.elder.isEmpty && matter.opening.grid == Street.grid)
        #expect(matter.opening.origin == .hand && !matter.opening.isQuiet && matter.opening.id.isEmpty)
    }

    @Test func refused() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        try street.open(.complaint, at: at("20 09:00"), ticket: "J20261120001")
        let now = at("20 10:00")
        func refused(_ ask: (inout Street) throws(Refusal) -> Void) -> Refusal? {
            var copy = street
            return refusal { () throws(Refusal) in try ask(&copy) }
        }
        let unknown = "990101001001001099"
        #expect(refused { s throws(Refusal) in try s.open(.finding, on: unknown, at: now) } == .unknownPlace(unknown))
        #expect(refused { s throws(Refusal) in try s.open(.finding, on: "", at: now) } == .unknownPlace(""))
        #expect(
            refused { s throws(Refusal) in try s.open(.finding, on: Street.code, at: now, by: Street.supervisor) }
                == .unknownPlace(Street.code))
        #expect(
            refused { s throws(Refusal) in try s.open(.finding, on: Street.otherGrid, at: now) }
                == .outsidePlace(Street.otherGrid))
        #expect(
            refused { s throws(Refusal) in try s.open(.finding, on: Street.book, at: now) }
                == .outsidePlace(Street.book))
        #expect(refused { s throws(Refusal) in try s.open(.finding, at: now, text: " \t") } == .needsReason)
        #expect(refused { s throws(Refusal) in try s.open(.finding, at: now, start: now + 1) } == .observedInFuture)
        #expect(
            refused { s throws(Refusal) in try s.open(.complaint, at: now, telephone: "12a") } == .notATelephone("12a"))
        #expect(
            refused { s throws(Refusal) in try s.open(.complaint, at: now, ticket: "J20261120001") }
                == .ticketExists(ticket: "J20261120001"))
        #expect(refused { s throws(Refusal) in try s.open(.task, at: now, handleBy: now) } == .dateNotAhead)
        #expect(refused { s throws(Refusal) in try s.open(.finding, at: now, handleBy: now - 60) } == .dateNotAhead)
        #expect(refused { s throws(Refusal) in try s.open(.task, at: now, owner: "S9999") } == .unknownStaff("S9999"))
        #expect(
            refused { s throws(Refusal) in try s.open(.task, at: now, owner: Street.otherWorker) }
                == .outsidePlace(Street.grid))
        #expect(refused { s throws(Refusal) in try s.open(.task, at: now, by: "S9999") } == .unknownStaff("S9999"))
        for kind in [MatterKind.anomaly, .whereabouts] {
            #expect(refused { s throws(Refusal) in try s.open(kind, at: now) } == .onlySetup)
        }
        var bare = MatterOpened(kind: .task, grid: Street.grid, origin: .hand, start: now)
        #expect(throws: Refusal.onlySetup) { try street.office.decide(.matterOpened(bare), by: Street.worker, at: now) }
        bare.report = MatterReport(place: Street.grid, text: "换灯泡")
        #expect(throws: Refusal.needsDate) { try street.office.decide(.matterOpened(bare), by: Street.worker, at: now) }
    }

    /// A ticket that was taken back, or withdrawn, is free again; put in force again it would be there twice.
    @Test func ticketIsFreeAgain() throws {
        var street = Street()
        let first = try street.open(.complaint, at: at("20 09:00"), ticket: "J1")
        let act = TakenBack(entries: [street.entries.last?.number ?? 0], elder: "", matter: first)
        try street.act(.takenBack(act), at: at("20 09:01"))
        let second = try street.open(.complaint, at: at("20 09:02"), ticket: "J1")
        #expect(throws: Refusal.ticketExists(ticket: "J1")) {
            try street.office.decide(.restored(act), by: Street.worker, at: at("20 09:03"))
        }
        try street.step(.withdrawn, second, at: at("20 09:04")) { $0.text = "重复" }
        try street.open(.complaint, at: at("20 09:05"), ticket: "J1")
    }
}
