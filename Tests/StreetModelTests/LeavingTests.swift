import StreetModel
import Testing

/// Who moved away, died or withdrew: one says so, another confirms; until then the person stays due (DOMAIN §2).
struct LeavingTests {
    private static let staff = Street.communityStaff

    private func street() -> Street {
        var street = Street()
        street.register(at: at("20 06:00"))
        return street
    }

    private func report(_ status: ElderStatus = .died, on day: Int = 21) -> Event {
        var report = LeavingReported()
        (report.elder, report.status, report.on) = ("E1", status, november(day))
        return .elder(.leavingReported(report))
    }

    private func decision(_ number: Int, _ isConfirmed: Bool = true, reason: String = "") -> Event {
        var decision = LeavingDecided()
        (decision.elder, decision.leaving, decision.isConfirmed, decision.reason) = ("E1", number, isConfirmed, reason)
        return .elder(.leavingDecided(decision))
    }

    @Test(arguments: [ElderStatus.died, .moved, .withdrawn])
    func takesASecondHand(status: ElderStatus) throws {
        var street = street()
        let number = try #require(try street.act(report(status), at: at("08:00")).first).number
        #expect(street.view(morning, at: at("08:01"))?.duty == .due)
        #expect(street.refused(report(), at: at("08:02")) == .register(.leavingWaits))
        #expect(street.refused(decision(number), at: at("08:03")) == .needsRole(.communityStaff))
        #expect(street.refused(decision(number + 9), at: at("08:03"), by: Self.staff) == .register(.noLeavingWaits))
        try street.act(decision(number), at: at("09:00"), by: Self.staff)
        #expect(street.office.elder("E1")?.elder.status == status)
        #expect(street.view(evening, at: at("18:00"))?.duty == .notListed)
        // The slot before stays what it was.
        #expect(street.view(Slot(november(20), .evening), at: at("18:00"))?.state == .missed)
        #expect(street.breaches(at: at("22 23:00"), but: [.notBegun]) == [])
    }

    /// Neither who reported it nor who imported it is a second hand.
    @Test func neverTheSameHand() throws {
        var street = street()
        let number = try #require(try street.act(report(), at: at("08:00"), by: Self.staff).first).number
        #expect(street.refused(decision(number), at: at("08:01"), by: Self.staff) == .register(.ownHand))
        #expect(street.refused(decision(number), at: at("08:01"), by: Street.supervisor) == nil)
        var imported = LeavingReported()
        (imported.elder, imported.status, imported.isImported) = ("E2", .moved, true)
        street.register("E2", at: at("20 06:00"))
        let entry = street.write(.elder(.leavingReported(imported)), at: at("08:00"), by: Self.staff)
        var own = LeavingDecided()
        (own.elder, own.leaving) = ("E2", entry.number)
        #expect(street.refused(.elder(.leavingDecided(own)), at: at("08:01"), by: Self.staff) == .register(.ownHand))
    }

    /// Somebody may be lying behind the curtain: an open anomaly, and a passed limit that nobody has handled, come first.
    @Test func notWhileThePersonIsSought() throws {
        var street = street()
        let number = try #require(try street.act(report(), at: at("08:00")).first).number
        let late = at("21 22:00:01")
        #expect(street.refused(decision(number), at: late, by: Self.staff) == .register(.limitHasPassed("E1")))
        let attempt = Attempt(elder: "E1", matter: "", channel: .telephone, result: .hearsay, whom: "女儿")
        let matter = try #require(try street.act(.attemptRecorded(attempt), at: late).first).newID("M")
        #expect(street.refused(decision(number), at: late + 1, by: Self.staff) == .register(.hasOpenMatter(matter)))
        try street.act(
            .attemptRecorded(
                Attempt(elder: "E1", matter: matter, channel: .door, result: .seen)), at: late + 2)
        try street.handle(matter, at: late + 3, by: Street.worker)
        #expect(street.refused(decision(number), at: late + 4, by: Self.staff) == nil)
    }

    /// Said no to, or set right afterwards, the person is due; a decision keeps the report from being taken back.
    @Test func setRight() throws {
        var street = street()
        let written = try street.act(report(), at: at("08:00"))
        let number = try #require(written.first).number
        #expect(street.refused(decision(number, false), at: at("08:01"), by: Self.staff) == .needsReason)
        try street.act(decision(number), at: at("08:10"), by: Self.staff)
        let undo = street.office.undo(of: written)
        #expect(street.refused(undo, at: at("08:11")) == .othersRestOnIt(staff: Self.staff))
        try street.act(decision(number, false, reason: "认错人"), at: at("08:20"), by: Self.staff)
        #expect(street.office.elder("E1")?.elder.status == .here)
        #expect(street.view(evening, at: at("18:00"))?.duty == .due)
    }

    /// Undone and done again by who did it; not once somebody is looked for.
    @Test func undone() throws {
        var street = street()
        let report = try street.act(report(), at: at("08:00"))
        let confirmed = try street.act(decision(report[0].number), at: at("08:10"), by: Self.staff)
        let undo = street.office.undo(of: confirmed)
        let redo = street.office.redo(of: confirmed)
        try street.act(undo, at: at("08:11"), by: Self.staff)
        #expect(street.office.elder("E1")?.elder.status == .here)
        #expect(street.office.elder("E1")?.leavings.last?.isWaiting == true)
        #expect(street.refused(redo, at: at("08:12"), by: Self.staff) == nil)
        let matter = try street.anomaly(at: at("08:13"))
        #expect(street.refused(redo, at: at("08:14"), by: Self.staff) == .register(.hasOpenMatter(matter)))
        try street.act(street.office.undo(of: report), at: at("08:15"))
        #expect(street.office.elder("E1")?.leavings.last?.isWaiting == false)
    }
}
