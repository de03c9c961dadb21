import StreetModel
import Testing

/// An absence reported by hand: it always has an end (DOMAIN §2).
struct ReportedAbsenceTests {
    private static let staff = Street.communityStaff

    private func absence(
        _ from: Int, _ through: Int, _ reason: Absence.Reason = .away, toldBy: String = "", of elder: String = "E1"
    ) -> Event {
        .absenceReported(
            Absence(
                elder: elder, reason: reason, from: november(from), through: november(through), place: "妹妹家",
                toldBy: toldBy))
    }

    private func street() -> Street {
        var street = Street()
        street.register(at: at("18 06:00"))
        return street
    }

    /// Fourteen days at most, seven in hospital, the first and the last among them.
    @Test(arguments: [
        (Absence.Reason.away, 34, Refusal?.none), (.away, 35, .absenceTooLong(days: 14)), (.hospital, 27, nil),
        (.hospital, 28, .absenceTooLong(days: 7)),
    ])
    func longest(reason: Absence.Reason, through: Int, expected: Refusal?) {
        #expect(street().refused(absence(21, through, reason), at: at("09:00"), by: Self.staff) == expected)
        #expect(street().refused(absence(21, through, reason, toldBy: "本人"), at: at("09:00")) == expected)
    }

    /// What follows without a day between is one absence: it is renewed after a call, not by a second report beforehand.
    @Test(arguments: [
        (35, 36, Refusal?.some(.absenceTooLong(days: 14))), (34, 36, .absenceTooLong(days: 14)), (25, 34, nil),
        (25, 35, .absenceTooLong(days: 14)), (36, 40, nil),
    ])
    func renewed(from: Int, through: Int, expected: Refusal?) throws {
        var street = street()
        try street.act(absence(21, 34, toldBy: "本人"), at: at("09:00"))
        #expect(street.refused(absence(from, through, toldBy: "本人"), at: at("09:01")) == expected)
        #expect(street.refused(absence(from, through), at: at("09:01"), by: Self.staff) == expected)
        // Whoever was spoken to may be away for as long again.
        try street.attempt(.spokenTo, at: at("25 10:00"))
        let last = 25 + 13
        #expect(street.refused(absence(35, last, toldBy: "本人"), at: at("25 10:01")) == nil)
        #expect(
            street.refused(absence(35, last + 1, toldBy: "本人"), at: at("25 10:01")) == .absenceTooLong(days: 14))
    }

    /// A stay in hospital is told inside a longer absence; who was known to be back is away anew.
    @Test func toldAnew() throws {
        var street = street()
        try street.act(absence(21, 34, toldBy: "本人"), at: at("09:00"))
        let stay = absence(22, 25, .hospital)
        #expect(street.refused(stay, at: at("09:01"), by: Self.staff) == nil)
        var ended = AbsenceDecided()
        (ended.elder, ended.absence, ended.verdict) = (
            "E1", street.office.elder("E1")?.absences.last?.number ?? 0, .ended
        )
        try street.act(.elder(.absenceDecided(ended)), at: at("30 09:00"), by: Self.staff)
        #expect(street.refused(absence(30, 40, toldBy: "本人"), at: at("30 09:01")) == nil)
    }

    /// Two that wait are not approved one behind the other.
    @Test func approvedBehindAnother() throws {
        var street = street()
        for (from, through) in [(21, 34), (35, 48)] {
            try street.act(absence(from, through, toldBy: "侄子"), at: at("09:00"))
        }
        let numbers = street.office.elder("E1")?.absences.map(\.number) ?? []
        var approvals = numbers.map { number in
            var approval = AbsenceDecided()
            (approval.elder, approval.absence) = ("E1", number)
            return Event.elder(.absenceDecided(approval))
        }
        try street.act(approvals.removeFirst(), at: at("09:30"), by: Self.staff)
        #expect(street.refused(approvals[0], at: at("09:31"), by: Self.staff) == .absenceTooLong(days: 14))
        try street.attempt(.spokenTo, at: at("30 10:00"))
        #expect(street.refused(approvals[0], at: at("30 10:01"), by: Self.staff) == .absenceTooLong(days: 14))
        try street.attempt(.spokenTo, at: at("35 10:00"))
        try street.act(approvals[0], at: at("35 10:01"), by: Self.staff)
    }

    /// Told by anyone but the person it holds for today only, until community staff approve it or enter it themselves.
    @Test(arguments: [
        ("", Street.worker, true), ("本人", Street.worker, true), ("王淑珍", Street.worker, true),
        ("侄子 陈建国", Street.worker, false), ("侄子 陈建国", Self.staff, true), ("邻居", Street.supervisor, true),
    ])
    func toldBy(toldBy: String, by: String, isForLonger: Bool) throws {
        var street = street()
        let longer = absence(21, 25, toldBy: toldBy)
        var longerStreet = street
        try longerStreet.act(longer, at: at("09:00"), by: by)
        let told = longerStreet.office.elder("E1")
        #expect((told?.absence(on: november(22)) != nil) == isForLonger && told?.absence(on: november(21)) != nil)
        #expect(told?.absences.last?.isWaiting == !isForLonger)
        if let number = told?.absences.last?.number, !isForLonger {
            var decision = AbsenceDecided()
            (decision.elder, decision.absence) = ("E1", number)
            let approval = Event.elder(.absenceDecided(decision))
            #expect(longerStreet.refused(approval, at: at("09:30"), by: by) == .needsRole(.communityStaff))
            try longerStreet.act(approval, at: at("09:30"), by: Self.staff)
            #expect(longerStreet.office.elder("E1")?.absence(on: november(25)) != nil)
        }
        let today = absence(21, 21, toldBy: toldBy)
        try street.act(today, at: at("09:00"), by: by)
        #expect(street.office.elder("E1")?.absence(on: november(21))?.toldBy == toldBy)
        #expect(street.office.elder("E1")?.absence(on: november(22)) == nil)
        // The same once more says nothing new; the approval is an absence of its own.
        #expect(street.refused(today, at: at("09:01"), by: by) == .alreadySo)
        try street.act(longer, at: at("10:00"), by: Self.staff)
        #expect(street.office.elder("E1")?.absence(on: november(25)) != nil)
    }

    /// An absence that is told once a limit has passed stops no clock: it writes the matter of that passing.
    @Test func afterThePassedLimit() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        let now = at("20 09:00")
        let written = try street.act(absence(20, 20, toldBy: "邻居"), at: now)
        let id = try #require(written.first).newID("M")
        #expect(street.office.matter(id)?.opening.origin == .limit)
        #expect(street.clocks(id, at: now) == ["response 2026-11-20T06:15:00", "handling 2026-11-21T06:00:00"])
        // The next day, when the person counts as returned, it runs on.
        #expect(street.clocks(id, at: at("21 00:00:01")).count == 2)
        // Another one finds the matter there.
        #expect(try street.act(absence(20, 25, toldBy: "本人"), at: at("20 09:05"), by: Self.staff).count == 1)
    }

    /// Taken back, the passed limit is again what it was.
    @Test func takenBackAfterThePassedLimit() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        let act = street.office.act(of: try street.act(absence(20, 20), at: at("20 09:00")))
        try street.act(.takenBack(act), at: at("20 09:10"))
        let limits = street.breaches(at: at("20 09:11"), but: [.missed, .run, .unseen, .notBegun])
        #expect(limits == ["limit 20T06:00:00 11460"])
    }

    @Test func refused() {
        var street = street()
        street.register("E2", at: at("18 06:00")) { $0.status = .moved }
        let now = at("09:00")
        #expect(street.refused(absence(18, 20), at: now, by: Self.staff) == .dateNotAhead)
        #expect(street.refused(absence(23, 22), at: now) == .dateNotAhead)
        #expect(street.refused(absence(19, 22), at: now) == nil)
        #expect(street.refused(absence(10, 22), at: now, by: Self.staff) == nil)
        #expect(street.refused(absence(20, 22), at: now) == nil)
        #expect(street.refused(absence(21, 22, of: "E9"), at: now) == .unknownElder("E9"))
        #expect(street.refused(absence(21, 22, of: "E2"), at: now) == .notHere(elder: "E2", status: .moved))
        #expect(street.refused(absence(21, 22), at: now, by: Street.otherWorker) == .outsideScope(elder: "E1"))
    }

    /// Whoever tells it, and from whenever: it excuses from yesterday on, and what was missed before stays missed.
    @Test(arguments: [Street.worker, Street.communityStaff, Street.supervisor])
    func toldAfterwards(by: String) throws {
        var street = street()
        let days = { (street: Street) in
            [18, 19, 20, 21, 22].map { street.view(Slot(november($0), .morning), at: at("22 18:00"))?.state }
        }
        #expect(days(street) == [.missed, .missed, .missed, .missed, .missed])
        try street.act(absence(18, 22), at: at("21 09:00"), by: by)
        #expect(days(street) == [.missed, .missed, .excused, .excused, .excused])
        let told = try #require(street.office.elder("E1")?.absences.last?.absence)
        #expect((told.from, told.excusesFrom) == (november(18), november(20)))
        #expect(street.refused(absence(18, 22), at: at("21 09:01"), by: by) == .alreadySo)
    }

    /// Who comes home in the afternoon was away in the morning, and is due in the evening.
    @Test func backTheSameDay() throws {
        var street = street()
        try street.look(.normal, seen: .person, at: at("20 19:00"))
        let told = try street.act(absence(21, 23), at: at("07:00"))
        var back = AbsenceDecided()
        (back.elder, back.absence, back.verdict) = ("E1", try #require(told.first).number, .ended)
        try street.act(.elder(.absenceDecided(back)), at: at("14:00"))
        #expect(street.view(morning, at: at("18:00"))?.state == .excused)
        #expect(street.view(evening, at: at("18:00"))?.state == .notYet)
        #expect(street.view(Slot(november(22), .morning), at: at("22 18:00"))?.state == .missed)
    }

    /// Only an import says of itself that it is one; taken back, the person is due again.
    @Test func takenBack() throws {
        var street = street()
        let imported = Absence(
            elder: "E1", reason: .away, from: november(21), through: november(22), isImported: true)
        let act = street.office.act(of: try street.act(.absenceReported(imported), at: at("09:00")))
        #expect(street.office.elder("E1")?.absences.last?.absence.isImported == false)
        #expect(act.elder == "E1")
        #expect(street.view(evening, at: at("19:30"))?.state == .excused)
        #expect(street.refused(.takenBack(act), at: at("09:01"), by: Self.staff) == .notYours)
        try street.act(.takenBack(act), at: at("09:01"))
        #expect(street.view(evening, at: at("19:30"))?.state == .open)
        try street.act(.restored(act), at: at("09:02"))
        #expect(street.view(evening, at: at("19:30"))?.state == .excused)
        // Due again on the day after.
        #expect(street.view(Slot(november(23), .morning), at: at("23 08:00"))?.state == .open)
    }
}
