import StreetModel
import Testing

/// A line of a checklist that follows from what was written ticks itself (DOMAIN §5).
@Suite struct TopicFactTests {
    /// A topic on the first item of the council "H1".
    private static func street(_ outcome: ItemConcluded.Outcome? = nil) throws -> (street: Street, topic: Topic) {
        var street = Street()
        street.adoptRules()
        let id = try street.raise()
        street.callMeeting(items: 0)
        var item = ItemPlaced()
        (item.meeting, item.item, item.topic, item.title, item.position) = ("H1", "i1", id, "楼道照明", 1)
        street.write(meeting: .itemPlaced(item), at: at("19 09:02"))
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        if let outcome {
            street.write(
                meeting: .concluded(body { ($0.meeting, $0.item, $0.outcome) = ("H1", "i1", outcome) }), at: at("14:30")
            )
        }
        return (street, try #require(street.office.topic(id)))
    }

    private static func facts(_ street: Street, _ topic: Topic) throws -> Set<ChecklistRule.Fact> {
        let topic = try #require(street.office.topic(topic.id))
        return Set(ChecklistRule.Fact.allCases.filter { street.office.holds($0, of: topic, at: at("15:00")) })
    }

    @Test(
        arguments: [
            (nil, [.onAgenda]), (.agreed, [.onAgenda, .heard, .concluded]),
            (.rejected, [.onAgenda, .heard, .concluded, .followedUp]),
            (.noted, [.onAgenda, .heard, .concluded, .followedUp]), (.postponed, [.onAgenda, .heard]),
            (.notReached, [.onAgenda, .heard]),
        ] as [(ItemConcluded.Outcome?, Set<ChecklistRule.Fact>)])
    func outcomes(_ outcome: ItemConcluded.Outcome?, _ expected: Set<ChecklistRule.Fact>) throws {
        let (street, topic) = try Self.street(outcome)
        #expect(try Self.facts(street, topic) == expected)
    }

    /// From the follow-up to its end, the notice with its objections, the answers and the review.
    @Test func toItsDelivery() throws {
        var (street, topic) = try Self.street(.agreed)
        try street.act(
            .consultation(
                .meeting(
                    .followUp(
                        body {
                            ($0.meeting, $0.item, $0.owner) = ("H1", "i1", Street.communityStaff)
                            ($0.due, $0.measure) = (november(28), "换灯")
                        }))), at: at("14:31"), by: Street.communityStaff)
        #expect(try Self.facts(street, topic).isSuperset(of: [.followedUp]))
        #expect(try !Self.facts(street, topic).contains(.followUpsDone))
        let matter = try #require(street.office.openFollowUps(on: topic.id).first)
        street.step(.closed, at: at("15:00"))
        street.step(.publicised, at: at("15:10"))
        #expect(try Self.facts(street, topic).isSuperset(of: [.publicised, .objectionsAnswered]))
        let objection: ObjectionMade = body { ($0.meeting, $0.item, $0.text) = ("H1", "i1", "太亮") }
        let number = street.write(meeting: .objection(objection), at: at("15:20")).number
        #expect(try !Self.facts(street, topic).contains(.objectionsAnswered))
        street.write(
            meeting: .objection(body { ($0.meeting, $0.item, $0.answers) = ("H1", "i1", number) }), at: at("15:30"))
        #expect(try Self.facts(street, topic).contains(.objectionsAnswered))
        try street.act(
            .matterStepped(
                MatterStepped(
                    matter: matter.id, step: .handled, outcome: .solved, cause: .other, text: "换好了")),
            at: at("15:50"), by: Street.communityStaff)
        #expect(try Self.facts(street, topic).contains(.followUpsDone))
        #expect(street.office.openFollowUps(on: topic.id).isEmpty)
        try street.topic(.answered(body { ($0.topic, $0.adoption) = (topic.id, .yes) }), at: at("16:00"))
        try street.topic(.reviewed(body { ($0.topic, $0.asked, $0.satisfied) = (topic.id, 20, 18) }), at: at("16:00"))
        #expect(try Self.facts(street, topic).isSuperset(of: [.answered, .reviewed]))
    }

    /// An ended matter is forgotten after a month; that it is done is not.
    @Test func whatIsForgottenStaysDone() throws {
        var (street, topic) = try Self.street(.agreed)
        let followUp: FollowUpSet = body {
            ($0.meeting, $0.item, $0.owner) = ("H1", "i1", Street.communityStaff)
            ($0.due, $0.measure) = (november(28), "换灯")
        }
        try street.act(.consultation(.meeting(.followUp(followUp))), at: at("14:31"), by: Street.communityStaff)
        let matter = try #require(street.office.openFollowUps(on: topic.id).first)
        street.write(
            .matterStepped(MatterStepped(matter: matter.id, step: .withdrawn, text: "已换好")), at: at("14:50"),
            by: Street.communityStaff)
        #expect(try Self.facts(street, topic).contains(.followUpsDone))
        let later = at("14:50") + 40 * 86_400
        street.write(meeting: .prepared(body { ($0.meeting, $0.item) = ("H1", "room") }), at: later)
        street.write(meeting: .prepared(body { ($0.meeting, $0.item) = ("H1", "tea") }), at: later + 86_400)
        #expect(street.office.matter(matter.id) == nil)
        #expect(try Self.facts(street, topic).contains(.followUpsDone))
    }

    /// A line that is done by what was written is not ticked; before that somebody may say that it was done elsewhere.
    @Test func itIsNotTicked() throws {
        var (street, topic) = try Self.street()
        var rules = street.office.street.rules
        rules.steps[0].checklist = [
            ChecklistRule(key: "agenda", name: BilingualName("", ""), follows: .onAgenda),
            ChecklistRule(key: "heard", name: BilingualName("", ""), follows: .heard),
        ]
        street.write(.consultation(.rulesAdopted(rules)), at: at("14:00"), book: Street.code)
        let tick = { (line: String, isDone: Bool) in
            TopicEvent.checked(
                body { ($0.topic, $0.step, $0.item, $0.isDone) = (topic.id, "screening", line, isDone) })
        }
        for isDone in [true, false] {
            #expect(
                refusal { () throws(Refusal) in try street.topic(tick("agenda", isDone)) }
                    == .consultation(.lineFollows))
        }
        #expect(street.office.view(of: topic, at: at("15:00")).checklist.map(\.isDone) == [true, false])
        try street.topic(tick("heard", true))
        topic = try #require(street.office.topic(topic.id))
        #expect(street.office.view(of: topic, at: at("15:00")).checklist.map(\.isDone) == [true, true])
    }
}
