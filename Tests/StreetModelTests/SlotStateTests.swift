import StreetModel
import Testing

/// The state of a slot at every second where it changes (DOMAIN §3).
struct SlotStateTests {
    private func street() -> Street {
        var street = Street()
        street.register(at: at("20 06:00"))
        return street
    }

    @Test(arguments: [
        ("06:59:59", SlotState.notYet), ("07:00:00", .notYet), ("07:29:59", .notYet), ("07:30:00", .open),
        ("09:14:59", .open), ("09:15:00", .closing), ("09:30:00", .closing), ("09:30:01", .overdue),
        ("17:29:59", .overdue), ("17:30:00", .missed), ("22 12:00", .missed),
    ])
    func unseenMorning(now: String, state: SlotState) {
        #expect(street().view(morning, at: at(now))?.state == state)
    }

    @Test(arguments: [
        ("17:29:59", SlotState.notYet), ("17:30:00", .notYet), ("18:59:59", .notYet), ("19:00:00", .open),
        ("20:14:59", .open), ("20:15:00", .closing), ("20:30:00", .closing), ("20:30:01", .overdue),
        ("23:59:59", .overdue), ("22 00:00:00", .missed),
    ])
    func unseenEvening(now: String, state: SlotState) {
        #expect(street().view(evening, at: at(now))?.state == state)
    }

    @Test func millisecondsAreCut() {
        let end = Moment(milliseconds: at("09:30:00").milliseconds + 999)
        #expect(street().view(morning, at: end)?.state == .closing)
    }

    /// Agreed inside the last quarter of an hour: not yet, then closing at once. Agreed at the beginning: open.
    @Test(arguments: [
        ("09:20", "09:19:59", SlotState.notYet), ("09:20", "09:20:00", .closing), ("07:00", "06:59:59", .notYet),
        ("07:00", "07:00:00", .open), ("06:30", "06:45:00", .notYet), ("09:30", "09:30:00", .closing),
        ("09:30", "09:30:01", .overdue),
    ])
    func agreedTimes(agreed: String, now: String, state: SlotState) {
        var street = Street()
        street.register(at: at("20 06:00")) { $0.morning.by = TimeOfDay(agreed) }
        #expect(street.view(morning, at: at(now))?.state == state)
    }

    @Test(arguments: [
        ("07:31", Outcome.normal, SlotState.done, Outcome.normal, true),
        ("07:05", .normal, .done, .normal, true),
        ("07:30:00", .abnormal, .done, .abnormal, true),
        ("07:29:59", .abnormal, .open, .early, false),
        ("07:40", .unclear, .open, .unclear, false),
        ("09:30:00", .normal, .done, .normal, true),
        ("09:30:01", .normal, .done, .normal, false),
        ("17:29:59", .abnormal, .done, .abnormal, false),
    ])
    func looked(when: String, asked: Outcome, state: SlotState, outcome: Outcome, isOnTime: Bool) throws {
        var street = street()
        try street.look(asked, at: at(when))
        let view = street.view(morning, at: max(at(when), at("07:30:00")))
        #expect(view?.state == state)
        #expect(view?.outcome == outcome)
        #expect(view?.isOnTime == isOnTime)
        #expect(view?.time == at(when))
    }

    /// Outside windows and their tails a look counts for no slot.
    @Test(arguments: [("06:59:59", nil), ("07:00:00", Half.morning), ("17:29:59", .morning), ("17:30:00", .evening)])
    func halves(when: String, half: Half?) throws {
        var street = street()
        try street.look(.normal, at: at(when))
        #expect(street.view(morning, at: at("22 12:00"))?.state == (half == .morning ? .done : .missed))
        #expect(street.view(evening, at: at("22 12:00"))?.state == (half == .evening ? .done : .missed))
        #expect(street.office.elder("E1")?.looks.recent.map(\.half) == [half])
    }

    @Test func midnight() throws {
        var street = street()
        try street.look(.normal, at: at("23:59:59"))
        try street.look(.normal, at: at("22 00:00:00"))
        #expect(street.office.elder("E1")?.looks.recent.map(\.half) == [.evening, nil])
    }

    /// The latest look that was not taken back decides: an unclear one opens the slot again.
    @Test func latestDecides() throws {
        var street = street()
        try street.look(.normal, at: at("07:40"))
        let second = try street.look(.unclear, at: at("07:50"))
        #expect(street.view(morning, at: at("08:00"))?.state == .open)
        #expect(street.view(morning, at: at("09:31"))?.state == .overdue)
        try street.act(.takenBack(TakenBack(entries: second.map(\.number), elder: "E1")), at: at("07:51"))
        #expect(street.view(morning, at: at("08:00"))?.state == .done)
        try street.look(.unclear, at: at("08:00"))
        try street.look(.normal, at: at("09:40"))
        #expect(street.view(morning, at: at("09:41"))?.state == .done)
        #expect(street.view(morning, at: at("09:41"))?.isOnTime == false)
    }

    /// Who was seen in time was: a look after the window takes nothing of that away.
    @Test(arguments: [Outcome.normal, .unclear])
    func aFurtherLookAfterTheWindow(_ outcome: Outcome) throws {
        var street = Street()
        street.register(at: at("20 06:00")) { $0.risk = .red }
        try street.look(.normal, at: at("08:20"))
        try street.look(outcome, at: at("10:20"))
        let view = try #require(street.view(morning, at: at("10:30")))
        #expect(view.isOnTime == (outcome == .normal))
        try street.look(.normal, at: at("10:40"))
        #expect(street.view(morning, at: at("10:41"))?.isOnTime == true)
    }

    /// Two unclear looks in a row ask for the telephone; any other look, and one taken back, ends the row.
    @Test(arguments: [
        (["20 08:00 unclear", "20 18:00 unclear", "21 08:00 unclear"], 3),
        (["20 18:00 unclear", "21 08:00 unclear"], 2),
        (["20 18:00 normal", "21 08:00 unclear"], 1), (["20 18:00 unclear", "21 06:00 normal", "21 08:00 unclear"], 1),
        (["21 07:10 unclear", "21 13:00 unclear", "21 18:00 normal"], 2), (["21 08:00 normal"], 0), ([], 0),
    ])
    func unclearInARow(looks: [String], count: Int) throws {
        var street = street()
        for look in looks {
            let words = look.split(separator: " ").map(String.init)
            try street.look(try #require(Outcome(named: words[2])), at: at("\(words[0]) \(words[1])"))
        }
        let log = try #require(street.office.elder("E1")).looks
        #expect(log.unclearInARow(upTo: morning, offset: .china) == count)
    }

    /// A look observed earlier but entered later does not push the newer one aside.
    @Test func lateEntry() throws {
        var street = street()
        try street.look(.normal, at: at("09:00"))
        let check = CheckRecorded(elder: "E1", outcome: .unclear, seen: nil, observed: at("08:00"), half: nil)
        try street.act(.checkRecorded(check), at: at("09:10"))
        #expect(street.view(morning, at: at("09:15"))?.time == at("09:00"))
    }

    @Test func excused() throws {
        var street = street()
        let absence = Absence(elder: "E1", reason: .away, from: november(21), through: november(22))
        street.write(.absenceReported(absence), at: at("21 06:30"))
        for (slot, now, state) in [
            (morning, "08:00", SlotState.excused), (evening, "23:00", .excused), (evening.next, "22 10:00", .excused),
            (evening.next.next.next, "23 08:00", .open),
        ] {
            #expect(street.view(slot, at: at(now))?.state == state)
        }
        try street.look(.normal, at: at("08:00"))
        #expect(street.view(morning, at: at("08:01"))?.state == .excused)
    }

    @Test(arguments: [
        ("06:59:59", "21 morning", "21 morning"), ("09:30:00", "21 morning", "21 morning"),
        ("09:30:01", "21 evening", "21 morning"), ("17:29:59", "21 evening", "21 morning"),
        ("17:30:00", "21 evening", "21 evening"), ("20:30:00", "21 evening", "21 evening"),
        ("20:30:01", "22 morning", "21 evening"), ("22 00:00:00", "22 morning", "22 morning"),
    ])
    func currentSlots(now: String, next: String, round: String) {
        let office = street().office
        let name = { (slot: Slot) in "\(slot.day.civil.day) \(slot.half.rawValue)" }
        #expect(name(office.openOrNextSlot(at: at(now))) == next)
        #expect(name(office.roundSlot(at: at(now))) == round)
    }

    @Test func ordinals() {
        for number in [-3, -2, -1, 0, 1, 2, 41_557] {
            #expect(Slot(ordinal: number).ordinal == number)
            #expect(Slot(ordinal: number).next.previous == Slot(ordinal: number))
        }
        #expect(morning.next == evening)
        #expect(evening.next == Slot(november(22), .morning))
        #expect(morning < evening)
    }
}
