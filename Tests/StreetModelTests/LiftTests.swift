import StreetModel
import Testing

/// Extreme weather lifts everyone one level while it lasts (DOMAIN §2).
struct LiftTests {
    private func limits(_ street: Street, at now: String) -> [String] {
        street.breaches(at: at(now), but: [.missed, .run, .unseen, .notBegun])
    }

    /// The limit of one level up, but nobody is late by it before 24 hours of the lift have passed, and nobody later than
    /// without it. The person's last sign is the registration.
    @Test(arguments: [
        // Green, 30 h old when the lift begins at the 20th's midnight: 40 h would be at 10:00, 24 h of the lift are later.
        (Risk.green, "18 18:00", "21 00:00:00", [String]()),
        (.green, "18 18:00", "21 00:00:01", ["limit 21T00:00:00 1"]),
        // Registered when it has begun: 40 h.
        (.green, "20 10:00", "22 02:00:00", []), (.green, "20 10:00", "22 02:00:01", ["limit 22T02:00:00 1"]),
        // Already late by the limit without the lift: as it was.
        (.green, "17 07:00", "20 00:00:01", ["limit 19T23:00:00 3601"]),
        // Yellow, 20 h old: its own 40 h end before the lift's first 24 h.
        (.yellow, "19 04:00", "20 20:00:00", []), (.yellow, "19 04:00", "20 20:00:01", ["limit 20T20:00:00 1"]),
        // Red stays red.
        (.red, "19 04:00", "20 04:00:01", ["limit 20T04:00:00 1"]),
        // The lift is over: the green person's own 64 h.
        (.green, "20 10:00", "23 02:00:00", []), (.green, "20 10:00", "23 02:00:01", ["limit 23T02:00:00 1"]),
    ])
    func limits(risk: Risk, registered: String, now: String, expected: [String]) throws {
        var street = Street()
        street.register(at: at(registered)) { $0.risk = risk }
        let end = now.hasPrefix("23") ? november(21) : november(23)
        try street.lift(from: november(20), through: end, at: at("19 20:00"))
        #expect(limits(street, at: now) == expected)
    }

    /// Who was late by the lift is late after it, too: only a sign of life ends a passed limit (DOMAIN §3).
    @Test func itsEndEndsNoPassedLimit() throws {
        var street = Street()
        street.register(at: at("18 18:00")) { $0.risk = .green }
        try street.lift(from: november(20), through: november(21), at: at("19 20:00"))
        #expect(limits(street, at: "21 23:59:59") == ["limit 21T00:00:00 86399"])
        #expect(limits(street, at: "22 00:00:01") == ["limit 21T00:00:00 86401"])
        street.write(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .spokenTo)), at: at("22 09:00"))
        #expect(limits(street, at: "22 09:01").isEmpty)
    }

    /// Nor does a supervisor's hand that ends the lift: it lasts through its last day.
    @Test func endingItEndsNoPassedLimit() throws {
        var street = Street()
        street.register(at: at("19 09:00")) { $0.risk = .green }
        try street.lift(from: november(20), through: november(25), at: at("19 20:00"))
        #expect(limits(street, at: "21 08:00") == ["limit 21T01:00:00 25200"])
        let end = try #require(street.office.liftEnding(at: at("21 08:30")))
        try street.lift(
            from: november(20), through: try #require(end.through), replaces: end.replaces, at: at("21 08:30"))
        #expect(limits(street, at: "21 08:31") == ["limit 21T01:00:00 27060"])
        #expect(limits(street, at: "22 08:31") == ["limit 21T01:00:00 113460"])
        #expect(street.office.lift(at: at("22 08:00")) == nil)
    }

    /// Undone and done again, a changed lift is the changed one.
    @Test func aChangeIsDoneAgain() throws {
        var street = Street()
        let first = try street.lift(from: november(21), through: november(22), at: at("07:00"))
        let number = try #require(first.first).number
        let changed = try street.lift(from: november(21), through: november(24), replaces: number, at: at("07:10"))
        for (again, isThere) in [(false, false), (true, true)] {
            let event = again ? street.office.redo(of: changed) : street.office.undo(of: changed)
            for event in try street.office.decide(event, by: Street.supervisor, at: at("07:20")) {
                street.write(event, at: at("07:20"), by: Street.supervisor, book: Street.code)
            }
            #expect((street.office.lift(at: at("23 08:00")) != nil) == isThere)
        }
    }

    /// Switched on in the middle of a day it counts from that second, also for who is red by it in an open window.
    @Test(arguments: [
        ("08:50:00", [String]()), ("09:20:00", []), ("09:20:01", ["unseen 21T09:20:00 1"]),
        ("09:30:01", ["missed 21T09:30:00 1"]),
    ])
    func nobodyIsLateAtOnce(now: String, expected: [String]) throws {
        var street = Street()
        street.register(at: at("20 21:00"))
        try street.lift(from: november(21), through: november(22), at: at("08:20"))
        #expect(street.breaches(at: at(now), but: [.notBegun]) == expected)
    }

    /// A window that ended before it was switched on ended by the risk of then.
    @Test func thePastStays() throws {
        var street = Street()
        street.register(at: at("20 21:00"))
        try street.lift(from: november(21), through: november(22), at: at("12:00"))
        #expect(street.breaches(at: at("12:00"), but: [.notBegun]).isEmpty)
        #expect(street.view(morning, at: at("12:00"))?.risk == .yellow)
        #expect(street.view(evening, at: at("18:00"))?.risk == .red)
        #expect(street.office.elder("E1")?.elder.risk == .yellow)
    }

    /// Visits follow the lifted risk.
    @Test func visits() throws {
        var street = Street(visiting: true)
        street.register(at: at("21 06:00")) { $0.risk = .green }
        try street.lift(from: november(21), through: november(22), at: at("08:00"))
        let days = { (now: String) in
            street.office.elder("E1").map { record in
                street.office.visits(of: record, at: at(now)).map { UTCOffset.china.day(of: $0.through).shortText }
            }
        }
        #expect(days("07:00") == ["11-30", "11-30"])
        #expect(days("12:00") == ["11-22", "11-30"])
        #expect(days("23 12:00") == ["11-30", "11-30"])
    }

    /// Ended, taken back and changed: what took its place holds, from the beginning of the first.
    @Test func changed() throws {
        var street = Street()
        street.register(at: at("20 21:00"))
        let written = try street.lift(from: november(20), through: november(23), at: at("20 22:00"))
        let number = try #require(written.first?.number)
        #expect(street.office.lift(at: at("21 12:00"))?.through == november(23))
        try street.lift(from: november(20), through: november(25), replaces: number, at: at("21 13:00"))
        #expect(street.office.lift(at: at("24 12:00"))?.through == november(25))
        #expect(street.office.lift(at: at("20 22:30")) != nil)
        let last = try #require(street.entries.last)
        let ending = try #require(street.office.liftEnding(at: at("22 09:00")))
        let end = street.write(.desk(.careLifted(ending)), at: at("22 09:00"), book: Street.code)
        #expect(street.office.lift(at: at("23 00:00")) == nil)
        #expect(street.office.lift(at: at("22 23:59")) != nil)
        #expect(ending.replaces == last.number)
        // What ended it is taken back: it is as it was.
        let again = street.office.undo(of: [end])
        for event in try street.office.decide(again, by: Street.supervisor, at: at("22 09:01")) {
            street.write(event, at: at("22 09:01"), book: Street.code)
        }
        #expect(street.office.lift(at: at("22 09:02"))?.through == november(25))
        #expect(street.office.lift(at: at("20 22:30")) != nil)
    }

    @Test(arguments: [
        (Street.worker, 21, 22, Refusal.needsRole(.supervisor)),
        (Street.communityStaff, 21, 22, .needsRole(.supervisor)),
        (Street.supervisor, 20, 22, .dateNotAhead), (Street.supervisor, 23, 22, .dateNotAhead),
    ])
    func refused(by: String, from: Int, through: Int, expected: Refusal) {
        var street = Street()
        let refused = refusal { () throws(Refusal) in
            try street.lift(from: november(from), through: november(through), at: at("12:00"), by: by)
        }
        #expect(refused == expected)
    }
}
