import StreetModel
import Testing

/// Verdicts of every clock: to the second at the limit and one past it, and frozen whatever comes later (DOMAIN §4).
struct VerdictTests {
    private static let staff = Street.communityStaff
    private static let supervisor = Street.supervisor

    /// Opened Friday 2026-11-20 at 16:00, or at another time; each step at its limit and one second past it.
    @Test(arguments: [
        (MatterKind.complaint, "2026-11-20 16:00:00", "2026-11-20 16:15:00", "2026-11-21 16:00:00"),
        (.complaint, "2026-11-30 23:50:00", "2026-12-01 00:05:00", "2026-12-01 23:50:00"),
        (.complaint, "2026-09-30 23:59:59", "2026-10-01 00:14:59", "2026-10-01 23:59:59"),
        (.finding, "2026-11-20 16:00:00", "2026-11-20 20:00:00", "2026-11-25 16:00:00"),
        (.finding, "2026-11-20 22:00:00", "2026-11-23 02:00:00", "2026-11-25 22:00:00"),
        (.finding, "2026-11-21 10:00:00", "2026-11-23 04:00:00", "2026-11-26 00:00:00"),
        (.finding, "2026-09-30 22:00:00", "2026-10-08 02:00:00", "2026-10-10 22:00:00"),
    ])
    func limits(kind: MatterKind, start: String, response: String, handling: String) throws {
        for past in [0, 1] {
            var street = Street()
            let id = try street.open(kind, at: on(start))
            #expect(
                street.clocks(id, at: on(start)) == [
                    "response \(response.replacingGap)", "handling \(handling.replacingGap)",
                ])
            let late = { (now: Moment) in street.office.breaches(at: now).filter { $0.matter == id }.map(\.late) }
            #expect(late(on(response) + past) == (past == 0 ? [] : [1]))
            try street.step(.responded, id, at: on(response) + past)
            let second = { (now: Moment) in street.office.breaches(at: now).filter { $0.matter == id }.map(\.clock) }
            #expect(second(on(handling) + past) == (past == 0 ? [] : [.handling]))
            try street.handle(id, at: on(handling) + past)
            #expect(street.office.matter(id)?.steps.map(\.late) == [past, past])
        }
    }

    /// Seven days from the handling; on working days over National Day.
    @Test(arguments: [
        (MatterKind.complaint, "2026-11-24 10:00:00", "2026-12-01 10:00:00"),
        (.finding, "2026-11-20 16:00:00", "2026-12-01 16:00:00"),
        (.finding, "2026-09-29 16:00:00", "2026-10-14 16:00:00"),
    ])
    func feedback(kind: MatterKind, handled: String, limit: String) throws {
        for past in [0, 1] {
            var street = Street()
            let id = try street.open(kind, at: on(handled) - 600)
            try street.step(.responded, id, at: on(handled) - 300)
            try street.handle(id, at: on(handled))
            #expect(street.clocks(id, at: on(handled)) == ["feedback \(limit.replacingGap)"])
            try street.step(.confirmed, id, at: on(limit) + past, by: Self.staff) { $0.isSolved = true }
            #expect(street.office.matter(id)?.steps.last?.late == past)
        }
    }

    /// A date of its own includes its second; done again it never has less time than it had.
    @Test func ownDate() throws {
        let due = on("2026-11-24 17:00:00")
        for (past, redone, again) in [
            (0, "2026-11-20 12:00", "2026-11-24T17:00:00"), (1, "2026-11-26 12:00", "2026-11-27T12:00:00"),
        ] {
            var street = Street()
            let id = try street.open(.task, at: on("2026-11-19 09:00"), handleBy: due)
            #expect(street.clocks(id, at: due) == ["handling 2026-11-24T17:00:00"])
            #expect(
                street.office.breaches(at: due + past).filter { $0.matter == id }.map(\.late) == (past == 0 ? [] : [1]))
            let handled = past == 0 ? on("2026-11-19 12:00") : due + 1
            try street.handle(id, at: handled)
            #expect(street.office.matter(id)?.steps.last?.late == past)
            try street.step(.redone, id, at: on(redone), by: Self.supervisor) { $0.text = "没修好" }
            #expect(street.clocks(id, at: on(redone)) == ["handling \(again)"])
        }
    }

    /// Parked, the clocks stand still; taken up early, ended by itself, handled meanwhile.
    @Test func parked() throws {
        var street = Street()
        let id = try street.open(.complaint, at: on("2026-11-18 10:00"))
        try street.step(.responded, id, at: on("2026-11-18 10:10"))
        let limit = { (street: Street, now: String) in street.clocks(id, at: on(now)) }
        let act = try street.step(.parked, id, at: on("2026-11-18 12:00"), by: Self.supervisor) {
            ($0.text, $0.until) = ("等配件", day("2026-11-20"))
        }
        #expect(limit(street, "2026-11-18 12:00").isEmpty)
        #expect(limit(street, "2026-11-20 23:59:59").isEmpty)
        #expect(street.office.breaches(at: on("2026-11-20 23:59:59")).allSatisfy { $0.matter != id })
        // Ended by itself with its last day: 22 hours are left.
        #expect(limit(street, "2026-11-21 00:00:00") == ["handling 2026-11-21T22:00:00"])
        #expect(
            street.refused(.parked, id, at: on("2026-11-19 12:00"), by: Self.supervisor) {
                ($0.text, $0.until) = ("再等", day("2026-11-25"))
            } == .alreadySo)
        #expect(
            street.refused(.resumed, id, at: on("2026-11-21 00:00"), by: Self.supervisor)
                == .wrongOrder(step: .resumed, stage: .responded))
        var early = street
        try early.step(.resumed, id, at: on("2026-11-18 18:00"), by: Self.supervisor)
        #expect(limit(early, "2026-11-18 18:00") == ["handling 2026-11-19T16:00:00"])
        // Parked again, both count.
        try early.step(.parked, id, at: on("2026-11-18 20:00"), by: Self.supervisor) {
            ($0.text, $0.until) = ("再等", day("2026-11-19"))
        }
        #expect(limit(early, "2026-11-20 00:00") == ["handling 2026-11-20T20:00:00"])
        // Handled while it was parked: in time, and the return visit's clock runs.
        var handled = street
        try handled.handle(id, at: on("2026-11-19 15:00"))
        #expect(handled.office.matter(id)?.steps.last?.late == 0)
        #expect(limit(handled, "2026-11-19 15:00") == ["feedback 2026-11-26T15:00:00"])
        // Taken back, it never stood still.
        let back = street.office.act(of: act)
        try street.act(.takenBack(back), at: on("2026-11-18 12:01"), by: Self.supervisor)
        #expect(limit(street, "2026-11-18 12:01") == ["handling 2026-11-19T10:00:00"])
        try street.act(.restored(back), at: on("2026-11-18 12:02"), by: Self.supervisor)
        #expect(limit(street, "2026-11-18 12:03").isEmpty)
    }

    /// A date of its own moves with a pause, and one that had passed already does not come back.
    @Test func parkedWithADate() throws {
        for (parked, expected) in [
            ("2026-11-19 12:00", "2026-11-23T05:00:00"), ("2026-11-20 17:00:00", "2026-11-22T00:00:00"),
            ("2026-11-20 17:00:01", "2026-11-20T17:00:00"),
        ] {
            var street = Street()
            let id = try street.open(.task, at: on("2026-11-18 09:00"), handleBy: on("2026-11-20 17:00"))
            try street.step(.parked, id, at: on(parked), by: Self.supervisor) {
                ($0.text, $0.until) = ("等审批", day("2026-11-21"))
            }
            #expect(street.clocks(id, at: on("2026-11-22 00:00")) == ["handling \(expected)"])
        }
    }

    /// A later pause, another profile, later steps: what was said stays said.
    @Test func frozen() throws {
        var street = Street()
        let id = try street.open(.complaint, at: on("2026-11-18 10:00"))
        try street.step(.responded, id, at: on("2026-11-18 10:16:40"))
        try street.handle(id, at: on("2026-11-19 10:00:07"))
        let lates = { (street: Street) in street.office.matter(id)?.steps.map(\.late) }
        #expect(lates(street) == [100, 7])
        var profile = Profile.usual
        (profile.responseSeconds, profile.handlingHours, profile.feedbackDays) = (60, 1, 1)
        street.write(.profileAdopted(profile), at: on("2026-11-19 11:00"), book: Street.code)
        #expect(lates(street) == [100, 7])
        // What runs on goes by the new numbers.
        #expect(street.clocks(id, at: on("2026-11-19 11:00")) == ["feedback 2026-11-20T10:00:07"])
        try street.step(.confirmed, id, at: on("2026-11-19 12:00"), by: Self.staff) { $0.isSolved = false }
        #expect(lates(street) == [100, 7, 0, 0])
        #expect(street.clocks(id, at: on("2026-11-19 12:00")) == ["handling 2026-11-19T13:00:00"])
        try street.handle(id, at: on("2026-11-19 13:00:01"))
        #expect(lates(street) == [100, 7, 0, 0, 1])
    }

    /// Taken back, a step's clock runs from T0 again; redone, its verdict is the one that was frozen.
    @Test(arguments: MatterKind.allCases.filter { !$0.isAboutPerson })
    func takenBack(kind: MatterKind) throws {
        var street = Street()
        let start = on("2026-11-18 10:00")
        let id = try street.open(kind, at: start)
        if street.office.profile.clocks(for: kind).responseSeconds > 0 {
            try street.step(.responded, id, at: start + 60)
        }
        let before = street.clocks(id, at: start + 120)
        let late = on("2026-12-20 10:00")
        let act = street.office.act(of: try street.handle(id, at: late))
        let verdict = try #require(street.office.matter(id)?.progress.handling?.late)
        #expect(verdict > 0)
        try street.act(.takenBack(act), at: late + 60)
        #expect(street.clocks(id, at: late + 60) == before)
        #expect(street.office.matter(id)?.progress.handling == nil)
        #expect(throws: Refusal.takenBackAlready) {
            try street.office.decide(.takenBack(act), by: Street.worker, at: late + 60)
        }
        try street.act(.restored(act), at: late + 120)
        #expect(street.office.matter(id)?.progress.handling?.late == verdict)
        // Once somebody goes on from it, it stays.
        try street.step(.confirmed, id, at: late + 180, by: Self.staff) { $0.isSolved = true }
        #expect(throws: Refusal.othersRestOnIt(staff: Self.staff)) {
            try street.office.decide(.takenBack(act), by: Street.worker, at: late + 240)
        }
    }

    /// A profile of the first program knows of no calendar and no kinds: everything runs as an anomaly does.
    @Test func oldProfile() throws {
        var street = Street()
        var old = Profile.usual
        (old.matterClocks, old.calendar, old.unreadUrgeMinutes) = ([], WorkingCalendar(), 0)
        (old.absenceDays, old.hospitalAbsenceDays, old.falseAlarms) = (0, 0, 0)
        street.write(.profileAdopted(old), at: at("19 07:00"), book: Street.code)
        let id = try street.open(.task, at: on("2026-11-20 16:00"))
        #expect(street.clocks(id, at: on("2026-11-20 16:00")).first == "response 2026-11-20T16:15:00")
        street.register(at: at("20 06:00"))
        let absence = Absence(elder: "E1", reason: .away, from: november(20), through: november(30))
        #expect(try street.act(.absenceReported(absence), at: at("20 09:00")).count == 1)
        #expect(!street.office.proposesNewAgreement(of: "E1", at: at("20 09:00")))
    }
}

extension String {
    /// "2026-11-20 16:15:00" as moments are written.
    fileprivate var replacingGap: String { split(separator: " ").joined(separator: "T") }

    /// Done again, what was late stays late, in the matter and in every figure of the day on which it was taken.
    @Test func stayWhenItIsDoneAgain() throws {
        var street = Street()
        let id = try street.open(.complaint, at: at("20 09:00"))
        try street.step(.responded, id, at: at("20 09:15:01"))
        try street.handle(id, at: at("21 09:00:01"))
        try street.step(.confirmed, id, at: at("21 10:00"), by: Street.communityStaff) { $0.isSolved = false }
        try street.handle(id, at: at("21 11:00"))
        let verdicts = try #require(street.office.matter(id)).verdicts
        #expect(verdicts.map(\.clock) == [.response, .handling, .feedback, .handling])
        #expect(verdicts.map(\.step.late) == [1, 1, 0, 0])
        #expect(verdicts.map(\.seconds) == [901, 86_401, 3_599, 3_600])
        let staff = try street.office.staff(Street.supervisor)
        let report = street.office.report(
            .day, around: november(21), for: staff, recalled: street.office, at: at("12:00"))
        let figures = try #require(report.clocks.first { $0.kind == .complaint })
        #expect(figures.handling.count == 2 && figures.handling.onTime == 1)
        #expect(figures.feedback.count == 1 && figures.feedback.onTime == 1)
    }

    /// An anomaly that was opened again was answered late the first time all the same.
    @Test func stayWhenItIsOpenedAgain() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        try street.attempt(.relativeWithHer, at: at("09:15:01"))
        try street.look(.abnormal, at: at("12:00"), alarm: true)
        try street.attempt(.seen, at: at("12:10"))
        let verdicts = try #require(street.office.matter(id)).verdicts
        #expect(verdicts.map(\.step.late) == [1, 0] && verdicts.map(\.seconds) == [901, 600])
    }
}
