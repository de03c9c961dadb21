import StreetModel
import Testing

/// How long somebody may show no sign of life (DOMAIN §2, §3).
struct LimitTests {
    private func limits(_ street: Street, at now: String) -> [String] {
        street.breaches(at: at(now), but: [.missed, .run, .unseen, .notBegun])
    }

    /// The limit includes its own second: 24, 40 and 64 hours after the registration.
    @Test(arguments: [
        (Risk.red, "20 06:00:00", [String]()), (.red, "20 06:00:01", ["limit 20T06:00:00 1"]),
        (.yellow, "20 22:00:00", []), (.yellow, "20 22:00:01", ["limit 20T22:00:00 1"]),
        (.green, "21 22:00:00", []), (.green, "21 22:01:00", ["limit 21T22:00:00 60"]),
    ])
    func byRisk(risk: Risk, now: String, expected: [String]) {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = risk }
        #expect(limits(street, at: now) == expected)
    }

    /// Looks that change nothing move no limit; a sign of life does, and nothing else ends the breach.
    @Test func endsOnlyWithASign() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        try street.look(.normal, seen: .open, at: at("19 08:00"))
        #expect(limits(street, at: "20 08:30") == ["limit 20T06:00:00 9000"])
        try street.look(.normal, seen: .open, at: at("20 08:30"))
        #expect(limits(street, at: "20 08:31") == ["limit 20T06:00:00 9060"])
        try street.look(.normal, seen: .drawn, at: at("20 18:30"))
        #expect(limits(street, at: "20 18:31").isEmpty)
        #expect(limits(street, at: "21 18:30:01") == ["limit 21T18:30:00 1"])
    }

    /// Imported people: from the import at the earliest, though the round knows at once.
    @Test func imported() {
        var street = Street()
        street.register(at: at("21 08:00")) { $0.risk = .red }
        for (when, seen) in [("18 08:00", Seen.shut), ("18 19:00", .undrawn)] {
            let check = CheckRecorded(
                elder: "E1", outcome: .normal, seen: seen, observed: at(when),
                half: when.hasSuffix("08:00") ? .morning : .evening, window: "south", isImported: true)
            street.write(.checkRecorded(check), at: at("21 08:00"))
        }
        #expect(street.lastSign() == at("18 19:00"))
        #expect(limits(street, at: "21 08:00:00").isEmpty)
        #expect(limits(street, at: "21 08:00:01") == ["limit 21T08:00:00 1"])
        let row = street.office.round(ofGrid: Street.grid, slot: morning, at: at("08:00")).first
        #expect(row?.part == .first)
    }

    /// Seven days while away, the risk's own limit from the return.
    @Test(arguments: [
        ("21 12:00", [String]()), ("24 23:59", []), ("25 00:00:00", []),
        ("26 00:00:00", []), ("26 00:00:01", ["limit 26T00:00:00 1"]),
    ])
    func absence(now: String, expected: [String]) {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        let absence = Absence(elder: "E1", reason: .away, from: november(20), through: november(24))
        street.write(.absenceReported(absence), at: at("19 20:00"))
        #expect(limits(street, at: now) == expected)
    }

    @Test func longAbsence() {
        var street = Street()
        street.register(at: at("10 06:00")) { $0.risk = .red }
        let absence = Absence(elder: "E1", reason: .away, from: november(10), through: november(24))
        let entry = street.write(.absenceReported(absence), at: at("10 07:00"))
        #expect(limits(street, at: "17 06:00:00").isEmpty)
        #expect(limits(street, at: "17 06:00:01") == ["limit 17T06:00:00 1"])
        street.write(.takenBack(TakenBack(entries: [entry.number], elder: "E1")), at: at("10 07:01"))
        #expect(limits(street, at: "11 06:00:01") == ["limit 11T06:00:00 1"])
    }

    /// Nothing that comes after a passing hides it: neither an absence told ahead, nor its end, nor another risk.
    @Test(arguments: [
        // Red: the limit passes on the 20th at 06:00; away from the 21st on, told before.
        (21, 24, "21 00:00:01", "limit 20T06:00:00 64801"), (21, 24, "23 12:00", "limit 20T06:00:00 280800"),
        // Away for longer than the seven days: what passed meanwhile stays after the return.
        (20, 30, "26 06:00:01", "limit 26T06:00:00 1"), (20, 30, "31 00:00:01", "limit 26T06:00:00 410401"),
    ])
    func nothingHidesIt(from: Int, through: Int, now: String, expected: String) {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        street.write(
            .absenceReported(
                Absence(elder: "E1", reason: .away, from: november(from), through: november(through))),
            at: at("19 20:00"))
        street.write(
            .amended(
                Amendment(
                    register: .elder, id: "E1",
                    changes: [FieldChange(field: "risk", was: .text("red"), now: .text("green"))])),
            at: at("31 00:00"))
        #expect(limits(street, at: now) == [expected])
    }

    /// That somebody is back is no sign of life either: it writes the matter of what has passed.
    @Test func backHome() throws {
        var street = Street()
        street.register(at: at("10 06:00")) { $0.risk = .red }
        let told = street.write(
            .absenceReported(Absence(elder: "E1", reason: .away, from: november(10), through: november(23))),
            at: at("10 07:00"))
        #expect(limits(street, at: "17 08:00") == ["limit 17T06:00:00 7200"])
        var back = AbsenceDecided()
        (back.elder, back.absence, back.verdict) = ("E1", told.number, .ended)
        let written = try street.act(.elder(.absenceDecided(back)), at: at("17 08:00"))
        #expect(written.map(\.event.kind) == ["matter.opened", "absence.decided"])
        #expect(street.breaches(at: at("17 08:01")).contains { $0.hasPrefix("whereabouts") })
    }

    /// A withdrawn matter has no clock: it hides no passed limit, and what is tried then begins anew.
    @Test func withdrawn() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        let tried = try street.attempt(.noAnswer, at: at("20 07:00"))
        let id = try #require(tried.first).newID("M")
        #expect(limits(street, at: "20 07:01") == ["whereabouts 20T06:15:00 2760"])
        try street.step(.withdrawn, id, at: at("20 07:02")) { $0.text = "登错人" }
        #expect(limits(street, at: "20 07:03") == ["limit 20T06:00:00 3780"])
        let again = try street.attempt(.noAnswer, at: at("20 07:04"))
        #expect(street.office.matter(try #require(again.first).newID("M"))?.opening.start == at("20 06:00"))
        try street.step(.witnessed, id, at: at("20 07:05"), by: Street.supervisor)
        #expect(limits(street, at: "20 07:06") == ["whereabouts 20T06:15:00 3060"])
    }

    /// Told away after the limit passed: the matter that stands for it cannot be withdrawn, or nobody would be looked for.
    @Test func withdrawnWhileAway() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        let tried = try street.attempt(.noAnswer, at: at("20 07:00"))
        let id = try #require(tried.first).newID("M")
        let absence = Absence(elder: "E1", reason: .away, from: november(20), through: november(24))
        street.write(.absenceReported(absence), at: at("20 07:01"))
        #expect(
            street.refused(.withdrawn, id, at: at("20 07:02")) { $0.text = "登错人" }
                == .register(.limitHasPassed("E1")))
        try street.attempt(.spokenTo, at: at("20 07:03"))
        try street.step(.withdrawn, id, at: at("20 07:04")) { $0.text = "登错人" }
        #expect(limits(street, at: "20 07:05").isEmpty)
    }

    /// Telephone days count for those without an agreement too; who did not consent or is not here has no limit.
    @Test func whoHasALimit() {
        var street = Street()
        street.register("E1", at: at("19 06:00")) {
            $0.morning.by = nil; $0.evening.by = nil
        }
        street.register("E2", at: at("19 06:00")) { $0.consentedOn = nil }
        street.register("E3", at: at("19 06:00")) { $0.status = .died }
        let breaches = street.office.breaches(at: at("21 12:00"))
        #expect(breaches.filter { $0.kind == .limit }.map(\.elder) == ["E1"])
        #expect(breaches.first?.owner == Street.worker)
        #expect(breaches.first?.clock == .life)
    }

    /// The first act on a passed limit writes the matter, which then replaces it in every list.
    @Test func firstAct() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let attempt = Attempt(elder: "E1", rung: .elderByTelephone, channel: .telephone, result: .noAnswer)
        let act = try street.act(.attemptRecorded(attempt), at: at("20 22:10"))
        #expect(act.map(\.event.kind) == ["matter.opened", "attempt.recorded"])
        let matter = try #require(street.office.books[Street.book]?.openMatter(.whereabouts, of: "E1"))
        #expect(matter.opening.start == at("20 22:00"))
        #expect(matter.opening.origin == .limit)
        #expect(matter.attempts.map(\.attempt.matter) == [matter.id])
        #expect(limits(street, at: "20 22:11").isEmpty)
        #expect(limits(street, at: "20 22:15:00").isEmpty)
        #expect(limits(street, at: "20 22:15:01") == ["whereabouts 20T22:15:00 1"])
        // Undoing the act takes the matter with it, and the limit stands again.
        try street.act(.takenBack(TakenBack(entries: [act[1].number], elder: "E1")), at: at("20 22:11"))
        #expect(limits(street, at: "20 22:12") == ["limit 20T22:00:00 720"])
    }

    @Test func firstActReachesHer() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let attempt = Attempt(elder: "E1", rung: .elderByTelephone, channel: .telephone, result: .spokenTo)
        let act = try street.act(.attemptRecorded(attempt), at: at("20 22:20"))
        #expect(act.map(\.event.kind) == ["matter.opened", "attempt.recorded", "matter.stepped"])
        #expect(street.office.books[Street.book]?.openMatter(.whereabouts, of: "E1")?.response?.late == 300)
        #expect(street.lastSign() == at("20 22:20"))
    }

    /// Somebody spoke to her, and then she is silent again for too long: the matter of the first time hides nothing.
    @Test func silentAgain() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let attempt = Attempt(elder: "E1", rung: .elderByTelephone, channel: .telephone, result: .spokenTo)
        try street.act(.attemptRecorded(attempt), at: at("20 22:20"))
        #expect(limits(street, at: "22 14:20:00").allSatisfy { !$0.hasPrefix("limit") })
        #expect(limits(street, at: "22 14:20:01").contains("limit 22T14:20:00 1"))
        var again = attempt
        again.result = .noAnswer
        let act = try street.act(.attemptRecorded(again), at: at("22 14:30"))
        #expect(act.map(\.event.kind) == ["matter.opened", "attempt.recorded"])
        #expect(limits(street, at: "22 14:31").allSatisfy { !$0.hasPrefix("limit") })
    }

    /// A relative who is with her stops the response and is no sign of life: the breach does not come back for that.
    @Test func relativeWithHer() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let attempt = Attempt(elder: "E1", channel: .telephone, result: .relativeWithHer, whom: "陈建国")
        try street.act(.attemptRecorded(attempt), at: at("20 22:10"))
        #expect(limits(street, at: "20 23:00").isEmpty)
    }
}
