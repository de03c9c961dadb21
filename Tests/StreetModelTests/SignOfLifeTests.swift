import StreetModel
import Testing

/// The last sign of life, line by line of DOMAIN §3.
struct SignOfLifeTests {
    /// A look as a table has it: when, what was seen, what it came to, and through which window.
    struct Seeing {
        var when: String
        var seen: Seen?
        var outcome = Outcome.normal
        var window = "south"

        func check(_ profile: Profile) -> CheckRecorded {
            let observed = at(when)
            return CheckRecorded(
                elder: "E1", outcome: outcome, seen: seen, observed: observed,
                half: profile.half(at: UTCOffset.china.timeOfDay(of: observed)), window: window)
        }
    }

    private static func sign(_ looks: [Seeing], change: (inout Elder) -> Void = { _ in }) -> Moment? {
        var street = Street()
        street.register(at: at("19 06:00"), change: change)
        for look in looks {
            street.write(.checkRecorded(look.check(.usual)), at: at(look.when), by: Street.worker)
        }
        return street.lastSign()
    }

    @Test func registrationIsTheFirst() {
        #expect(Self.sign([]) == at("19 06:00"))
        #expect(Self.sign([Seeing(when: "20 08:00", seen: .open)]) == at("19 06:00"))
    }

    @Test(arguments: [
        (Seen.shut, Seen.open, true), (.open, .shut, true), (.open, .drawn, true), (.undrawn, .drawn, true),
        (.drawn, .open, true), (.shut, .drawn, false), (.open, .undrawn, false), (.drawn, .shut, false),
        (.dark, .lit, true), (.lit, .dark, true), (.dark, .dark, false), (.open, .dark, false), (.lit, .shut, false),
        (.shut, .other, false), (.other, .open, false),
    ])
    func changed(before: Seen, after: Seen, isSign: Bool) {
        let looks = [Seeing(when: "20 08:00", seen: before), Seeing(when: "20 09:00", seen: after)]
        #expect(Self.sign(looks) == (isSign ? at("20 09:00") : at("19 06:00")))
    }

    @Test func lampLitInItsWindow() {
        #expect(Self.sign([Seeing(when: "20 18:30", seen: .lit)]) == at("20 18:30"))
        let again = [Seeing(when: "20 18:30", seen: .lit), Seeing(when: "21 18:40", seen: .lit)]
        #expect(Self.sign(again) == at("21 18:40"))
        // It may have burned all night.
        let overnight = [Seeing(when: "20 18:30", seen: .lit), Seeing(when: "21 07:40", seen: .lit)]
        #expect(Self.sign(overnight) == at("20 18:30"))
        #expect(Self.sign([Seeing(when: "20 03:00", seen: .lit)]) == at("19 06:00"))
        // Where the lamp is the morning's agreed signal, it counts then too.
        #expect(Self.sign(overnight) { $0.morning.signal = .light } == at("21 07:40"))
    }

    /// Looks without a position are passed over: the comparison is with the last one that had one.
    @Test(arguments: [Seeing(when: "20 18:00", seen: nil, outcome: .unclear), Seeing(when: "20 18:00", seen: .other)])
    func passedOver(between: Seeing) {
        let same = [Seeing(when: "20 08:00", seen: .open), between, Seeing(when: "21 08:00", seen: .open)]
        #expect(Self.sign(same) == at("19 06:00"))
        let moved = [Seeing(when: "20 08:00", seen: .shut), between, Seeing(when: "21 08:00", seen: .open)]
        #expect(Self.sign(moved) == at("21 08:00"))
    }

    /// An unclear look says nothing, even where somebody wrote a position beside it.
    @Test func unclearHasNoPosition() {
        let looks = [
            Seeing(when: "20 08:00", seen: .shut), Seeing(when: "20 09:00", seen: .open, outcome: .unclear),
            Seeing(when: "21 08:00", seen: .shut),
        ]
        #expect(Self.sign(looks) == at("19 06:00"))
    }

    @Test func sameWindow() {
        let other = [
            Seeing(when: "20 08:00", seen: .open, window: "south"),
            Seeing(when: "20 19:00", seen: .drawn, window: "north"),
        ]
        #expect(Self.sign(other) == at("19 06:00"))
        let returned = other + [Seeing(when: "21 08:00", seen: .shut, window: "south")]
        #expect(Self.sign(returned) == at("21 08:00"))
    }

    /// A lamp between two looks at the same curtain does not hide that it was drawn.
    @Test func lampBetweenCurtains() {
        let looks = [
            Seeing(when: "20 08:00", seen: .shut), Seeing(when: "20 18:30", seen: .lit),
            Seeing(when: "21 08:00", seen: .open),
        ]
        #expect(Self.sign(looks) == at("21 08:00"))
        let same = [
            Seeing(when: "20 08:00", seen: .open), Seeing(when: "20 18:30", seen: .lit),
            Seeing(when: "21 08:00", seen: .open),
        ]
        #expect(Self.sign(same) == at("20 18:30"))
    }

    /// The last look at the same window may be long ago.
    @Test func manyEveningsBetween() {
        var looks = [Seeing(when: "10 08:00", seen: .shut, window: "east")]
        for day in 11...20 { looks.append(Seeing(when: "\(day) 19:00", seen: .drawn, window: "west")) }
        looks.append(Seeing(when: "21 08:00", seen: .open, window: "east"))
        #expect(Self.sign(looks) == at("21 08:00"))
    }

    @Test func earlyLooksCount() {
        let looks = [
            Seeing(when: "20 19:00", seen: .undrawn, outcome: .abnormal),
            Seeing(when: "21 07:10", seen: .shut, outcome: .early),
        ]
        #expect(Self.sign(looks) == at("21 07:10"))
    }

    @Test func assisted() {
        let looks = [
            Seeing(when: "20 08:00", seen: .shut), Seeing(when: "20 09:00", seen: .open),
            Seeing(when: "20 18:30", seen: .lit),
        ]
        #expect(Self.sign(looks) { $0.isAssisted = true } == at("19 06:00"))
        let met = looks + [Seeing(when: "20 19:00", seen: .person)]
        #expect(Self.sign(met) { $0.isAssisted = true } == at("20 19:00"))
    }

    @Test func personSeen() {
        #expect(Self.sign([Seeing(when: "20 13:00", seen: .person)]) == at("20 13:00"))
    }

    @Test(arguments: [
        (Attempt.Result.spokenTo, true), (.seen, true), (.foundInNeed, true), (.relativeWithHer, false),
        (.hearsay, false), (.noAnswer, false), (.emergencyCalled, false), (.noted, false),
    ])
    func contacts(result: Attempt.Result, isSign: Bool) {
        var street = Street()
        street.register(at: at("19 06:00"))
        let attempt = Attempt(elder: "E1", channel: .telephone, result: result, whom: "陈建国")
        let entry = street.write(.attemptRecorded(attempt), at: at("20 10:00"), by: Street.worker)
        #expect(street.lastSign() == (isSign ? at("20 10:00") : at("19 06:00")))
        street.write(
            .takenBack(TakenBack(entries: [entry.number], elder: "E1")), at: at("20 10:01"), by: Street.worker)
        #expect(street.lastSign() == at("19 06:00"))
    }

    /// Looks that are taken back say nothing, and come back with redo.
    @Test func takenBack() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        try street.look(.normal, seen: .shut, at: at("21 08:00"))
        let act = TakenBack(
            entries: try street.look(.normal, seen: .open, at: at("21 08:10")).map(\.number), elder: "E1")
        #expect(street.lastSign() == at("21 08:10"))
        try street.act(.takenBack(act), at: at("21 08:11"))
        #expect(street.lastSign() == at("19 06:00"))
        try street.act(.restored(act), at: at("21 08:12"))
        #expect(street.lastSign() == at("21 08:10"))
    }
}
