import StreetModel
import Testing

/// The ledger of consultation: whole numbers and n/m (issue 5, after).
@Suite struct LedgerTests {
    /// November: a council that closed with six of ten and a follow-up that was done in time and one that is late; one
    /// given up; a topic answered in time, one owed too late, one reviewed.
    private static func street() throws -> Street {
        var street = Street()
        street.adoptRules()
        street.callMeeting()
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        var outcome = ItemConcluded()
        (outcome.meeting, outcome.item, outcome.text) = ("H1", "i1", "采用方案A")
        street.write(meeting: .concluded(outcome), at: at("14:30"))
        for (measure, due) in [("张贴费用表", 25), ("签合同", 26)] {
            var followUp = FollowUpSet()
            (followUp.meeting, followUp.item, followUp.owner) = ("H1", "i1", Street.communityStaff)
            (followUp.due, followUp.measure) = (november(due), measure)
            try street.act(.consultation(.meeting(.followUp(followUp))), at: at("14:31"), by: Street.communityStaff)
        }
        var closed = MeetingStepped()
        (closed.meeting, closed.step, closed.present, closed.members) = ("H1", .closed, 6, 10)
        street.write(meeting: .stepped(closed), at: at("15:32"))
        let meeting = try #require(street.office.meeting("H1"))
        let done = try #require(street.office.followUps(of: meeting).first?.matter)
        street.write(
            .matterStepped(MatterStepped(matter: done, step: .handled, outcome: .solved, cause: .other)),
            at: at("24 09:00"))
        street.callMeeting(id: "H2")
        street.step(.failed, of: "H2", at: at("14:30"))
        street.raise("T1", on: 1)
        street.raise("T2", on: 2)
        var answer = TopicAnswered()
        (answer.topic, answer.adoption, answer.reason) = ("T1", .partly, "分期")
        street.write(.consultation(.topic(.answered(answer))), at: at("10 09:00"))
        var review = TopicReviewed()
        (review.topic, review.asked, review.satisfied) = ("T1", 12, 9)
        street.write(.consultation(.topic(.reviewed(review))), at: at("20 09:00"))
        return street
    }

    private static func ledger(_ street: Street, from: Int = 1, through: Int = 30) -> ConsultationLedger {
        street.office.consultationLedger(
            of: [Street.code, Street.book], from: november(from), through: november(through), at: at("30 09:00"))
    }

    @Test func figuresOfAMonth() throws {
        let ledger = Self.ledger(try Self.street())
        let line = ledger.places[1]
        #expect(line.raised == 2 && line.open == 2 && line.steps.first?.oldest == 29)
        #expect(line.answered == Rate(1, of: 2))
        #expect([line.adopted, line.partly, line.notAdopted] == [0, 1, 0])
        #expect(line.resolved == Rate(1, of: 2) && line.forgotten == 0)
        #expect(line.held == 1 && line.withoutQuorum == 1)
        #expect(line.tookPart == Rate(6, of: 10) && line.satisfied == Rate(9, of: 12))
        #expect(ledger.places[0].raised == 0 && ledger.whole.tookPart == line.tookPart)
    }

    /// A topic that a community raised to the street was proposed once.
    @Test func aRaisedTopicCountsWhereItWasProposed() throws {
        var street = try Self.street()
        var raised = TopicRaised()
        (raised.place, raised.id, raised.title) = (Street.code, "T9", "噪声T2")
        (raised.on, raised.from) = (november(12), "T2")
        street.write(.consultation(.topic(.raised(raised))), at: at("12 09:00"), book: Street.code)
        var lifted = TopicLifted()
        (lifted.topic, lifted.to) = ("T2", "T9")
        street.write(.consultation(.topic(.lifted(lifted))), at: at("12 09:00"))
        let ledger = Self.ledger(street)
        #expect(ledger.places.map(\.raised) == [0, 2] && ledger.whole.raised == 2)
    }

    /// What lies before or after the period is not counted.
    @Test func onlyThePeriod() throws {
        let line = Self.ledger(try Self.street(), from: 3, through: 15).places[1]
        #expect(line.raised == 0 && line.held == 0 && line.withoutQuorum == 0)
        #expect(line.resolved == Rate() && line.satisfied == Rate() && line.partly == 1)
        #expect(line.answered == Rate())
    }

    /// What was excluded from the rates or went into another matter is not late.
    @Test(arguments: [MatterStepped.Step.excluded, .merged])
    func whatIsInNoRateIsNotLate(_ step: MatterStepped.Step) throws {
        var street = try Self.street()
        let stepped = MatterStepped(matter: try street.late(), step: step)
        street.write(.matterStepped(stepped), at: at("25 09:00"))
        #expect(Self.ledger(street).places[1].resolved == Rate(1, of: 1))
    }

    /// A parking of four days and fifteen hours moves the limit, and with it the period that counts it.
    @Test func aParkingMovesTheDay() throws {
        var street = try Self.street()
        let parked = MatterStepped(matter: try street.late(), step: .parked, until: november(28))
        street.write(.matterStepped(parked), at: at("24 09:00"))
        #expect(Self.ledger(street).places[1].resolved == Rate(1, of: 1))
        let december = { (street: Street, time: String) in
            street.office.consultationLedger(
                of: [Street.book], from: november(31), through: november(40), at: at(time)
            ).places[0].resolved
        }
        #expect(december(street, "31 14:59:59") == Rate() && december(street, "31 15:00") == Rate(0, of: 1))
    }

    /// A delivered result is due again after its days, then on the day that the look named (`reviewDays`).
    @Test func resultsAreLookedAtAgain() throws {
        var street = try Self.street()
        var rules = street.office.street.rules
        rules.reviewDays = 5
        street.write(.consultation(.rulesAdopted(rules)), at: at("19 06:30"), book: Street.code)
        var closed = TopicClosed()
        closed.topic = "T1"
        street.write(.consultation(.topic(.closed(closed))), at: at("21 09:00"))
        let staff = try #require(street.office.street.staff[Street.communityStaff])
        let due = { (street: Street, time: String) in street.office.resultsDue(for: staff, at: at(time)).map(\.since) }
        #expect(due(street, "25 09:00").isEmpty && due(street, "26 00:00") == [november(26)])
        var review = TopicReviewed()
        (review.topic, review.asked, review.satisfied, review.next) = ("T1", 3, 3, november(29))
        street.write(.consultation(.topic(.reviewed(review))), at: at("26 09:00"))
        #expect(due(street, "28 09:00").isEmpty && due(street, "29 09:00") == [november(29)])
        review.next = nil
        street.write(.consultation(.topic(.reviewed(review))), at: at("29 09:00"))
        #expect(due(street, "30 09:00").isEmpty)
    }
}

extension Street {
    /// The matter of the follow-up that is not done.
    fileprivate func late() throws -> String {
        let meeting = try #require(office.meeting("H1"))
        return try #require(office.followUps(of: meeting).last).matter
    }

    fileprivate mutating func raise(_ id: String, on day: Int) {
        var topic = TopicRaised()
        (topic.place, topic.id, topic.title, topic.on) = (Street.book, id, "噪声\(id)", november(day))
        topic.proposer = "员\(day)"
        write(.consultation(.topic(.raised(topic))), at: at("\(day < 10 ? "0" : "")\(day) 08:00"))
    }
}
