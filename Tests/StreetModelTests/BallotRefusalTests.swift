import StreetModel
import Testing

/// What is refused of a ballot, and why (DOMAIN §5).
@Suite struct BallotRefusalTests {
    @Test(arguments: [
        ([3, 2], BallotRefusal.badThreshold(over: 3, of: 2)), ([0, 2], .badThreshold(over: 0, of: 2)),
        ([1, 0], .badThreshold(over: 1, of: 0)), ([1, 1], .badThreshold(over: 1, of: 1)),
    ])
    func noRatio(_ ratio: [Int], _ why: BallotRefusal) throws {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let open = at("14:02")
        #expect(
            street.refused { _ = try $0.open(motion, open) { ($0.over, $0.of) = (ratio[0], ratio[1]) } } == .ballot(why)
        )
    }

    @Test(arguments: [
        ([7, 0, 0], 7), ([3, 3, 1], 7), ([0, 0, 7], 7), ([-1, 0, 0], -1), ([Int.max, Int.max, 0], Int.max),
    ])
    func votesThatExceedTheRoll(_ votes: [Int], _ said: Int) throws {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, at("14:02"))
        let why = street.refused {
            try $0.mark(.counted, ballot, of: motion, at("14:03")) {
                ($0.yes, $0.no, $0.abstain) = (votes[0], votes[1], votes[2])
            }
        }
        #expect(why == .ballot(.tooManyVotes(said, voters: 6)))
    }

    /// Two count at once: the second is told, and closes only over the counts that were seen.
    @Test func countsAreNotWrittenOverUnseen() throws {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, at("14:02"))
        let count = { (street: inout Street, yes: Int, seen: Int) throws(Refusal) in
            try street.mark(.counted, ballot, of: motion, at("14:03")) { ($0.yes, $0.replaces) = (yes, seen) }
        }
        let overtaken = Refusal.consultation(.wasChanged(by: Street.communityStaff))
        try count(&street, 4, 0)
        let first = try #require(street.meeting.state.openBallot?.ballot.newest)
        #expect(first > ballot)
        #expect(refusal { () throws(Refusal) in try count(&street, 6, 0) } == overtaken)
        try count(&street, 6, first)
        #expect(
            refusal { () throws(Refusal) in
                try street.mark(.closed, ballot, of: motion, at("14:04")) { $0.replaces = first }
            } == overtaken)
        let second = try #require(street.meeting.state.openBallot?.ballot.newest)
        try street.mark(.closed, ballot, of: motion, at("14:04")) { $0.replaces = second }
        #expect(street.sum(motion)?.yes == 6)
    }

    @Test func whatIsOutOfTurn() throws {
        var street = try Street.hall()
        let time = at("14:09")
        let motion = try street.move("甲", at("14:01"))
        let other = try street.move("乙", at("14:01"))
        let listed = try street.move("丙", options: ["一", "二"], at("14:01"))
        #expect(street.refused { _ = try $0.open("m1", time) } == .ballot(.unknownMotion))
        #expect(
            street.refused { _ = try $0.open(motion, as: .choice, time) { $0.choose = 1 } }
                == .ballot(.badChoice(most: 0)))
        #expect(street.refused { _ = try $0.open(listed, time) } == .ballot(.badChoice(most: 1)))
        #expect(
            street.refused { _ = try $0.open(listed, as: .choice, time) { $0.choose = 2 } }
                == .ballot(.badChoice(most: 1)))
        #expect(street.refused { _ = try $0.open(motion, time) { $0.base = .owners } } == .ballot(.ownersMissing))
        #expect(street.refused { _ = try $0.move("丁", options: ["一", "一"], time) } == .ballot(.tooFewOptions))
        let ballot = try street.open(motion, at("14:02"))
        #expect(street.refused { _ = try $0.open(other, time) } == .ballot(.ballotIsOpen))
        #expect(street.refused { try $0.mark(.closed, ballot, of: motion, time) } == .ballot(.nothingCounted))
        #expect(street.refused { try $0.mark(.announced, ballot, of: motion, time) } == .ballot(.ballotIsNotClosed))
        #expect(street.refused { try $0.conclude(.noted, time) } == .ballot(.ballotIsOpen))
        #expect(street.refused { try $0.stage(.adjourned, time) } == .ballot(.ballotIsOpen))
        var withdrawal = MotionPut()
        (withdrawal.meeting, withdrawal.item, withdrawal.withdraws) = ("H1", "i1", motion)
        #expect(street.refused { try $0.hold(.motion(withdrawal), time) } == .ballot(.ballotIsOpen))
        try street.settle(ballot, of: motion, 3, 3, 0, at("14:03"))
        #expect(street.refused { try $0.mark(.announced, ballot, of: motion, time) } == .ballot(.ballotIsAnnounced))
        #expect(street.refused { try $0.mark(.counted, ballot, of: motion, time) } == .ballot(.ballotIsNotOpen))
        #expect(street.refused { try $0.hold(.motion(withdrawal), time) } == .ballot(.motionIsDecided))
        withdrawal.withdraws = other
        try street.hold(.motion(withdrawal), time)
        #expect(street.refused { _ = try $0.open(other, time) } == .ballot(.motionIsWithdrawn))
        #expect(street.refused { try $0.conclude(.agreed, on: "i2", text: " ", time) } == .needsText)
    }
}
