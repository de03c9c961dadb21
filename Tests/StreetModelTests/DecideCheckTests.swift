import StreetModel
import Testing

/// What the rules make of a look: who may log it, what it counts as, whether it opens an anomaly (DOMAIN §3, §7).
struct DecideCheckTests {
    private func street() -> Street {
        var street = Street()
        street.register(at: at("18 06:00"))
        street.register("E2", at: at("18 06:00")) { $0.building = Street.otherGrid + "001" }
        street.register("E3", at: at("18 06:00")) { $0.consentedOn = nil }
        street.register("E4", at: at("18 06:00")) { $0.status = .died }
        return street
    }

    private func check(
        _ elder: String = "E1", _ outcome: Outcome = .normal, seen: Seen? = nil, at observed: String,
        alarm: Bool = false
    ) -> Event {
        .checkRecorded(
            CheckRecorded(
                elder: elder, outcome: outcome, seen: seen, observed: at(observed), half: nil, isAlarm: alarm))
    }

    @Test(arguments: [
        ("S9999", "E1", "08:00", Refusal.unknownStaff("S9999")),
        ("setup", "E1", "08:00", .unknownStaff("setup")),
        (Street.worker, "E9", "08:00", .unknownElder("E9")),
        (Street.worker, "E2", "08:00", .outsideScope(elder: "E2")),
        (Street.otherWorker, "E1", "08:00", .outsideScope(elder: "E1")),
        (Street.otherCommunityStaff, "E1", "08:00", .outsideScope(elder: "E1")),
        (Street.worker, "E3", "08:00", .notConsented(elder: "E3")),
        (Street.supervisor, "E4", "08:00", .notHere(elder: "E4", status: .died)),
        (Street.worker, "E1", "08:00:01", .observedInFuture),
        (Street.worker, "E1", "19 23:59:59", .observedTooLongAgo),
    ])
    func refused(by: String, elder: String, observed: String, refusal: Refusal) {
        #expect(throws: refusal) {
            try street().office.decide(check(elder, at: observed), by: by, at: at("08:00"))
        }
    }

    @Test(arguments: [Street.worker, Street.communityStaff, Street.supervisor, Street.administrator])
    func whoMay(by: String) throws {
        #expect(try street().office.decide(check(at: "08:00"), by: by, at: at("08:00")).count == 1)
    }

    /// Late entry until the end of the next day.
    @Test(arguments: [("20 00:00:00", "21 23:59:59", true), ("20 23:59:59", "22 00:00:00", false)])
    func lateEntry(observed: String, now: String, isAllowed: Bool) {
        let refusal = refusal { () throws(Refusal) in
            _ = try street().office.decide(check(at: observed), by: Street.worker, at: at(now))
        }
        #expect(refusal == (isAllowed ? nil : .observedTooLongAgo))
    }

    /// Later than that only by community staff and those above them, with a reason.
    @Test(arguments: [
        (Street.worker, "纸表才交来", Refusal.observedTooLongAgo as Refusal?), (Street.communityStaff, "纸表才交来", nil),
        (Street.communityStaff, " ", .needsReason), (Street.supervisor, "", .needsReason),
        (Street.supervisor, "纸表才交来", nil), (Street.otherCommunityStaff, "纸表才交来", .outsideScope(elder: "E1")),
    ])
    func lateEntryAfterTheNextDay(by: String, reason: String, expected: Refusal?) {
        var late = check(at: "19 08:00")
        guard case .checkRecorded(var look) = late else { return #expect(Bool(false)) }
        look.reason = reason
        look.isApproximate = true
        late = .checkRecorded(look)
        let street = street()
        #expect(
            refusal { () throws(Refusal) in _ = try street.office.decide(late, by: by, at: at("22 08:00")) } == expected
        )
    }

    /// Whoever is in need is in need without a consent too, but only an alarm says so.
    @Test(arguments: [
        (Outcome.abnormal, true, true), (.abnormal, false, false), (.normal, true, false), (.unclear, true, false),
    ])
    func consent(outcome: Outcome, alarm: Bool, isAllowed: Bool) {
        let event = check("E3", outcome, at: "08:00", alarm: alarm)
        let refusal = refusal { () throws(Refusal) in
            _ = try street().office.decide(event, by: Street.worker, at: at("08:00"))
        }
        #expect(refusal == (isAllowed ? nil : .notConsented(elder: "E3")))
    }

    /// One key fills the outcome and what was seen, from the agreement of that half.
    @Test(arguments: [
        ("08:00", Signal.curtain, Outcome.normal, Seen?.some(.open)), ("08:00", .curtain, .abnormal, .shut),
        ("19:30", .curtain, .normal, .drawn), ("19:30", .curtain, .abnormal, .undrawn),
        ("19:30", .light, .normal, .lit), ("19:30", .light, .abnormal, .dark), ("08:00", .laundry, .normal, .other),
        ("08:00", .curtain, .unclear, nil), ("07:00", .curtain, .abnormal, .shut), ("06:00", .curtain, .normal, .open),
        ("22:00", .curtain, .normal, .drawn), ("17:29:59", .curtain, .normal, .open),
    ])
    func seen(when: String, signal: Signal, outcome: Outcome, seen: Seen?) throws {
        var street = Street()
        street.register(at: at("20 18:00")) {
            $0.morning.signal = signal; $0.evening.signal = signal
        }
        let act = try street.office.decide(check("E1", outcome, at: when), by: Street.worker, at: at(when))
        guard case .checkRecorded(let check) = act.first else { Issue.record("no look"); return }
        #expect(check.seen == seen)
        #expect(check.window == "south")
    }

    @Test func seenByHand() throws {
        let act = try street().office.decide(
            check("E1", .normal, seen: .person, at: "08:00"), by: Street.worker, at: at("08:00"))
        guard case .checkRecorded(let check) = act.first else { Issue.record("no look"); return }
        #expect(check.seen == .person)
    }

    /// Early is abnormal before the agreed time, at any hour; an alarm makes it an anomaly at once.
    @Test(arguments: [
        ("07:29:59", Outcome.abnormal, false, Outcome.early, false), ("07:30:00", .abnormal, false, .abnormal, true),
        ("07:29:59", .abnormal, true, .abnormal, true), ("05:00", .abnormal, false, .early, false),
        ("05:00", .abnormal, true, .abnormal, true), ("18:59:59", .abnormal, false, .early, false),
        ("19:00:00", .abnormal, false, .abnormal, true), ("23:30", .abnormal, false, .abnormal, true),
        ("12:00", .abnormal, false, .abnormal, true), ("07:00", .normal, false, .normal, false),
        ("07:00", .normal, true, .normal, false), ("07:00", .unclear, true, .unclear, false),
        // Nobody says early: it follows from the time.
        ("07:00", .early, false, .early, false), ("08:00", .early, false, .abnormal, true),
        ("07:00", .early, true, .abnormal, true),
    ])
    func early(when: String, asked: Outcome, alarm: Bool, outcome: Outcome, opens: Bool) throws {
        let act = try street().office.decide(
            check("E1", asked, at: when, alarm: alarm), by: Street.worker, at: at(when))
        guard case .checkRecorded(let check) = act.first else { Issue.record("no look"); return }
        #expect(check.outcome == outcome)
        #expect(act.count == (opens ? 2 : 1))
        // Asking again about what was decided says the same: the book asks under its lock.
        #expect(try street().office.decide(.checkRecorded(check), by: Street.worker, at: at(when)) == act)
    }

    @Test func withoutAgreement() throws {
        var street = Street()
        street.register(at: at("20 18:00")) { $0.morning.by = nil }
        #expect(try street.look(.abnormal, at: at("07:01")).count == 2)
        #expect(street.view(morning, at: at("07:02"))?.duty == .noAgreement)
    }

    @Test func opening() throws {
        let act = try street().office.decide(check("E1", .abnormal, at: "08:44"), by: Street.worker, at: at("08:50"))
        guard case .matterOpened(let opening) = act.last else { Issue.record("no matter"); return }
        #expect(
            opening
                == MatterOpened(
                    kind: .anomaly, elder: "E1", grid: Street.grid, origin: .look, start: at("08:44")))
    }

    /// What only a new desk or an import writes is nobody's key.
    @Test func onlySetup() {
        let events: [Event] = [
            .profileAdopted(.usual), .registered(.grid(Grid(id: "990101001001009"))),
            .matterOpened(
                MatterOpened(kind: .anomaly, elder: "E1", grid: Street.grid, origin: .look, start: at("08:00"))),
        ]
        for event in events {
            #expect(throws: Refusal.onlySetup) {
                try street().office.decide(event, by: Street.administrator, at: at("08:00"))
            }
        }
    }

    @Test func books() {
        let office = street().office
        #expect(office.bookCode(for: check(at: "08:00")) == Street.book)
        #expect(office.bookCode(for: check("E9", at: "08:00")) == nil)
        #expect(office.bookCode(for: .profileAdopted(.usual)) == nil)
    }

    @Test(arguments: [
        (Role.gridWorker, Street.grid, Street.grid, true), (.gridWorker, Street.grid, Street.otherGrid, false),
        (.gridWorker, "", Street.grid, false), (.communityStaff, Street.book, Street.grid, true),
        (.communityStaff, Street.book, "990101001002001", false), (.supervisor, "", Street.grid, true),
        (.administrator, Street.code, "990101001002001", true),
    ])
    func scopes(role: Role, scope: String, place: String, answers: Bool) {
        var staff = Staff(id: "S1")
        staff.role = role
        staff.scope = scope
        #expect(staff.answers(forPlace: place) == answers)
    }
}
