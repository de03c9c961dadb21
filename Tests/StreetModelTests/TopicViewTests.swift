import StreetModel
import Testing

/// What follows for topics from the rules and the moment (DOMAIN §5).
struct TopicViewTests {
    private func view(_ id: String, in street: Street, at moment: Moment) throws -> TopicView {
        street.office.view(of: try #require(street.office.topic(id)), at: moment)
    }

    @Test func daysAndWhatItLacks() throws {
        var street = Street.consulting()
        let id = try street.raise(at: at("17 09:00"))
        let first = try view(id, in: street, at: at("21 09:00"))
        #expect([first.days, first.stepDays, first.stepNumber, first.owed] == [5, 5, 1, 1])
        #expect(first.answerBy == november(16) + 15)
        #expect(first.lacks == [.decision, .lines(1), .owner])
        try street.topic(.screened(body { ($0.topic, $0.hand, $0.ground) = (id, .decision, "多数住户") }))
        try street.topic(.checked(body { ($0.topic, $0.step, $0.item) = (id, "screening", "heard") }))
        try street.topic(
            .assigned(body { ($0.topic, $0.owner, $0.due) = (id, Street.communityStaff, november(22)) }))
        #expect(try view(id, in: street, at: at("21 09:30")).lacks == [])
        let late = try view(id, in: street, at: at("23 09:30"))
        #expect(late.lacks == [.due(november(22))])
        #expect(late.isLate)
    }

    @Test(arguments: [(false, 15, false), (false, 16, true), (true, 5, false), (true, 6, true)])
    func answersFallDue(_ isUrgent: Bool, _ days: Int, _ isLate: Bool) throws {
        var street = Street.consulting()
        var topic = TopicRaised.usual()
        (topic.isUrgent, topic.on) = (isUrgent, november(1))
        let id = try street.raise(topic: topic)
        let now = UTCOffset.china.moment(november(1) + days, time("12:00"))
        let seen = try view(id, in: street, at: now)
        #expect(seen.overdue == (isLate ? 1 : 0))
        #expect(seen.isLate == isLate)
        try street.topic(.answered(body { $0.topic = id }), at: now)
        let board = street.office.topicBoard(of: [Street.book], at: now)
        #expect(board.given == 1)
        #expect(board.inTime == (isLate ? 0 : 1, 1))
        #expect(try view(id, in: street, at: now).overdue == 0)
    }

    @Test func theBoardGoesByStepsLateAndUrgentFirst() throws {
        var street = Street.consulting()
        let ids = try ["路灯", "停车", "噪声", "绿化"].map { try street.raise(topic: .usual($0)) }
        var old = TopicRaised.usual("旧事")
        old.on = november(1)
        let late = try street.raise(topic: old)
        var urgent = TopicRaised.usual("急事")
        urgent.isUrgent = true
        let first = try street.raise(topic: urgent)
        try street.topic(.moved(body { ($0.topic, $0.to) = (ids[1], "proposal") }))
        try street.topic(.merged(body { ($0.topic, $0.into) = (ids[2], ids[0]) }))
        let board = street.office.topicBoard(of: [Street.book], at: at("09:00"))
        #expect(
            board.columns.map { $0.topics.map(\.topic.id) } == [[late, first, ids[0], ids[3]], [ids[1]], []])
        #expect(board.ended.map(\.topic.id) == [ids[2]])
        #expect(board.answers.count == 6)
    }

    @Test(arguments: [
        ("电梯加装的费用", "", ["T1", "T2"]), ("电梯检修", "", []), ("费用分摊", "", ["T1"]), ("停车", "", ["T3"]),
        ("小区", "M7", ["T3"]), ("Noise at night", "", ["T4"]), ("", "", []),
    ])
    func similarTopicsShareTheirWords(_ title: String, _ link: String, _ expected: [String]) throws {
        var street = Street.consulting()
        for (id, title) in [("T1", "4号楼加装电梯费用分摊"), ("T2", "加装电梯意愿"), ("T3", "停车"), ("T4", "Noise in the night")] {
            var topic = TopicRaised.usual(title)
            (topic.id, topic.links) = (id, id == "T3" ? ["M7"] : [])
            _ = try street.raise(topic: topic)
        }
        let found = street.office.similarTopics(to: title, links: link.isEmpty ? [] : [link], in: Street.book)
        #expect(found.map(\.id) == expected)
    }
}
