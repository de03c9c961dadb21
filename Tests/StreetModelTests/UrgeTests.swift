import StreetModel
import Testing

/// Urging (催办): it reaches the screen at once, stays until read, and unread it is a breach (DOMAIN §4).
struct UrgeTests {
    private static let staff = Street.communityStaff

    private func street() throws -> (Street, Notice, String) {
        var street = Street()
        let id = try street.open(.finding, at: at("20 09:00"))
        return (street, try #require(street.office.matter(id)).notice, id)
    }

    private func urge(_ notice: Notice, _ text: String = "请今天办") -> Event {
        .urged(Urge(notice: notice, to: "", text: text))
    }

    @Test func sentAndRead() throws {
        var (street, notice, id) = try street()
        try street.act(urge(notice), at: at("20 10:00:00"), by: Street.supervisor)
        let sent = try #require(street.office.urges(of: notice).first)
        #expect(sent.urge.to == Street.worker && sent.isWaiting)
        // On the worker's screen at once, on nobody else's.
        let alert = try #require(try street.alerts(Street.worker, at: at("20 10:00:00")).first { $0.urge != nil })
        #expect(alert.matter == id && alert.urge?.urge.text == "请今天办" && !alert.isRead)
        #expect(try street.alerts(Self.staff, at: at("20 10:00:00")).allSatisfy { $0.urge == nil })
        // Another's reading is not the one it waits for.
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:01"), by: Self.staff)
        #expect(street.office.urges(of: notice).first?.isWaiting == true)
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:02"))
        #expect(street.office.urges(of: notice).first?.readAt == at("20 10:02"))
        #expect(try street.alerts(Street.worker, at: at("20 10:03")).allSatisfy { $0.urge == nil })
        #expect(street.breaches(at: at("20 11:00"), but: [.notBegun]).isEmpty)
        // Urged again it waits again, though the notice was read before.
        try street.act(urge(notice), at: at("20 10:05"), by: Self.staff)
        #expect(try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:06")).count == 1)
    }

    /// Unread after ten minutes: in the second after.
    @Test(arguments: [("20 10:10:00", [String]()), ("20 10:10:01", ["unread 20T10:10:00 1"])])
    func unread(now: String, expected: [String]) throws {
        var (street, notice, id) = try street()
        try street.act(urge(notice), at: at("20 10:00:00"), by: Street.supervisor)
        #expect(street.breaches(at: at(now), but: [.notBegun]) == expected)
        let breach = street.office.breaches(at: at(now)).first { $0.kind == .unread }
        if let breach { #expect(breach.owner == Street.worker && breach.matter == id && breach.clock == .read) }
        // It rings where it was sent, not once more as a breach.
        #expect(try street.alerts(Street.supervisor, at: at(now)).allSatisfy { $0.notice.kind != .unread })
        // Nobody is urged about what has ended.
        try street.step(.withdrawn, id, at: at("20 10:11")) { $0.text = "重复" }
        #expect(street.breaches(at: at("20 10:30"), but: [.notBegun]).isEmpty)
        #expect(try street.alerts(Street.worker, at: at("20 10:30")).isEmpty)
    }

    /// Of a breach that no matter stands for: whoever keeps the grid today, a stand-in among them.
    @Test func ofABreach() throws {
        var street = Street()
        street.register("E4", at: at("20 06:00")) { $0.building = Street.otherGrid + "001" }
        try street.act(
            .gridCovered(StandIn(grid: Street.otherGrid, day: november(21), staff: Street.worker)), at: at("07:40"))
        let breach = try #require(street.office.breaches(at: at("07:46")).first { $0.kind == .notBegun })
        #expect(breach.owner == Street.worker)
        try street.act(urge(breach.notice), at: at("07:46"), by: Street.supervisor)
        #expect(street.office.urges(of: breach.notice).first?.urge.to == Street.worker)
    }

    /// A grid without a worker: the first of its scope who opens it has read it, but not who sent it.
    @Test func nobodysGrid() throws {
        var (street, notice, _) = try street()
        var grid = try #require(street.office.grid(Street.grid))
        grid.worker = ""
        street.write(.registered(.grid(grid)), at: at("20 09:30"))
        try street.act(urge(notice), at: at("20 10:00"), by: Self.staff)
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:01"), by: Self.staff)
        #expect(street.office.urges(of: notice).first?.isWaiting == true)
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:02"))
        #expect(street.office.urges(of: notice).first?.isWaiting == false)
    }

    @Test func refused() throws {
        var (street, notice, id) = try street()
        let now = at("20 10:00")
        #expect(street.refused(urge(notice), at: now) == .needsRole(.communityStaff))
        #expect(street.refused(urge(notice), at: now, by: Street.otherWorker) == .needsRole(.communityStaff))
        #expect(street.refused(urge(notice), at: now, by: "S9999") == .unknownStaff("S9999"))
        var other = notice
        other.since = at("20 08:00")
        #expect(street.refused(urge(other), at: now, by: Self.staff) == .noticeIsOver)
        var unknown = notice
        unknown.matter = "M9"
        #expect(street.refused(urge(unknown), at: now, by: Self.staff) == .noticeIsOver)
        try street.step(.reassigned, id, at: now, by: Self.staff) { $0.to = Self.staff }
        #expect(street.refused(urge(notice), at: now, by: Self.staff) == .alreadySo)
        try street.step(.withdrawn, id, at: now, by: Self.staff) { $0.text = "重复" }
        #expect(street.refused(urge(notice), at: now, by: Street.supervisor) == .noticeIsOver)
    }

    /// Taken back while it is unread; what was read is said.
    @Test func takenBack() throws {
        var (street, notice, _) = try street()
        let act = street.office.act(of: try street.act(urge(notice), at: at("20 10:00"), by: Self.staff))
        #expect(act.grid == Street.grid)
        #expect(street.refused(.takenBack(act), at: at("20 10:01")) == .notYours)
        try street.act(.takenBack(act), at: at("20 10:01"), by: Self.staff)
        #expect(try street.alerts(Street.worker, at: at("20 10:02")).isEmpty)
        #expect(street.breaches(at: at("20 11:00"), but: [.notBegun]).isEmpty)
        try street.act(.restored(act), at: at("20 10:03"), by: Self.staff)
        #expect(try street.alerts(Street.worker, at: at("20 10:04")).count == 1)
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 10:05"))
        #expect(street.refused(.takenBack(act), at: at("20 10:06"), by: Self.staff) == .nothingToTakeBack)
    }
}
