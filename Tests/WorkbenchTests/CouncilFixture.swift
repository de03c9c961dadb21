import StreetModel

/// A council of four that was held on the afternoon of 2026-11-21: one item, a motion that failed and its amendment that
/// passed. Everybody in it is invented.
enum CouncilFixture {
    static let id = "H1"

    static func office() -> Office {
        var office = Fixture.office()
        adopt(&office)
        plan(&office)
        hold(&office)
        return office
    }

    private static func adopt(_ office: inout Office) {
        var rules = ConsultationRules()
        rules.steps = [TopicStepRule(key: "screening", name: BilingualName("议题筛选", "Screening"), checklist: [])]
        var council = MeetingForm(key: "council", name: BilingualName("居民议事会", "Residents' council"))
        council.thresholds = [
            .init(
                key: "majority", name: BilingualName("到场过半数", "more than half of those present"),
                threshold: .majority(of: .present))
        ]
        rules.meetings = [council]
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
    }

    private static func plan(_ office: inout Office) {
        var plan = MeetingPlanned()
        (plan.place, plan.id, plan.form, plan.title) = (Fixture.community, id, "council", "居民议事会第3次")
        (plan.day, plan.start, plan.minutes) = (Day("2026-11-21"), TimeOfDay(hour: 14, minute: 0), 90)
        (plan.room, plan.chair, plan.recorder) = ("活动室", "程守义", "李敏")
        note(.planned(plan), "09:00:00", &office)
        var roll = MeetingRolled()
        roll.meeting = id
        roll.members = [(1, "王建国"), (2, "郭马丁"), (7, "于学文"), (9, "何德福")].map { Member(number: $0.0, name: $0.1) }
        note(.rolled(roll), "09:01:00", &office)
        var item = ItemPlaced()
        (item.meeting, item.item, item.title, item.minutes) = (id, "i1", "分摊比例方案", 40)
        item.presenter = "何秀兰"
        note(.itemPlaced(item), "09:02:00", &office)
        step(.published, "09:03:00", &office)
    }

    private static func hold(_ office: inout Office) {
        step(.signingIn, "13:45:00", &office)
        for (member, mark, time) in [
            (1, MeetingAttended.Mark.signedIn, "13:50:00"), (2, .signedIn, "13:51:00"), (7, .signedIn, "13:52:00"),
            (9, .excused, "13:53:00"),
        ] {
            attend(member, mark, time, &office)
        }
        step(.started, "14:00:00", &office)
        time(.started, "14:00:00", &office)
        let speech = speak(.queued, 0, "14:05:00", &office)
        _ = speak(.started, speech, "14:06:00", &office)
        _ = speak(.finished, speech, "14:08:20", &office)
        attend(2, .left, "14:18:00", &office)
        attend(2, .returned, "14:20:00", &office)
        let first = put("采用方案A", by: 1, amends: "", "14:25:00", &office)
        vote(on: first, yes: 1, no: 1, abstain: 1, "14:26:00", &office)
        let second = put("一层减半", by: 0, amends: first, "14:30:00", &office)
        vote(on: second, yes: 2, no: 1, abstain: 0, "14:35:00", &office)
        var outcome = ItemConcluded()
        (outcome.meeting, outcome.item, outcome.text) = (id, "i1", "采用方案A, 一层减半")
        note(.concluded(outcome), "14:41:00", &office)
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.owner) = (id, "i1", "李敏")
        followUp.place = Fixture.community
        (followUp.due, followUp.measure) = (Day("2026-12-15"), "张贴费用表, 电话 13900000012")
        note(.followUp(followUp), "14:42:00", &office)
        time(.stopped, "14:42:10", &office)
        var closed = MeetingStepped()
        (closed.meeting, closed.step, closed.present, closed.members, closed.hasQuorum) = (id, .closed, 3, 4, true)
        note(.stepped(closed), "15:32:00", &office)
    }

    @discardableResult
    private static func note(_ event: MeetingEvent, _ time: String, _ office: inout Office) -> Int {
        office.write(
            .consultation(.meeting(event)), in: Fixture.community, at: Fixture.moment("2026-11-21T\(time)"))
        return office.books[Fixture.community]?.lastNumber ?? 0
    }

    private static func step(_ step: MeetingStepped.Step, _ time: String, _ office: inout Office) {
        var body = MeetingStepped()
        (body.meeting, body.step) = (id, step)
        note(.stepped(body), time, &office)
    }

    private static func attend(_ member: Int, _ mark: MeetingAttended.Mark, _ time: String, _ office: inout Office) {
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark) = (id, member, mark)
        note(.attended(body), time, &office)
    }

    private static func time(_ mark: ItemTimed.Mark, _ time: String, _ office: inout Office) {
        var body = ItemTimed()
        (body.meeting, body.item, body.mark) = (id, "i1", mark)
        note(.itemTimed(body), time, &office)
    }

    private static func speak(_ mark: SpeechMarked.Mark, _ speech: Int, _ time: String, _ office: inout Office) -> Int {
        var body = SpeechMarked()
        (body.meeting, body.item, body.mark, body.speech) = (id, "i1", mark, speech)
        if mark == .queued { body.member = 7 }
        return note(.speech(body), time, &office)
    }

    private static func put(
        _ text: String, by mover: Int, amends: String, _ time: String, _ office: inout Office
    ) -> String {
        var body = MotionPut()
        (body.meeting, body.item, body.text, body.mover, body.amends) = (id, "i1", text, mover, amends)
        return "m\(note(.motion(body), time, &office))"
    }

    /// Opened, closed as it was counted, announced.
    private static func vote(
        on motion: String, yes: Int, no: Int, abstain: Int, _ time: String, _ office: inout Office
    ) {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = (id, "i1", motion)
        body.ballot = note(.ballot(body), time, &office)
        (body.mark, body.yes, body.no, body.abstain) = (.closed, yes, no, abstain)
        (body.present, body.members, body.baseCount, body.needed, body.isPassed) = (3, 4, 3, 2, yes >= 2)
        note(.ballot(body), time, &office)
        body.mark = .announced
        note(.ballot(body), time, &office)
    }
}
