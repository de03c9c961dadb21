import StreetModel
import Testing

/// `u` and redo: what may be taken back, by whom and how long (DOMAIN §3).
struct TakeBackTests {
    private func street() -> Street {
        var street = Street()
        street.register(at: at("20 18:00"))
        return street
    }

    private func takeBack(
        _ entries: [Entry], in street: inout Street, at now: String, by: String = Street.worker
    ) throws(Refusal) {
        try street.act(.takenBack(TakenBack(entries: entries.map(\.number), elder: "E1")), at: at(now), by: by)
    }

    /// A normal or unclear look at any time of the session.
    @Test(arguments: [Outcome.normal, .unclear])
    func anyTime(outcome: Outcome) throws {
        var street = street()
        let act = try street.look(outcome, at: at("08:00"))
        try takeBack(act, in: &street, at: "16:00")
        #expect(street.view(morning, at: at("16:01"))?.outcome == nil)
        #expect(throws: Refusal.takenBackAlready) { try takeBack(act, in: &street, at: "16:02") }
    }

    /// A call in vain that belongs to no matter is kept with the person, and only by its own maker taken back.
    @Test func aCallOfItsOwn() throws {
        var street = street()
        let call = Event.attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .noAnswer))
        let act = try street.act(call, at: at("08:00"), by: Street.worker)
        #expect(street.office.elder("E1")?.looks.contacts.map(\.isSign) == [false])
        #expect(street.office.elder("E1").map { street.office.lastSign(of: $0) } == at("20 18:00"))
        #expect(throws: Refusal.notYours) { try takeBack(act, in: &street, at: "08:01", by: Street.communityStaff) }
        try takeBack(act, in: &street, at: "08:01")
        #expect(street.office.elder("E1")?.looks.contacts.map(\.isTakenBack) == [true])
    }

    /// An abnormal one with its matter within 60 seconds.
    @Test(arguments: [("08:00:59", true), ("08:01:00", true), ("08:01:01", false)])
    func abnormal(now: String, isAllowed: Bool) throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        #expect(act.count == 2)
        if isAllowed {
            try takeBack(act, in: &street, at: now)
            #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1") == nil)
            #expect(street.view(morning, at: at("08:02"))?.state == .open)
        } else {
            #expect(throws: Refusal.tooLateToTakeBack(seconds: 60)) { try takeBack(act, in: &street, at: now) }
        }
    }

    /// A look and the matter it opened go together, whichever of them is named.
    @Test(arguments: [0, 1])
    func wholeAct(index: Int) throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        #expect(throws: Refusal.tooLateToTakeBack(seconds: 60)) {
            try takeBack([act[index]], in: &street, at: "08:02")
        }
        try takeBack([act[index]], in: &street, at: "08:00:30")
        #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1") == nil)
        #expect(street.office.elder("E1")?.looks.recent.first?.isTakenBack == true)
    }

    @Test func othersReadIt() throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        let notice = try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")).notice
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:00:10"))
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:00:20"), by: Street.communityStaff)
        #expect(throws: Refusal.othersRestOnIt(staff: Street.communityStaff)) {
            try takeBack(act, in: &street, at: "08:00:30")
        }
    }

    @Test func othersActedOnIt() throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        let attempt = Attempt(elder: "E1", channel: .telephone, result: .noAnswer)
        let tried = try street.act(.attemptRecorded(attempt), at: at("08:00:10"), by: Street.communityStaff)
        #expect(throws: Refusal.othersRestOnIt(staff: Street.communityStaff)) {
            try takeBack(act, in: &street, at: "08:00:30")
        }
        try takeBack(tried, in: &street, at: "08:00:40", by: Street.communityStaff)
        try takeBack(act, in: &street, at: "08:00:50")
    }

    /// Another's look joined the anomaly, whatever was seen: they would be left without it and not know.
    @Test(arguments: [Outcome.abnormal, .unclear, .normal])
    func aFurtherLookRestsOnIt(outcome: Outcome) throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        let joined = try street.look(outcome, at: at("08:00:20"), by: Street.communityStaff)
        #expect(throws: Refusal.othersRestOnIt(staff: Street.communityStaff)) {
            try takeBack(act, in: &street, at: "08:00:30")
        }
        try takeBack(joined, in: &street, at: "08:00:40", by: Street.communityStaff)
        try takeBack(act, in: &street, at: "08:00:50")
    }

    /// One's own calmer look afterwards is a correction, and holds nothing up.
    @Test func onesOwnFurtherLookDoesNot() throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        try street.look(.normal, at: at("08:00:20"))
        try takeBack(act, in: &street, at: "08:00:30")
        #expect(street.view(morning, at: at("08:01"))?.outcome == .normal)
    }

    @Test func notYours() throws {
        var street = street()
        let act = try street.look(.normal, at: at("08:00"))
        #expect(throws: Refusal.notYours) { try takeBack(act, in: &street, at: "08:01", by: Street.communityStaff) }
        #expect(throws: Refusal.outsideScope(elder: "E1")) {
            try takeBack(act, in: &street, at: "08:01", by: Street.otherWorker)
        }
        #expect(throws: Refusal.nothingToTakeBack) { try takeBack([], in: &street, at: "08:01") }
        let setup = try #require(street.entries.first { $0.book == Street.book })
        #expect(throws: Refusal.nothingToTakeBack) { try takeBack([setup], in: &street, at: "08:01") }
    }

    @Test func redo() throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        let numbers = TakenBack(entries: act.map(\.number), elder: "E1")
        #expect(throws: Refusal.nothingToRedo) { try street.act(.restored(numbers), at: at("08:00:10")) }
        try takeBack(act, in: &street, at: "08:00:20")
        #expect(throws: Refusal.nothingToRedo) {
            try street.act(.restored(numbers), at: at("08:00:25"), by: Street.communityStaff)
        }
        try street.act(.restored(numbers), at: at("08:00:30"))
        #expect(street.view(morning, at: at("08:01"))?.outcome == .abnormal)
        #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")?.opening.start == at("08:00:00"))
    }

    /// A matter that was opened since would make two.
    @Test func redoBesideAnother() throws {
        var street = street()
        let act = try street.look(.abnormal, at: at("08:00:00"))
        try takeBack(act, in: &street, at: "08:00:20")
        try street.look(.abnormal, at: at("08:00:25"), by: Street.communityStaff)
        #expect(throws: Refusal.nothingToRedo) {
            try street.act(.restored(TakenBack(entries: act.map(\.number), elder: "E1")), at: at("08:00:30"))
        }
    }
}
