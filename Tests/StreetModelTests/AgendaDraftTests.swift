import StreetModel
import Testing

/// The next agenda, drafted from what is open (DOMAIN §5).
@Suite struct AgendaDraftTests {
    /// A council of four items: the first agreed with a follow-up, the second put off, the third noted, the fourth not
    /// reached; and a topic that was decided for a meeting.
    private static func street() throws -> Street {
        var street = Street()
        street.adoptRules()
        street.callMeeting(items: 4)
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        for (item, outcome) in [("i1", ItemConcluded.Outcome.agreed), ("i2", .postponed), ("i3", .noted)] {
            var body = ItemConcluded()
            (body.meeting, body.item, body.outcome, body.text) = ("H1", item, outcome, "采用方案A")
            street.write(meeting: .concluded(body), at: at("14:30"))
        }
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.owner) = ("H1", "i1", Street.communityStaff)
        (followUp.due, followUp.measure) = (november(28), "张贴费用表")
        try street.act(
            .consultation(.meeting(.followUp(followUp))), at: at("14:31"), by: Street.communityStaff)
        street.step(.closed, at: at("15:32"))
        var topic = TopicRaised()
        (topic.place, topic.id, topic.title) = (Street.book, "T1", "噪声公约")
        street.write(.consultation(.topic(.raised(topic))), at: at("19 09:00"))
        var screened = TopicScreened()
        (screened.topic, screened.hand, screened.ground) = ("T1", .decision, "多户反映")
        street.write(.consultation(.topic(.screened(screened))), at: at("20 09:00"))
        street.callMeeting(id: "H2", items: 0)
        return street
    }

    private func drafts(_ street: Street, of id: String = "H2") throws -> [AgendaDraft] {
        street.office.agendaDrafts(for: try #require(street.office.meeting(id)))
    }

    @Test func whatIsOpenComesAgain() throws {
        let street = try Self.street()
        let found = try drafts(street)
        #expect(found.map(\.placing.title) == ["议题1", "议题2", "议题4", "噪声公约"])
        #expect(found.map(\.ground) == [.followUpsOpen(1), .postponed, .notReached, .decided])
        #expect(found.allSatisfy { $0.placing.meeting == "H2" && $0.placing.item.isEmpty })
        #expect(found.map(\.placing.minutes) == [20, 20, 20, 0] && found.last?.placing.topic == "T1")
    }

    /// What is done, or placed meanwhile, comes no more.
    @Test func whatIsDoneDoesNot() throws {
        var street = try Self.street()
        let meeting = try #require(street.office.meeting("H1"))
        let matter = try #require(street.office.matters(of: meeting).first)
        street.write(
            .matterStepped(MatterStepped(matter: matter.id, step: .handled, outcome: .solved, cause: .other)),
            at: at("22 09:00"))
        for draft in try drafts(street).suffix(1) {
            street.write(meeting: .itemPlaced(draft.placing), at: at("22 09:01"))
        }
        #expect(try drafts(street).map(\.placing.title) == ["议题2", "议题4"])
    }

    /// All of it comes onto the agenda by one act, in its order behind what is there, and goes off again by one.
    @Test func oneActDraftsTheAgenda() throws {
        var street = try Self.street()
        var opening = ItemPlaced()
        (opening.meeting, opening.title) = ("H2", "开场")
        try street.act(
            .consultation(.meeting(.itemPlaced(opening))), at: at("21 08:00"), by: Street.communityStaff)
        let entries = try street.act(
            .consultation(.meeting(.itemPlaced(.drafts(for: "H2")))), at: at("21 08:01"), by: Street.communityStaff)
        #expect(entries.count == 4)
        func agenda() throws -> [String] {
            let state = try #require(street.office.meeting("H2")).state
            let numbers = state.numbers
            return state.agenda.map { "\(numbers[$0.key] ?? "") \($0.placing.title)" }
        }
        #expect(try agenda() == ["1 开场", "2 议题1", "3 议题2", "4 议题4", "5 噪声公约"])
        #expect(throws: Refusal.alreadySo) {
            try street.act(
                .consultation(.meeting(.itemPlaced(.drafts(for: "H2")))), at: at("21 08:02"), by: Street.communityStaff)
        }
    }

    /// A meeting that was not held leaves everything.
    @Test func aFailedMeetingLeavesAll() throws {
        var street = Street()
        street.adoptRules()
        street.callMeeting(items: 2)
        street.step(.failed, at: at("14:30"))
        street.callMeeting(id: "H2", items: 0)
        #expect(try drafts(street).map(\.ground) == [.notReached, .notReached])
    }

    /// Follow-ups stay on the next agenda until they are done, however many meetings have heard the report; with those
    /// that a meeting set under the same title they are one report.
    @Test func reportsGoOnOverMeetings() throws {
        var street = try Self.street()
        try street.draftAndHold("H2", as: .noted)
        street.callMeeting(id: "H3", items: 0)
        let found = try drafts(street, of: "H3")
        #expect(found.map(\.placing.title) == ["议题1"] && found.map(\.ground) == [.followUpsOpen(1)])
        let heard = try #require(street.office.meeting("H2")?.state.agenda.first)
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.owner) = ("H2", heard.key, Street.communityStaff)
        (followUp.due, followUp.measure) = (november(28), "补贴说明")
        try street.act(.consultation(.meeting(.followUp(followUp))), at: at("18:00"), by: Street.communityStaff)
        #expect(try drafts(street, of: "H3").map(\.ground) == [.followUpsOpen(2)])
    }

    /// A meeting that was called off, empty or with what was drafted for it, hides nothing of the one held before.
    @Test(arguments: [false, true])
    func aCancelledMeetingHidesNothing(_ isDrafted: Bool) throws {
        var street = try Self.street()
        if isDrafted {
            try street.act(
                .consultation(.meeting(.itemPlaced(.drafts(for: "H2")))), at: at("16:00"), by: Street.communityStaff)
        }
        street.step(.cancelled, of: "H2", at: at("16:30"))
        street.step(.archived, of: "H2", at: at("16:31"))
        street.callMeeting(id: "H3", items: 0)
        let found = try drafts(street, of: "H3")
        #expect(found.map(\.placing.title) == ["议题1", "议题2", "议题4", "噪声公约"])
        var expected: [AgendaDraft.Ground] = [.followUpsOpen(1), .postponed, .notReached, .decided]
        if isDrafted { expected = [.followUpsOpen(1), .notReached, .notReached, .notReached] }
        #expect(found.map(\.ground) == expected)
    }

    /// What was planned for two meetings and dealt with in one does not come again because the other was called off.
    @Test func whatAnotherMeetingConcludedDoesNotComeAgain() throws {
        var street = try Self.street()
        street.callMeeting(id: "H3", items: 0)
        try street.act(
            .consultation(.meeting(.itemPlaced(.drafts(for: "H3")))), at: at("16:00"), by: Street.communityStaff)
        try street.draftAndHold("H2", as: .noted)
        street.step(.cancelled, of: "H3", at: at("18:00"))
        street.callMeeting(id: "H4", items: 0)
        let found = try drafts(street, of: "H4")
        #expect(found.map(\.placing.title) == ["议题1", "噪声公约"])
        #expect(found.map(\.ground) == [.followUpsOpen(1), .notReached])
    }

    /// A topic that has ended since, or is the street's now, comes no more and stops nothing else; one that went into
    /// another comes as that one, once.
    @Test func whatHasEndedSinceStopsNothing() throws {
        var street = Street()
        street.adoptRules()
        street.callMeeting(items: 0)
        for number in 1...6 {
            var topic = TopicRaised()
            (topic.place, topic.id, topic.title) = (Street.book, "T\(number)", "噪声\(number)")
            street.write(.consultation(.topic(.raised(topic))), at: at("19 09:00"))
            var item = ItemPlaced()
            (item.meeting, item.topic, item.title) = ("H1", topic.id, "议题\(number)")
            (item.minutes, item.position) = (20, number)
            if number < 6 { street.write(meeting: .itemPlaced(item), at: at("19 09:02")) }
        }
        street.step(.failed, at: at("14:30"))
        var closed = TopicClosed()
        closed.topic = "T1"
        var lifted = TopicLifted()
        (lifted.topic, lifted.to) = ("T2", "T9")
        for event in [TopicEvent.closed(closed), .lifted(lifted)] + ["T3", "T5"].map(Self.merging) {
            street.write(.consultation(.topic(event)), at: at("15:00"))
        }
        street.callMeeting(id: "H2", items: 0)
        let found = try drafts(street)
        #expect(found.map(\.placing.topic) == ["T6", "T4"] && found.map(\.placing.title) == ["噪声6", "议题4"])
        let entries = try street.act(
            .consultation(.meeting(.itemPlaced(.drafts(for: "H2")))), at: at("15:01"), by: Street.communityStaff)
        #expect(entries.count == 2)
    }

    private static func merging(_ topic: String) -> TopicEvent {
        .merged(body { ($0.topic, $0.into) = (topic, "T6") })
    }
}

extension Street {
    /// Drafts a meeting's agenda from what is open, and holds it with one outcome for everything.
    fileprivate mutating func draftAndHold(_ id: String, as outcome: ItemConcluded.Outcome) throws {
        try act(.consultation(.meeting(.itemPlaced(.drafts(for: id)))), at: at("16:30"), by: Street.communityStaff)
        for step in [MeetingStepped.Step.published, .signingIn, .started] { self.step(step, of: id, at: at("17:00")) }
        for item in office.meeting(id)?.state.agenda ?? [] {
            var body = ItemConcluded()
            (body.meeting, body.item, body.outcome) = (id, item.key, outcome)
            write(meeting: .concluded(body), at: at("17:10"))
        }
        step(.closed, of: id, at: at("17:30"))
    }
}
