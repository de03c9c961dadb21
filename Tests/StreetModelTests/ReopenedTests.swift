import StreetModel
import Testing

/// What comes after the response to an anomaly: further looks, handling, a new fall (DOMAIN §3, §4).
struct ReopenedTests {
    private static let staff = Street.communityStaff

    /// An anomaly at 08:44, answered at 08:50.
    private func street() throws -> (Street, String) {
        var street = Street()
        street.register(at: at("20 18:00")) {
            $0.contacts = [Contact(name: "陈建国", relation: "侄子", telephone: "19900000123")]
        }
        let id = try street.anomaly(at: at("08:44"))
        try street.attempt(.spokenTo, at: at("08:50"))
        return (street, id)
    }

    /// In the slot of the response a further look joins; in a later one, or as an alarm, it starts both clocks anew.
    @Test(arguments: [
        ("08:50:00", false, false), ("09:10:00", false, false), ("09:10:00", true, true), ("16:00:00", false, false),
        ("19:10:00", false, true), ("22 08:00:00", false, true),
    ])
    func later(when: String, alarm: Bool, isReopened: Bool) throws {
        var (street, id) = try street()
        let act = try street.look(.abnormal, at: at(when), alarm: alarm)
        #expect(act.map(\.event.kind) == ["check.recorded"] + (isReopened ? ["matter.stepped"] : []))
        #expect(street.office.books[Street.book]?.matters.count == 1)
        let stamp = { (seconds: Int) in UTCOffset.china.text(of: at(when) + seconds).prefix(19) }
        #expect(
            street.clocks(id, at: at(when))
                == (isReopened
                    ? ["response \(stamp(900))", "handling \(stamp(86_400))"] : ["handling 2026-11-22T08:44:00"]))
    }

    /// A look that was made before the response and entered after it changes nothing.
    @Test func enteredLate() throws {
        var (street, id) = try street()
        let check = CheckRecorded(
            elder: "E1", outcome: .abnormal, seen: nil, observed: at("08:49"), half: nil, isAlarm: true)
        #expect(try street.act(.checkRecorded(check), at: at("10:00")).count == 1)
        #expect(street.stage(id) == .responded)
    }

    /// The bell rings anew, the ladder begins anew, and the verdict of the second response is its own.
    @Test func everythingAnew() throws {
        var (street, id) = try street()
        let first = try #require(street.office.matter(id)).notice
        try street.act(.noticeRead(NoticeRead(notice: first)), at: at("08:51"))
        #expect(try street.alerts(Street.worker, at: at("18:59")).allSatisfy { $0.matter != id })
        try street.look(.abnormal, at: at("19:10"))
        let alert = try #require(try street.alerts(Street.worker, at: at("19:11")).first { $0.matter == id })
        #expect(alert.notice.since == at("19:10") && !alert.isRead && alert.remaining == 840)
        #expect(street.office.readers(of: alert.notice).isEmpty)
        var matter = try #require(street.office.matter(id))
        #expect(matter.firstAction == nil && matter.confirmedSafe == nil)
        let rungs = street.office.ladder(of: matter, at: at("19:11"))
        #expect(rungs.allSatisfy { !$0.isDone && $0.attempts.isEmpty })
        #expect(rungs.first { $0.kind == .firstContact }?.due == at("19:15"))
        try street.look(.unclear, at: at("19:12"))
        try street.attempt(.noAnswer, at: at("19:13"))
        matter = try #require(street.office.matter(id))
        #expect(street.office.ladder(of: matter, at: at("19:13")).map(\.isDone).prefix(2) == [true, false])
        #expect(matter.firstAction == 120)
        try street.attempt(.seen, at: at("19:25:01"))
        matter = try #require(street.office.matter(id))
        #expect(matter.response?.late == 1 && matter.confirmedSafe == 901)
        #expect(matter.steps.map(\.step) == [.responded, .reopened, .responded])
        #expect(matter.steps.map(\.late) == [0, 0, 1])
        #expect(street.clocks(id, at: at("19:26")) == ["handling 2026-11-22T19:10:00"])
    }

    /// Taken back within the minute, as long as nobody else has read it or acted; then the first response stands again.
    @Test func takenBack() throws {
        var (street, id) = try street()
        let act = try street.look(.abnormal, at: at("19:10:00"))
        let back = TakenBack(entries: [act[0].number], elder: "E1")
        #expect(street.refused(.takenBack(back), at: at("19:11:01")) == .tooLateToTakeBack(seconds: 60))
        var read = street
        let notice = try #require(read.office.matter(id)).notice
        try read.act(.noticeRead(NoticeRead(notice: notice)), at: at("19:10:20"), by: Self.staff)
        #expect(read.refused(.takenBack(back), at: at("19:10:30")) == .othersRestOnIt(staff: Self.staff))
        var tried = street
        try tried.attempt(.noAnswer, at: at("19:10:20"), by: Self.staff)
        #expect(tried.refused(.takenBack(back), at: at("19:10:30")) == .othersRestOnIt(staff: Self.staff))
        try street.act(.takenBack(back), at: at("19:11:00"))
        #expect(street.clocks(id, at: at("19:11")) == ["handling 2026-11-22T08:44:00"])
        #expect(street.office.matter(id)?.response?.happened == at("08:50"))
        try street.act(.restored(back), at: at("19:12"))
        #expect(street.clocks(id, at: at("19:12")).first == "response 2026-11-21T19:25:00")
    }

    /// An abnormal look that joined an open anomaly is taken back by the same rule as the one that opened it.
    @Test func aJoinedLook() throws {
        var street = Street()
        street.register(at: at("20 18:00"))
        let id = try street.anomaly(at: at("08:44:00"))
        let notice = try #require(street.office.matter(id)).notice
        // Read before: that was no answer to this look.
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:44:20"), by: Self.staff)
        let look = try street.look(.abnormal, at: at("08:45:00"))
        let back = TakenBack(entries: [look[0].number], elder: "E1")
        #expect(street.refused(.takenBack(back), at: at("08:46:01")) == .tooLateToTakeBack(seconds: 60))
        var read = street
        try read.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:45:20"), by: Street.supervisor)
        #expect(read.refused(.takenBack(back), at: at("08:45:30")) == .othersRestOnIt(staff: Street.supervisor))
        var tried = street
        try tried.attempt(.noAnswer, at: at("08:45:20"), by: Self.staff)
        #expect(tried.refused(.takenBack(back), at: at("08:45:30")) == .othersRestOnIt(staff: Self.staff))
        try street.act(.takenBack(back), at: at("08:46:00"))
        #expect(street.office.matter(id)?.isOpen == true)
    }

    /// A curtain that nobody has touched since the response, though each look was in order, is as much a reason.
    @Test func untouched() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let id = try street.anomaly(at: at("20 08:44"))
        try street.act(
            .attemptRecorded(
                Attempt(elder: "E1", channel: .telephone, result: .relativeWithHer, whom: "陈建国")), at: at("20 08:50"))
        try street.look(.normal, seen: .open, at: at("20 19:10"))
        let act = try [
            street.look(.normal, seen: .open, at: at("08:00")), street.look(.normal, seen: .open, at: at("19:10")),
        ]
        #expect(act.flatMap { $0 }.filter { $0.event.kind == "matter.stepped" }.count == 1)
        #expect(street.stage(id) == .opened)
    }

    /// What was handled is no longer joined: a new anomaly with fifteen minutes of its own.
    @Test func afterTheHandling() throws {
        var (street, id) = try street()
        let handling = street.office.act(of: try street.handle(id, at: at("09:00")))
        let again = try street.anomaly(at: at("09:10"))
        #expect(again != id)
        #expect(street.clocks(id, at: at("09:10")) == ["feedback 2026-11-28T09:00:00"])
        #expect(street.clocks(again, at: at("09:10")).first == "response 2026-11-21T09:25:00")
        // An attempt belongs to the one whose clock runs.
        try street.attempt(.noAnswer, at: at("09:11"))
        #expect(street.office.matter(again)?.attempts.count == 1)
        // Two would be open for one person.
        #expect(street.refused(.takenBack(handling), at: at("09:12")) == .othersRestOnIt(staff: Street.worker))
        try street.step(.redone, id, at: at("09:12"), by: Street.supervisor) { $0.text = "没有见到本人" }
        #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")?.id == again)
    }

    /// The first action and the response as two figures, from T0.
    @Test func figures() throws {
        var street = Street()
        street.register(at: at("20 18:00"))
        let id = try street.anomaly(at: at("08:44"))
        func matter() throws -> Matter { try #require(street.office.matter(id)) }
        #expect(try matter().firstAction == nil)
        let look = try street.look(.abnormal, at: at("08:44:30"))
        #expect(try matter().firstAction == 30)
        try street.act(.takenBack(TakenBack(entries: [look[0].number], elder: "E1")), at: at("08:44:50"))
        #expect(try matter().firstAction == nil)
        try street.attempt(.noAnswer, at: at("08:46"))
        #expect(try matter().firstAction == 120 && matter().confirmedSafe == nil)
        try street.attempt(.spokenTo, at: at("08:52:20"))
        #expect(try matter().confirmedSafe == 500)
        // Days later they are what they were.
        for day in 22...25 { try street.look(.normal, at: at("\(day) 08:00")) }
        #expect(try matter().firstAction == 120 && matter().confirmedSafe == 500)
    }
}
