import StreetModel
import Testing

/// Clocks and verdicts of matters (DOMAIN §4).
struct ClockTests {
    private func street() throws -> Street {
        var street = Street()
        street.register(at: at("20 18:00"))
        try street.look(.abnormal, at: Moment(milliseconds: at("08:44:00").milliseconds + 700))
        return street
    }

    private func matter(_ street: Street) throws -> Matter {
        try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1"))
    }

    /// 15 minutes and 24 hours from T0, cut to the second, each with its own second.
    @Test(arguments: [
        ("08:44:00", 900, 86_400, [String]()), ("08:58:59", 1, 85_501, []), ("08:59:00", 0, 85_500, []),
        ("08:59:01", -1, 85_499, ["anomaly 21T08:59:00 1"]),
        ("22 08:44:01", -85_501, -1, ["anomaly 21T08:59:00 85501", "anomaly 22T08:44:00 1"]),
    ])
    func running(now: String, response: Int, handling: Int, breaches: [String]) throws {
        let street = try street()
        let clocks = street.office.clocks(of: try matter(street), at: at("21 12:00"))
        #expect(clocks.map(\.kind) == [.response, .handling])
        #expect(clocks.map { $0.remaining(at: at(now)) } == [response, handling])
        #expect(street.breaches(at: at(now), but: [.limit, .run, .missed, .unseen, .notBegun]) == breaches)
    }

    /// The verdict is frozen when the response is taken; only a result on the person is one.
    @Test(arguments: [
        (Attempt.Result.spokenTo, "08:59:00", Int?.some(0)), (.spokenTo, "08:59:01", 1), (.seen, "08:50", 0),
        (.relativeWithHer, "09:00:00", 60), (.foundInNeed, "08:45", 0), (.hearsay, "08:45", nil),
        (.noAnswer, "08:45", nil), (.emergencyCalled, "08:45", nil), (.noted, "08:45", nil),
    ])
    func response(result: Attempt.Result, when: String, late: Int?) throws {
        var street = try street()
        let attempt = Attempt(
            elder: "E1", matter: try matter(street).id, channel: .telephone, result: result,
            whom: result.nameForRelative)
        let act = try street.act(.attemptRecorded(attempt), at: at(when), by: Street.communityStaff)
        #expect(try matter(street).response?.late == late)
        #expect(
            street.office.clocks(of: try matter(street), at: at("21 12:00")).map(\.kind)
                == (late == nil ? [.response, .handling] : [.handling]))
        // Another result later changes no verdict.
        try street.act(.attemptRecorded(attempt), at: at("12:00"), by: Street.communityStaff)
        #expect(try matter(street).response?.late == (late ?? (attempt.result.isOnThePerson ? 10_860 : nil)))
        // Taking it back restores the clock from T0.
        var second = TakenBack(entries: [act[0].number], elder: "E1")
        try street.act(.takenBack(second), at: at("12:01"), by: Street.communityStaff)
        if late != nil { #expect(try matter(street).response == nil) }
        #expect(street.office.clocks(of: try matter(street), at: at("21 12:00")).first?.limit == at("08:59:00"))
        // Redo brings the step back with its verdict.
        second.entries = [act[0].number]
        try street.act(.restored(second), at: at("12:02"), by: Street.communityStaff)
        #expect(try matter(street).response?.late == late)
    }

    /// A step is taken once, whoever comes second.
    @Test func oneResponse() throws {
        var street = try street()
        let attempt = Attempt(elder: "E1", matter: try matter(street).id, channel: .telephone, result: .spokenTo)
        #expect(try street.act(.attemptRecorded(attempt), at: at("08:50")).count == 2)
        #expect(try street.act(.attemptRecorded(attempt), at: at("08:51")).count == 1)
        #expect(try matter(street).steps.count == 1)
    }

    /// A late entry has its T0 at the observed time: its clock may be born late.
    @Test func lateEntry() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let check = CheckRecorded(elder: "E1", outcome: .abnormal, seen: nil, observed: at("20 08:00"), half: nil)
        try street.act(.checkRecorded(check), at: at("21 08:00"))
        #expect(try matter(street).opening.start == at("20 08:00"))
        #expect(
            street.office.clocks(of: try matter(street), at: at("21 12:00"))[0].remaining(at: at("21 08:00")) == 900
                - 86_400)
    }

    /// A person has at most one open anomaly; further looks join it.
    @Test func oneAnomaly() throws {
        var street = try street()
        #expect(try street.look(.abnormal, at: at("08:50")).count == 1)
        #expect(try street.look(.abnormal, at: at("18:00"), alarm: true).count == 1)
        #expect(street.office.books[Street.book]?.matters.count == 1)
        #expect(try matter(street).isOpen)
        try street.look(.normal, at: at("19:10"))
        #expect(try matter(street).isOpen)
    }

    /// A quiet matter has neither response clock nor verdict, and its own end of handling.
    @Test func quiet() throws {
        var street = Street()
        street.register(at: at("20 18:00"))
        let opening = MatterOpened(
            kind: .whereabouts, elder: "E1", grid: Street.grid, origin: .status, start: at("20 18:00"), isQuiet: true,
            handleBy: at("23 23:59:59"))
        let entry = street.write(.matterOpened(opening), at: at("20 18:00"))
        let matter = try #require(street.office.matter(entry.newID("M")))
        #expect(street.office.clocks(of: matter, at: at("21 12:00")).map(\.kind) == [.handling])
        #expect(street.office.clocks(of: matter, at: at("21 12:00")).map(\.limit) == [at("23 23:59:59")])
        #expect(street.office.alerts(for: try street.office.staff(Street.supervisor), at: at("20 18:01")).isEmpty)
        let attempt = Attempt(elder: "E1", matter: matter.id, channel: .telephone, result: .spokenTo)
        try street.act(.attemptRecorded(attempt), at: at("21 10:00"))
        #expect(street.office.matter(matter.id)?.response?.late == 0)
        #expect(
            street.breaches(at: at("24 00:00:00"), but: [.limit, .run, .notBegun]) == ["whereabouts 23T23:59:59 1"])
    }
}
