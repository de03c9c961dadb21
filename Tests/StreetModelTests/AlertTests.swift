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

    /// An imported complaint was late before the program knew of it: a breach, and no bell.
    @Test func quiet() throws {
        var street = Street()
        for (id, isQuiet) in [("J1", true), ("J2", false)] {
            let opening = MatterOpened(
                kind: .complaint, grid: Street.grid, origin: .imported, start: at("20 09:00"), isQuiet: isQuiet, id: id,
                report: MatterReport(place: Street.grid, text: "占道"))
            street.write(.matterOpened(opening), at: at("20 12:00"))
        }
        #expect(Set(street.office.breaches(at: at("20 12:01")).map(\.matter)) == ["J1", "J2"])
        #expect(try alerts(street, Street.worker, at: "20 12:01").map(\.matter) == ["J2"])
    }

    /// Of two anomalies of a person the notice of a breach names the one whose clock has passed.
    @Test func whichOfTwo() throws {
        var street = Street()
        street.register(at: at("10 18:00"))
        let first = try street.anomaly(at: at("11 08:44"))
        try street.attempt(.spokenTo, at: at("11 08:50"))
        try street.handle(first, at: at("11 09:00"))
        let second = try street.anomaly(at: at("18 08:44"))
        let late = street.office.breaches(at: at("18 09:05")).filter { $0.kind == .anomaly }
        #expect(late.map(\.matter) == [second, first] || late.map(\.matter) == [first, second])
        for breach in late { #expect(street.office.matter(of: breach.notice)?.id == breach.matter) }
        for id in [first, second] {
            #expect(street.office.matter(of: try #require(street.office.matter(id)).notice)?.id == id)
        }
    }

    /// Anomalies, limits and rounds before complaints and findings, an urge where its matter stands.
    @Test func matters() throws {
        var street = Street()
        street.register("E1", at: at("20 18:00"))
        let finding = try street.open(.finding, at: at("19 09:00"))
        let complaint = try street.open(.complaint, at: at("20 09:00"))
        let task = try street.open(.task, at: at("21 07:40"))
        try street.look(.abnormal, at: at("08:10"))
        let urged = try #require(street.office.matter(task)).notice
        try street.act(.urged(Urge(notice: urged, to: "")), at: at("08:11"), by: Street.supervisor)
        let found = try alerts(street, Street.worker, at: "08:12")
        #expect(found.map(\.notice.kind) == [.anomaly, .complaint, .finding, .task])
        #expect(found.map(\.matter).suffix(3) == [complaint, finding, task])
        #expect(found.map { $0.urge != nil } == [false, false, false, true])
        #expect(
            try alerts(street, Street.supervisor, at: "08:12").map(\.notice.kind) == [.anomaly, .complaint, .finding])
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
