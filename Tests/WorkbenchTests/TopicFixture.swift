import StreetModel
import TextUI
import Workbench

/// The fixture's community with rules of consultation, and four topics on two steps.
enum TopicFixture {
    static let rules = {
        var rules = ConsultationRules.none
        let steps = [
            ("screening", "议题筛选", "Screening"), ("proposal", "研究方案", "Proposal"),
            ("preparation", "会前准备", "Preparation"), ("deliberation", "议事协商", "Deliberation"),
            ("presentation", "议题路演", "Presentation"), ("delivery", "成果落实", "Delivery"),
        ]
        rules.steps = steps.map { key, chinese, english in
            TopicStepRule(
                key: key, name: BilingualName(chinese, english),
                checklist: [
                    ChecklistRule(key: "heard", name: BilingualName("听取说明", "heard")),
                    ChecklistRule(key: "papers", name: BilingualName("材料齐全", "papers complete")),
                ])
        }
        rules.intake = form(
            "intake", BilingualName("议题征集表", "Topic intake form"),
            [
                question("title", "题目", "Topic", .text, true), question("wish", "期望结果", "Wish", .text, true),
                question("channel", "来源渠道", "Channel", .channel, true),
                question("proposer", "提出人", "Proposer", .text, true),
                question("telephone", "联系电话", "Telephone", .telephone),
                question("households", "涉及户数", "Households", .number), question("urgent", "紧急", "Urgent", .flag),
                question("tried", "已经做过的努力", "What was tried", .text),
            ])
        rules.feedback = form(
            "feedback", BilingualName("议题反馈表", "Topic feedback form"),
            [
                question("adoption", "采纳情况", "Adopted", .text, true),
                question("reason", "理由", "Reason", .text, true), question("way", "反馈方式", "Given how", .text),
            ])
        (rules.answerDays, rules.urgentAnswerDays) = (15, 5)
        return rules
    }()

    private static func form(
        _ key: String, _ name: BilingualName, _ questions: [IntakeForm.Question]
    ) -> IntakeForm {
        IntakeForm(key: key, name: name, questions: questions)
    }

    private static func question(
        _ key: String, _ chinese: String, _ english: String, _ kind: IntakeForm.Question.Kind,
        _ isRequired: Bool = false
    ) -> IntakeForm.Question {
        IntakeForm.Question(key: key, name: BilingualName(chinese, english), kind: kind, isRequired: isRequired)
    }

    /// T0001 is late with its answer, T0003 urgent, T0004 on the second step with an owner; T0005 went into T0001.
    static func office() throws(Refusal) -> Office {
        var office = MatterFixture.office()
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
        let topics: [(String, String, String, String, Int, Bool)] = [
            ("T0001", "4号楼加装电梯费用分摊", "何德福", "2026-11-01", 36, false),
            ("T0002", "楼道照明改声控灯", "周秀兰", "2026-11-16", 72, false),
            ("T0003", "消防通道夜间被占", "宋志明", "2026-11-20", 48, true),
            ("T0004", "北门早高峰拥堵", "陈素芬", "2026-11-18", 120, false),
            ("T0005", "电梯加装怎么摊钱", "李国强", "2026-11-19", 12, false),
        ]
        for (id, title, proposer, day, households, isUrgent) in topics {
            var raised = TopicRaised()
            (raised.id, raised.place, raised.title) = (id, Fixture.community, title)
            (raised.proposer, raised.telephone, raised.on) = (proposer, "19900000451", Day(day))
            (raised.households, raised.isUrgent, raised.wish) = (households, isUrgent, "有个说法")
            office.write(.consultation(.topic(.raised(raised))), in: Fixture.community)
        }
        var merged = TopicMerged()
        (merged.topic, merged.into) = ("T0005", "T0001")
        try act(.merged(merged), &office)
        var moved = TopicMoved()
        (moved.topic, moved.to) = ("T0004", "proposal")
        try act(.moved(moved), &office)
        var assigned = TopicAssigned()
        (assigned.topic, assigned.owner, assigned.due) = ("T0004", "S0002", Day("2026-11-28"))
        try act(.assigned(assigned), &office)
        return office
    }

    static func act(_ event: TopicEvent, _ office: inout Office) throws(Refusal) {
        try office.act(
            .consultation(.topic(event)), by: "S0002", at: Fixture.moment("2026-11-21T08:30:00"))
    }

    /// The board as somebody opens it by the row of screens.
    static func desk(
        _ staff: String = "S0002", columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese
    ) throws(Refusal) -> TestDesk {
        var desk = Fixture.workbench(
            try office(), size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press("g", "2")
        return desk
    }
}
