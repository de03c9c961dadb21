import StreetModel
import Testing

/// What was voted stays voted: neither a motion nor an item gets round its ballot (DOMAIN §5).
@Suite struct MotionOrderTests {
    private static func motion(_ street: Street, withdraws key: String) -> MeetingEvent {
        .motion(body { ($0.meeting, $0.item, $0.withdraws) = ("H1", "i1", key) })
    }

    private static func ballot(_ refusal: BallotRefusal) -> Refusal { .consultation(.live(.ballot(refusal))) }

    /// A motion with a ballot that is closed and waits for its announcement.
    private static func closed(yes: Int) throws -> (street: Street, motion: String, ballot: Int) {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, at("14:02"))
        try street.mark(.counted, ballot, of: motion, at("14:03")) { ($0.yes, $0.no) = (yes, 6 - yes) }
        try street.mark(.closed, ballot, of: motion, at("14:03"))
        return (street, motion, ballot)
    }

    @Test func whatWaitsForItsAnnouncementIsNotTouched() throws {
        var (street, motion, ballot) = try Self.closed(yes: 2)
        let waits = Self.ballot(.ballotIsNotAnnounced)
        #expect(
            refusal { () throws(Refusal) in
                try street.hold(Self.motion(street, withdraws: motion), at("14:04"))
            } == waits)
        #expect(
            refusal { () throws(Refusal) in _ = try street.move("改", amends: motion, at("14:04")) } == waits)
        for outcome in [ItemConcluded.Outcome.agreed, .rejected, .postponed] {
            #expect(
                refusal { () throws(Refusal) in try street.conclude(outcome, text: "甲", at("14:04")) } == waits)
        }
        try street.mark(.announced, ballot, of: motion, at("14:05"))
        try street.conclude(.rejected, at("14:06"))
    }

    /// A journal of an earlier program may hold a motion that was withdrawn at that moment.
    @Test func aWithdrawnMotionsBallotCanStillBeEnded() throws {
        for mark in [BallotMarked.Mark.announced, .discarded] {
            var (street, motion, ballot) = try Self.closed(yes: 2)
            street.write(meeting: Self.motion(street, withdraws: motion), at: at("14:04"))
            #expect(
                street.meeting.closingBlockers.contains(.unannouncedBallot(item: "i1", motion: motion, ballot: ballot)))
            try street.mark(mark, ballot, of: motion, at("14:05")) { $0.reason = "作废" }
            #expect(
                !street.meeting.closingBlockers.contains(.unannouncedBallot(item: "i1", motion: motion, ballot: ballot))
            )
        }
    }

    @Test func aLostMotionIsNotWithdrawnToAgreeWithoutIt() throws {
        var (street, motion, ballot) = try Self.closed(yes: 2)
        try street.mark(.announced, ballot, of: motion, at("14:04"))
        #expect(
            refusal { () throws(Refusal) in
                try street.hold(Self.motion(street, withdraws: motion), at("14:05"))
            } == Self.ballot(.motionIsDecided))
        #expect(street.refused { try $0.conclude(.agreed, text: "甲", at("14:05")) } == street.needsPassed)
    }

    @Test func whatWasCarriedIsNotRejected() throws {
        var (street, motion, ballot) = try Self.closed(yes: 5)
        try street.mark(.announced, ballot, of: motion, at("14:04"))
        let item = try #require(street.meeting.state.items["i1"])
        #expect(street.refused { try $0.conclude(.rejected, at("14:05")) } == .isCarried(item))
        try street.conclude(.agreed, at("14:05"))
    }

    @Test func anOutcomeIsReplacedKnowingly() throws {
        var street = try Street.hall()
        try street.conclude(.postponed, at("14:05"))
        #expect(
            refusal { () throws(Refusal) in try street.conclude(.noted, at("14:06")) }
                == .consultation(.wasChanged(by: Street.communityStaff)))
        let there = try #require(street.meeting.state.items["i1"]?.conclusion?.number)
        let again = { (outcome: ItemConcluded.Outcome, number: Int) in
            MeetingEvent.concluded(
                body {
                    ($0.meeting, $0.item, $0.outcome, $0.text) = ("H1", "i1", outcome, "一致")
                    $0.replaces = number
                })
        }
        try street.hold(again(.agreed, there), at("14:07"))
        try street.hold(
            .followUp(
                body {
                    ($0.meeting, $0.item, $0.owner) = ("H1", "i1", Street.communityStaff)
                    ($0.due, $0.measure) = (november(28), "张贴")
                }), at("14:08"))
        let agreed = try #require(street.meeting.state.items["i1"])
        let number = try #require(agreed.conclusion?.number)
        #expect(street.refused { try $0.hold(again(.rejected, number), at("14:09")) } == .isFollowedUp(agreed))
        #expect(street.refused { try $0.hold(again(.referred, number), at("14:09")) } == nil)
    }

    /// A reason why nothing follows is one for the outcome it was given for.
    @Test func aReasonIsForItsOutcome() throws {
        var street = try Street.hall(items: 1)
        let none = MeetingEvent.followUp(body { ($0.meeting, $0.item, $0.reason) = ("H1", "i1", "当场办完") })
        try street.conclude(.noted, at("14:05"))
        try street.hold(none, at("14:06"))
        let number = try #require(street.meeting.state.items["i1"]?.conclusion?.number)
        try street.hold(
            .concluded(
                body {
                    ($0.meeting, $0.item, $0.outcome, $0.text) = ("H1", "i1", .agreed, "一致")
                    $0.replaces = number
                }), at("14:07"))
        #expect(street.meeting.closingBlockers == [.noFollowUp(item: "i1")])
        try street.hold(none, at("14:08"))
        #expect(street.meeting.closingBlockers.isEmpty)
    }

    /// What may be added at once is what the stored form gives back.
    @Test(arguments: [(0, false), (1, true), (1_440, true), (1_441, false), (-5, false)])
    func minutesHaveABound(minutes: Int, isAllowed: Bool) throws {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:01"))
        let expected: LiveRefusal? = isAllowed ? nil : .noMinutes
        #expect(street.refused { try $0.stage(.extended, minutes: minutes, at("14:02")) } == expected)
        #expect(street.refused { try $0.time(.extended, "i1", minutes: minutes, at("14:02")) } == expected)
    }
}

extension Street {
    fileprivate var needsPassed: LiveRefusal? {
        meeting.state.items["i1"].map { .needsPassedBallot($0) }
    }
}
