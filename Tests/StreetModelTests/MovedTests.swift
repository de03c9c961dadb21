import StreetModel
import Testing

/// Who moves to another grid while something is open about them (DOMAIN §4: a clock must be seen).
struct MovedTests {
    private func moved() throws -> (street: Street, anomaly: String) {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        let notice = try #require(street.office.matter(id)).notice
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("09:01"))
        street.register(at: at("09:02")) { $0.building = Street.otherGrid + "001" }
        return (street, id)
    }

    /// The anomaly goes along: it rings anew, for who answers for the person now, and is theirs to act on.
    @Test func takesTheAnomalyAlong() throws {
        var (street, id) = try moved()
        let now = at("09:03")
        #expect(try street.alerts(Street.worker, at: now).contains { $0.matter == id } == false)
        let alert = try #require(try street.alerts(Street.otherWorker, at: now).first { $0.matter == id })
        #expect(!alert.isRead)
        #expect(street.office.owner(of: try #require(street.office.matter(id)), at: now) == Street.otherWorker)
        #expect(street.clocks(id, at: now).first == "response 2026-11-21T09:15:00")
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", matter: id, channel: .telephone, result: .spokenTo)), at: now,
            by: Street.otherWorker)
        try street.handle(id, at: at("09:05"), by: Street.otherWorker)
        #expect(street.stage(id) == .handled)
    }

    /// What has ended stays where it was.
    @Test func leavesWhatHasEnded() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        try street.step(.withdrawn, id, at: at("09:01")) { $0.text = "看错楼" }
        try street.step(.witnessed, id, at: at("09:02"), by: Street.supervisor)
        street.register(at: at("09:03")) { $0.building = Street.otherGrid + "001" }
        #expect(street.office.matter(id)?.opening.grid == Street.grid)
    }
}
