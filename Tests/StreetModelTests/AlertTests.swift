import StreetModel
import Testing

/// A clock must be seen: what rings, for whom, and until when (DOMAIN §4).
struct AlertTests {
    private func alerts(_ street: Street, _ staff: String, at now: String) throws -> [Alert] {
        street.office.alerts(for: try street.office.staff(staff), at: at(now))
    }

    @Test func whoHearsIt() throws {
        var street = Street()
        street.register(at: at("20 18:00"))
        try street.look(.abnormal, at: at("08:44"))
        for staff in [Street.worker, Street.communityStaff, Street.supervisor, Street.administrator] {
            let alerts = try alerts(street, staff, at: "08:46")
            #expect(alerts.map(\.notice.kind) == [.anomaly])
            #expect(alerts.first?.remaining == 780)
            #expect(alerts.first?.isRead == false)
        }
        for staff in [Street.otherWorker, Street.otherCommunityStaff] {
            #expect(try alerts(street, staff, at: "08:46").isEmpty)
        }
    }

    /// An anomaly stands on every screen until it has its response, read or not.
    @Test func untilTheResponse() throws {
        var street = Street()
        street.register(at: at("20 18:00"))
        try street.look(.abnormal, at: at("08:44"))
        let notice = try #require(alerts(street, Street.worker, at: "08:45").first).notice
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:45"), by: Street.supervisor)
        let read = try alerts(street, Street.worker, at: "09:00")
        #expect(read.map(\.isRead) == [true])
        #expect(read.first?.readers == [Reading(by: Street.supervisor, at: at("08:45"))])
        #expect(read.first?.remaining == -60)
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .spokenTo)), at: at("09:01"))
        #expect(try alerts(street, Street.worker, at: "09:02").isEmpty)
    }

    /// A breach stands until somebody has read it; a passed limit has the anomaly's clock from its moment.
    @Test func breaches() throws {
        var street = Street()
        street.register(at: at("19 06:00")) { $0.risk = .red }
        try street.look(.unclear, at: at("20 07:10"))
        let alert = try #require(alerts(street, Street.worker, at: "20 07:20").first)
        #expect(alert.notice.kind == .limit)
        #expect(alert.remaining == 900 - 80 * 60)
        try street.act(.noticeRead(NoticeRead(notice: alert.notice)), at: at("20 07:21"))
        let left = try alerts(street, Street.supervisor, at: "20 07:22")
        #expect(left.map(\.notice.kind) == [.missed, .run])
    }

    /// Who read that the limit has passed has read the matter that the first act writes.
    @Test func readBeforeTheFirstAct() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        let limit = try #require(alerts(street, Street.worker, at: "20 22:05").first { $0.notice.kind == .limit })
        try street.act(.noticeRead(NoticeRead(notice: limit.notice)), at: at("20 22:05"))
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .noAnswer)), at: at("20 22:06"))
        let alert = try #require(alerts(street, Street.worker, at: "20 22:07").first { $0.notice.kind == .whereabouts })
        #expect(alert.isRead)
        #expect(alert.remaining == 480)
        #expect(try alerts(street, Street.worker, at: "20 22:07").contains { $0.notice.kind == .limit } == false)
    }

    /// Kinds, parts and risks are ordered as they are written down.
    @Test func gravity() {
        #expect(BreachKind.allCases.reversed().sorted() == BreachKind.allCases)
        #expect(RoundPart.allCases.reversed().sorted() == RoundPart.allCases)
        #expect(Risk.allCases.reversed().sorted() == Risk.allCases)
    }

    /// The gravest kinds first, then the oldest.
    @Test func order() throws {
        var street = Street()
        street.register("E1", at: at("20 18:00"))
        street.register("E2", at: at("20 18:00"))
        street.register("E3", at: at("18 06:00"))
        street.register("E4", at: at("20 18:00")) { $0.building = Street.otherGrid + "001" }
        try street.look(.abnormal, of: "E2", at: at("08:10"))
        try street.look(.abnormal, of: "E1", at: at("08:11"))
        let alerts = try alerts(street, Street.supervisor, at: "08:12").filter { $0.notice.kind != .run }
        #expect(alerts.map(\.notice.kind) == [.anomaly, .anomaly, .limit, .notBegun])
        #expect(alerts.map(\.notice.elder) == ["E2", "E1", "E3", ""])
    }
}
