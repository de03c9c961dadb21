import StreetModel
import TextUI
import Workbench

/// A street with two meetings: one being prepared with an agenda of three items, one that was held with a roll of four.
enum PlanFixture {
    static let meeting = "H1"
    static let held = "H0"

    static func office() -> Office {
        var office = Fixture.office()
        plant(&office)
        return office
    }

    /// Writes the rules, a topic and both meetings.
    static func plant(_ office: inout Office) {
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
        write(.raised(topic), to: &office)
        write(.planned(plan(held, "居民议事会第2次", "2026-10-21", 60)), to: &office)
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.members) = (held, roll)
        write(.rolled(rolled), to: &office)
        for step in [MeetingStepped.Step.published, .signingIn, .started, .closed] {
            var body = MeetingStepped()
            (body.meeting, body.step) = (held, step)
            write(.stepped(body), to: &office)
        }
        write(.planned(plan(meeting, "居民议事会第3次", "2026-11-25", 90)), to: &office)
        for (index, item) in [("通报前次落实", 10, ""), ("分摊比例方案", 40, "T7"), ("停梯期间帮扶", 20, "")].enumerated() {
            var body = ItemPlaced()
            (body.meeting, body.item, body.position) = (meeting, "i\(index + 1)", index + 1)
            (body.title, body.minutes, body.topic) = item
            body.presenter = index == 1 ? "李敏" : ""
            write(.itemPlaced(body), to: &office)
        }
    }

    /// A workbench on the list of meetings, at which the community's staff sits.
    static func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0002",
        _ keys: String...
    ) -> TestDesk {
        var desk = Fixture.workbench(
            office(), size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press(":", "meetings", "Enter")
        for key in keys { desk.press(key) }
        return desk
    }

    static let roll = [
        Member(number: 1, name: "于学文", unit: "3号楼", telephone: "19900000101"),
        Member(number: 2, name: "周秀兰", unit: "4号楼", telephone: "19900000102"),
        Member(number: 3, name: "欧阳慧敏", unit: "5号楼"),
        Member(number: 4, name: "何德福", standing: .attendant, unit: "物业服务中心", telephone: "19900000104"),
    ]

    private static func write(_ event: MeetingEvent, to office: inout Office) {
        office.write(.consultation(.meeting(event)), in: Fixture.community)
    }

    private static func write(_ event: TopicEvent, to office: inout Office) {
        office.write(.consultation(.topic(event)), in: Fixture.community)
    }

    private static var topic: TopicRaised {
        var topic = TopicRaised()
        (topic.id, topic.place, topic.title) = ("T7", Fixture.community, "4号楼加装电梯费用")
        return topic
    }

    private static func plan(_ id: String, _ title: String, _ day: String, _ minutes: Int) -> MeetingPlanned {
        var plan = MeetingPlanned()
        (plan.id, plan.place, plan.form, plan.title) = (id, Fixture.community, "council", title)
        (plan.day, plan.start, plan.minutes) = (Day(day), TimeOfDay(hour: 14, minute: 0), minutes)
        (plan.room, plan.chair) = ("二楼会议室", "程守义")
        return plan
    }

    private static var rules: ConsultationRules {
        var council = MeetingForm(key: "council", name: BilingualName("居民议事会", "Residents' council"))
        (council.noticeDays, council.urgentNoticeDays, council.publicDays) = (3, 1, 5)
        (council.source, council.date) = ("街道自定", "2026-01-01")
        council.checklist = [
            ChecklistRule(key: "room", name: BilingualName("会场与设备", "room and equipment"), daysBefore: 3),
            ChecklistRule(key: "notice", name: BilingualName("张贴公告", "notice hung"), daysBefore: 5),
            ChecklistRule(key: "votes", name: BilingualName("票箱与选票", "ballot box and papers"), daysBefore: 1),
        ]
        var rules = ConsultationRules.none
        rules.meetings = [council]
        return rules
    }
}
