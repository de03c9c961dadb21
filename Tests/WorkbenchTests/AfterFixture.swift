import StreetModel
import TextUI
import Workbench

/// The council of ``CouncilFixture`` the day after: two versions of its minutes, the second signed, its result hanging
/// until the 27th, and two objections, one of them answered.
enum AfterFixture {
    static func office() -> Office {
        var office = CouncilFixture.office()
        var rules = office.street.rules
        rules.meetings[0].publicDays = 5
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
        fix(1, &office)
        var correction = MinutesMarked()
        (correction.section, correction.text) = ("end", "15:32 主持人宣布闭会")
        note(correction, "2026-11-21T16:10:00", &office)
        fix(2, &office)
        var signature = MinutesMarked()
        (signature.mark, signature.version, signature.role, signature.signer) = (.signed, 2, "chair", "程守义")
        note(signature, "2026-11-21T16:30:00", &office)
        var hung = MeetingStepped()
        (hung.meeting, hung.step, hung.on) = (CouncilFixture.id, .publicised, Day("2026-11-27"))
        write(.stepped(hung), "2026-11-22T08:00:00", &office)
        open(&office)
        let first = object("一层不该分摊, 请打 13900000012", from: "何德福", &office)
        object("费用表看不懂", from: "于学文", &office)
        var answer = ObjectionMade()
        (answer.meeting, answer.item, answer.answers) = (CouncilFixture.id, "i1", first)
        (answer.text, answer.on) = ("按比例分摊, 一层减半", Day("2026-11-22"))
        write(.objection(answer), "2026-11-22T08:40:00", &office)
        return office
    }

    /// The matter of the follow-up, to be done by the end of 2026-12-15.
    private static func open(_ office: inout Office) {
        let report = MatterReport(place: Fixture.community, text: "张贴费用表, 电话 13900000012", link: "H1 i1 0")
        office.write(
            .matterOpened(
                MatterOpened(
                    kind: .resolution, grid: Fixture.community, origin: .meeting,
                    start: Fixture.moment("2026-11-21T14:42:00"), handleBy: Fixture.moment("2026-12-15T23:59:59"),
                    owner: "李敏", report: report)),
            in: Fixture.community, at: Fixture.moment("2026-11-21T14:42:00"))
    }

    /// A workbench on the meeting after it was held, at which the community's staff sits the day after.
    static func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0002",
        at time: String = "2026-11-22T09:00:00", _ keys: String...
    ) -> TestDesk {
        var desk = Fixture.workbench(
            office(), at: time, size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press(":", "meetings", "Enter", "Enter")
        for key in keys { desk.press(key) }
        return desk
    }

    private static func fix(_ version: Int, _ office: inout Office) {
        guard let meeting = office.meeting(CouncilFixture.id) else { return }
        let at = Fixture.moment("2026-11-21T16:0\(version):00")
        note(
            Minutes(of: meeting, office, Words(.chinese), at: at).nextVersion,
            version == 1 ? "2026-11-21T16:00:00" : "2026-11-21T16:20:00", &office)
    }

    @discardableResult
    private static func object(_ text: String, from: String, _ office: inout Office) -> Int {
        var objection = ObjectionMade()
        (objection.meeting, objection.item, objection.text) = (CouncilFixture.id, "i1", text)
        (objection.from, objection.on) = (from, Day("2026-11-22"))
        write(.objection(objection), "2026-11-22T08:30:00", &office)
        return office.books[Fixture.community]?.lastNumber ?? 0
    }

    private static func note(_ body: MinutesMarked, _ time: String, _ office: inout Office) {
        var body = body
        body.meeting = CouncilFixture.id
        write(.minutes(body), time, &office)
    }

    private static func write(_ event: MeetingEvent, _ time: String, _ office: inout Office) {
        office.write(.consultation(.meeting(event)), in: Fixture.community, at: Fixture.moment(time))
    }
}
