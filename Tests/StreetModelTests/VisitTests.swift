import StreetModel
import Testing

/// Which visit is due, in which window, and where it stands (DOMAIN §2).
struct VisitTests {
    /// "telephone risk 21-21 open".
    private func text(_ view: VisitView) -> String {
        let days = [view.from, view.through].map { UTCOffset.china.day(of: $0).shortText }.joined(separator: "..")
        return "\(view.kind.word) \(view.reason.rawValue) \(days) \(view.state.rawValue)"
    }

    private func visits(_ street: Street, at now: Moment) -> [String] {
        street.office.elder("E1").map { street.office.visits(of: $0, at: now).map(text) } ?? []
    }

    private static let midnight = TimeOfDay(seconds: 0)

    private static func noon(_ day: String) -> Moment {
        UTCOffset.china.moment(Day(day) ?? Day(number: 0), TimeOfDay(hour: 12, minute: 0))
    }

    /// A street whose one person has been here for long.
    private func street(_ risk: Risk, since day: String = "2025-06-01", change: (inout Elder) -> Void = { _ in })
        -> Street
    {
        var street = Street(visiting: true)
        street.register(at: Self.noon(day)) {
            $0.risk = risk
            change(&$0)
        }
        return street
    }

    @Test(arguments: [
        // Saturday, the week's Sunday, the Monday after, a year's end inside a week, the last of a February.
        (Risk.red, "2026-11-21", ["telephone risk 11-21..11-21 open", "door risk 11-16..11-22 open"]),
        (.red, "2026-11-22", ["telephone risk 11-22..11-22 open", "door risk 11-16..11-22 closing"]),
        (.red, "2026-11-23", ["telephone risk 11-23..11-23 open", "door risk 11-23..11-29 open"]),
        (.yellow, "2026-12-31", ["telephone risk 12-28..01-03 open", "door risk 12-01..12-31 closing"]),
        (.yellow, "2027-01-01", ["telephone risk 12-28..01-03 open", "door risk 01-01..01-31 open"]),
        (.green, "2028-02-29", ["telephone risk 02-01..02-29 closing", "door risk 02-01..02-29 closing"]),
    ])
    func windows(risk: Risk, day: String, expected: [String]) {
        #expect(visits(street(risk, since: day), at: Self.noon(day)) == expected)
    }

    /// The window before ended without a visit: late until it is made. Who came later was not due there.
    @Test(arguments: [
        (Risk.red, "2026-11-20", ["telephone risk 11-21..11-21 open", "door risk 11-16..11-22 open"]),
        (.red, "2026-11-19", ["telephone risk 11-21..11-21 overdue", "door risk 11-16..11-22 open"]),
        (.red, "2026-11-08", ["telephone risk 11-21..11-21 overdue", "door risk 11-16..11-22 overdue"]),
        (.green, "2026-10-02", ["telephone risk 11-01..11-30 open", "door risk 11-01..11-30 open"]),
        (.green, "2026-09-30", ["telephone risk 11-01..11-30 overdue", "door risk 11-01..11-30 overdue"]),
    ])
    func overdue(risk: Risk, since: String, expected: [String]) {
        #expect(visits(street(risk, since: since), at: at("12:00")) == expected)
    }

    /// Normal and abnormal close the window, unclear closes nothing; taken back, it is due again.
    @Test(arguments: [
        (Outcome.normal, "done"), (.abnormal, "done"), (.unclear, "overdue"),
    ])
    func outcomes(outcome: Outcome, state: String) throws {
        var street = street(.yellow)
        let written = try street.visit(.telephone, outcome, at: at("10:00"))
        #expect(visits(street, at: at("12:00")).first == "telephone risk 11-16..11-22 \(state)")
        #expect(street.lastSign() == (outcome == .unclear ? Self.noon("2025-06-01") : at("10:00")))
        try street.act(.takenBack(street.office.act(of: written)), at: at("10:00:30"))
        #expect(visits(street, at: at("12:00")).first == "telephone risk 11-16..11-22 overdue")
        #expect(street.lastSign() == Self.noon("2025-06-01"))
        #expect(street.office.elder("E1")?.looks.contacts.allSatisfy(\.isTakenBack) == true)
    }

    /// An attempt that reached the person is the visit; one that reached somebody else is none.
    @Test(arguments: [
        (Attempt.Channel.telephone, Attempt.Result.spokenTo, ["done", "overdue"]),
        (.door, .seen, ["overdue", "done"]), (.door, .foundInNeed, ["overdue", "done"]),
        (.telephone, .relativeWithHer, ["overdue", "overdue"]), (.telephone, .noAnswer, ["overdue", "overdue"]),
    ])
    func attempts(channel: Attempt.Channel, result: Attempt.Result, expected: [String]) throws {
        var street = street(.yellow)
        let attempt = Attempt(elder: "E1", channel: channel, result: result, whom: result.nameForRelative)
        let written = try street.act(.attemptRecorded(attempt), at: at("10:00"))
        let states = { (street: Street) in
            street.office.elder("E1").map { street.office.visits(of: $0, at: at("12:00")).map(\.state.rawValue) }
        }
        #expect(states(street) == expected)
        try street.act(.takenBack(street.office.act(of: written)), at: at("10:00:30"))
        #expect(states(street) == ["overdue", "overdue"])
    }

    /// Seven days of an absence ask for one call; fewer, and the door, are excused.
    @Test(arguments: [
        (14, "16 12:00", ["telephone absent 11-10..11-16 closing", "door risk 11-16..11-22 excused"]),
        (14, "17 12:00", ["telephone absent 11-17..11-23 overdue", "door risk 11-16..11-22 excused"]),
        (10, "18 12:00", ["telephone risk 11-18..11-18 excused", "door risk 11-16..11-22 excused"]),
        (3, "11 12:00", ["telephone risk 11-11..11-11 excused", "door risk 11-09..11-15 excused"]),
        (3, "13 12:00", ["telephone risk 11-13..11-13 open", "door risk 11-09..11-15 overdue"]),
    ])
    func absence(days: Int, now: String, expected: [String]) {
        var street = street(.red)
        let absence = Absence(elder: "E1", reason: .away, from: november(10), through: november(9 + days))
        street.write(.absenceReported(absence), at: at("10 08:00"))
        #expect(visits(street, at: at(now)) == expected)
    }

    @Test func noAgreementIsCalledEveryDay() {
        let street = street(.green, since: "2026-11-21") { ($0.morning.by, $0.evening.by) = (nil, nil) }
        let expected = ["telephone noAgreement 11-21..11-21 open", "door risk 11-01..11-30 open"]
        #expect(visits(street, at: at("12:00")) == expected)
        #expect(visits(street, at: at("18:30")).first == "telephone noAgreement 11-21..11-21 closing")
    }

    /// Who has not consented is due for nothing, and is asked once a quarter.
    @Test func notConsented() throws {
        var street = street(.red) { $0.consentedOn = nil }
        #expect(visits(street, at: at("12:00")).isEmpty)
        let ask = { (street: Street) in
            street.office.elder("E1").flatMap { street.office.consentAsk(of: $0, at: at("12:00")) }.map(text)
        }
        #expect(ask(street) == "door consent 10-01..12-31 open")
        try street.visit(.door, .normal, at: at("10:00"))
        #expect(ask(street) == "door consent 10-01..12-31 done")
    }

    /// Two unclear looks in a row: a call the same day; a contact begins a new row, a clear look ends it.
    @Test func unclear() throws {
        var street = street(.green, since: "2026-11-19")
        try street.look(.unclear, at: at("20 19:00"))
        #expect(visits(street, at: at("08:00")).first == "telephone risk 11-01..11-30 open")
        try street.look(.unclear, at: at("08:00"))
        #expect(visits(street, at: at("08:00")).first == "telephone unclear 11-21..11-21 open")
        #expect(visits(street, at: at("22 08:00")).first == "telephone unclear 11-21..11-21 overdue")
        try street.visit(.telephone, .normal, at: at("09:00"))
        #expect(visits(street, at: at("09:00")).first == "telephone risk 11-01..11-30 done")
        try street.look(.unclear, at: at("18:00"))
        #expect(visits(street, at: at("18:00")).first == "telephone risk 11-01..11-30 done")
        try street.look(.unclear, at: at("19:00"))
        #expect(visits(street, at: at("19:00")).first == "telephone unclear 11-21..11-21 closing")
        try street.look(.normal, seen: .lit, at: at("19:30"))
        #expect(visits(street, at: at("19:30")).first == "telephone risk 11-01..11-30 done")
    }

    /// A great change: at the door within 24 hours, until somebody was there.
    @Test func changes() throws {
        var street = street(.yellow, since: "2026-11-19")
        let raise = Amendment(
            register: .elder, id: "E1", changes: [.init(field: "risk", was: .text("yellow"), now: .text("red"))])
        street.write(.amended(raise), at: at("20 15:00"))
        #expect(visits(street, at: at("09:00")).last == "door change 11-20..11-21 closing")
        #expect(visits(street, at: at("15:00:01")).last == "door change 11-20..11-21 overdue")
        try street.visit(.door, .normal, at: at("15:10"))
        #expect(visits(street, at: at("15:10")).last == "door risk 11-16..11-22 done")
    }

    /// Lowered by mistake and put back, nobody has changed; raised again after more than those hours somebody has.
    @Test(arguments: [("20 16:00", "door risk 11-16..11-22 open"), ("21 14:00", "door change 11-21..11-22 open")])
    func putBack(lowered: String, expected: String) {
        var street = street(.red, since: "2026-11-19")
        for (was, now, time) in [("red", "green", "20 13:00"), ("green", "red", lowered)] {
            let amendment = Amendment(
                register: .elder, id: "E1", changes: [.init(field: "risk", was: .text(was), now: .text(now))])
            street.write(.amended(amendment), at: at(time))
        }
        #expect(visits(street, at: at("14:30")).last == expected)
    }

    @Test func backFromHospital() {
        var street = street(.green, since: "2026-11-01")
        let absence = Absence(elder: "E1", reason: .hospital, from: november(15), through: november(20))
        street.write(.absenceReported(absence), at: at("15 08:00"))
        #expect(visits(street, at: at("20 09:00")).last == "door risk 11-01..11-30 excused")
        #expect(visits(street, at: at("09:00")).last == "door change 11-21..11-22 open")
    }

    /// A visit written late stands before the newer look: signs of life and rows follow the time, not the entry.
    @Test func lateEntryStandsInItsPlace() throws {
        var street = street(.red, since: "2026-11-19")
        try street.look(.normal, seen: .open, at: at("20 08:00"))
        try street.look(.normal, seen: .undrawn, at: at("20 19:00"))
        try street.visit(.telephone, .normal, at: at("08:30"))
        try street.look(.normal, seen: .open, at: at("09:00"))
        try street.visit(.door, .normal, observed: at("20 20:00"), at: at("09:10"))
        #expect(street.office.elder("E1")?.looks.contacts.map(\.at) == [at("20 20:00"), at("08:30")])
        #expect(street.lastSign() == at("08:30"))
        // The row of untouched halves was broken after the evening's look: the morning's begins a new one.
        let trail = street.office.elder("E1").map { $0.looks.trail(manner: $0.elder.signManner, offset: .china) }
        #expect(trail?.untouched == 0)
    }

    /// Something wrong opens an anomaly, joins an open one, and is taken back as an abnormal look is.
    @Test func abnormalOpensAnAnomaly() throws {
        var street = street(.yellow)
        let first = try street.visit(.door, .abnormal, observed: at("09:50"), at: at("10:00"))
        #expect(first.count == 2)
        let matter = street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")
        #expect(matter?.opening.origin == .visit)
        #expect(matter?.opening.start == at("09:50"))
        let second = try street.visit(.telephone, .abnormal, at: at("10:00:20"))
        #expect(second.count == 1)
        let act = street.office.act(of: Array(first.prefix(1)))
        let refused = refusal { () throws(Refusal) in try street.act(.takenBack(act), at: at("10:00:30")) }
        #expect(refused == .othersRestOnIt(staff: Street.worker))
        try street.act(.takenBack(street.office.act(of: second)), at: at("10:00:40"))
        var late = street
        let tooLate = refusal { () throws(Refusal) in try late.act(.takenBack(act), at: at("10:01:01")) }
        #expect(tooLate == .tooLateToTakeBack(seconds: 60))
        try street.act(.takenBack(act), at: at("10:01:00"))
        #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1") == nil)
        #expect(visits(street, at: at("12:00")).last == "door risk 11-01..11-30 overdue")
    }

    @Test(arguments: [
        ("10:00:01", "10:00", Refusal.observedInFuture), ("19 23:59:59", "10:00", .observedTooLongAgo),
    ])
    func refused(observed: String, now: String, expected: Refusal) {
        var street = street(.yellow)
        let refused = refusal { () throws(Refusal) in
            try street.visit(.door, .normal, observed: at(observed), at: at(now))
        }
        #expect(refused == expected)
    }

    @Test func figuresByKind() throws {
        var street = street(.yellow, since: "2026-11-19")
        street.register("E2", at: at("19 08:00")) { $0.risk = .red }
        street.register("E3", at: at("19 08:00")) { $0.consentedOn = nil }
        try street.visit(.telephone, .normal, at: at("10:00"))
        let records = street.office.books[Street.book]?.elders.values
        let figures = street.office.visitCoverage(of: records.map(Array.init) ?? [], at: at("12:00"))
        #expect(figures.telephone.done == 1 && figures.telephone.due == 2 && figures.telephone.overdue == 1)
        #expect(figures.door.done == 0 && figures.door.due == 2 && figures.door.overdue == 0)
    }

    /// Where the profile says nothing nobody is due.
    @Test func anOldProfileAsksForNothing() {
        var street = Street()
        street.register(at: at("19 08:00")) { ($0.risk, $0.morning.by, $0.evening.by) = (.red, nil, nil) }
        #expect(visits(street, at: at("12:00")).isEmpty)
    }
}
