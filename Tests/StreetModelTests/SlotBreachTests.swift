import StreetModel
import Testing

/// Breaches of looks: red people unseen, a second slot of anyone, a round not begun (DOMAIN §3).
struct SlotBreachTests {
    private func breaches(_ street: Street, at now: String) -> [String] {
        street.breaches(at: at(now), but: [.limit, .anomaly, .notBegun])
    }

    private func street(_ risk: Risk, registered: String = "21 06:00") -> Street {
        var street = Street()
        street.register(at: at(registered)) { $0.risk = risk }
        return street
    }

    /// 待查 60 minutes after the agreed time, missed when the window ends; both include their own second.
    @Test(arguments: [
        ("08:30:00", [String]()), ("08:30:01", ["unseen 21T08:30:00 1"]), ("09:30:00", ["unseen 21T08:30:00 3600"]),
        ("09:30:01", ["missed 21T09:30:00 1"]), ("17:45", ["missed 21T09:30:00 29700"]),
        ("20:00:00", ["missed 21T09:30:00 37800"]),
        ("20:00:01", ["missed 21T09:30:00 37801", "unseen 21T20:00:00 1"]),
        ("20:30:01", ["missed 21T09:30:00 39601", "run 21T20:30:00 1"]),
        ("22 09:30:01", ["missed 21T09:30:00 86401", "run 21T20:30:00 46801"]),
    ])
    func red(now: String, expected: [String]) {
        #expect(breaches(street(.red), at: now) == expected)
    }

    @Test(arguments: [
        ("09:31", [String]()), ("20:30:00", []), ("20:30:01", ["run 21T20:30:00 1"]),
        ("22 09:31", ["run 21T20:30:00 46860"]),
    ])
    func yellow(now: String, expected: [String]) {
        #expect(breaches(street(.yellow), at: now) == expected)
    }

    /// Agreed so late that an hour after it the window has ended: missed only.
    @Test func agreedLate() {
        var street = Street()
        street.register(at: at("06:00")) {
            $0.risk = .red; $0.morning.by = TimeOfDay("09:00")
        }
        #expect(breaches(street, at: "09:30:00").isEmpty)
        #expect(breaches(street, at: "09:45") == ["missed 21T09:30:00 900"])
    }

    @Test(arguments: [
        (Outcome.normal, "09:40", [String]()), (.abnormal, "09:40", []),
        (.unclear, "09:40", ["missed 21T09:30:00 1800"]),
        (.normal, "08:00", []), (.unclear, "08:00", ["missed 21T09:30:00 1800"]),
        (.normal, "06:50", ["missed 21T09:30:00 1800"]),
    ])
    func endsWithALook(outcome: Outcome, when: String, expected: [String]) throws {
        var street = street(.red)
        try street.look(outcome, at: at(when))
        #expect(breaches(street, at: "10:00") == expected)
    }

    @Test func lookOutsideEveryWindow() throws {
        var street = street(.red)
        try street.look(.normal, at: at("22 06:30"))
        #expect(breaches(street, at: "22 06:31").isEmpty)
    }

    @Test(arguments: [(Attempt.Result.spokenTo, true), (.seen, true), (.noAnswer, false), (.hearsay, false)])
    func endsWithAContact(result: Attempt.Result, isEnded: Bool) throws {
        for when in ["08:40", "12:00"] {
            var street = street(.red)
            let attempt = Attempt(elder: "E1", channel: .telephone, result: result, whom: result.nameForRelative)
            try street.act(.attemptRecorded(attempt), at: at(when))
            #expect(breaches(street, at: "12:01") == (isEnded ? [] : ["missed 21T09:30:00 9060"]))
        }
    }

    /// A contact before the window is none in it.
    @Test func contactTheEveningBefore() throws {
        var street = street(.red, registered: "20 20:45")
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .spokenTo)), at: at("20 21:00"))
        #expect(breaches(street, at: "09:31") == ["missed 21T09:30:00 60"])
    }

    @Test func absenceExcuses() {
        var street = street(.red)
        street.write(
            .absenceReported(Absence(elder: "E1", reason: .away, from: november(21), through: november(21))),
            at: at("10:00"))
        #expect(breaches(street, at: "10:01").isEmpty)
        #expect(breaches(street, at: "22 09:31") == ["missed 22T09:30:00 60"])
    }

    /// Slots before the import make no breach, whoever has imported looks.
    @Test func beforeTheImport() {
        var street = street(.red, registered: "21 10:00")
        let check = CheckRecorded(
            elder: "E1", outcome: .normal, seen: .open, observed: at("18 08:00"), half: .morning, window: "south",
            isImported: true)
        street.write(.checkRecorded(check), at: at("10:00"))
        #expect(breaches(street, at: "12:00").isEmpty)
        #expect(breaches(street, at: "20:30:01") == ["missed 21T20:30:00 1"])
        #expect(breaches(street, at: "20 20:15").isEmpty)
        #expect(breaches(street, at: "21 09:00").isEmpty)
    }

    /// The risk when the window ended counts.
    @Test func riskChangedLater() {
        var street = street(.green)
        let change = FieldChange(field: "risk", was: .text("green"), now: .text("red"))
        street.write(.amended(Amendment(register: .elder, id: "E1", changes: [change])), at: at("12:00"))
        #expect(breaches(street, at: "12:01").isEmpty)
        #expect(breaches(street, at: "20:30:01") == ["run 21T20:30:00 1"])
    }

    @Test(arguments: [
        ("07:45:00", [String]()), ("07:45:01", ["notBegun 21T07:45:00 1"]), ("17:31", ["notBegun 21T07:45:00 35160"]),
        ("18:15:00", ["notBegun 21T07:45:00 37800"]), ("18:15:01", ["notBegun 21T18:15:00 1"]),
        ("22 07:45:00", ["notBegun 21T18:15:00 48600"]),
    ])
    func notBegun(now: String, expected: [String]) {
        let street = street(.green)
        #expect(street.breaches(at: at(now), but: [.limit, .run]) == expected)
        #expect(
            street.office.breaches(at: at(now)).filter { $0.kind == .notBegun }.allSatisfy { $0.grid == Street.grid })
    }

    /// It ends with the grid's first look, whatever that came to; one that is taken back is none.
    @Test func begun() throws {
        var street = street(.green)
        street.register("E2", at: at("06:00"))
        let entries = try street.look(.unclear, of: "E2", at: at("08:00"))
        #expect(street.breaches(at: at("08:01")).isEmpty)
        try street.act(.takenBack(TakenBack(entries: entries.map(\.number), elder: "E2")), at: at("08:02"))
        #expect(street.breaches(at: at("08:03")) == ["notBegun 21T07:45:00 1080"])
    }

    /// Where nobody is due, nothing has to begin.
    @Test func nobodyDue() {
        var street = street(.green)
        street.write(
            .absenceReported(Absence(elder: "E1", reason: .away, from: november(21), through: november(23))),
            at: at("06:30"))
        #expect(street.breaches(at: at("10:00")).isEmpty)
    }
}
