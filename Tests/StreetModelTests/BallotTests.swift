import StreetModel
import Testing

/// Ballots: what they need, what is frozen, what is refused (DOMAIN §5).
@Suite struct BallotTests {
    /// A ballot of so many who are there: a ratio of a base, for, against, abstentions; what comes of it.
    struct Case: Sendable, CustomTestStringConvertible {
        var here: Int
        var over = 1
        var of = 2
        var isStrict = true
        var base: Threshold.Base
        var votes: [Int]
        var owners = 0
        var baseCount: Int
        var needed: Int
        var isPassed: Bool

        var testDescription: String { "\(over)/\(of) \(isStrict) \(base) of \(here): \(votes)" }
    }

    @Test(arguments: [
        // Exactly half is not 过半数, and is 半数以上.
        Case(here: 10, base: .present, votes: [5, 5, 0], baseCount: 10, needed: 6, isPassed: false),
        Case(here: 10, isStrict: false, base: .present, votes: [5, 5, 0], baseCount: 10, needed: 5, isPassed: true),
        Case(here: 10, base: .present, votes: [6, 4, 0], baseCount: 10, needed: 6, isPassed: true),
        // Abstentions and silence weigh against it where those present are the base.
        Case(here: 10, base: .present, votes: [5, 0, 5], baseCount: 10, needed: 6, isPassed: false),
        Case(here: 10, base: .present, votes: [5, 0, 0], baseCount: 10, needed: 6, isPassed: false),
        Case(here: 10, base: .present, votes: [0, 0, 10], baseCount: 10, needed: 6, isPassed: false),
        Case(here: 6, base: .members, votes: [5, 1, 0], baseCount: 10, needed: 6, isPassed: false),
        Case(here: 6, base: .members, votes: [6, 0, 0], baseCount: 10, needed: 6, isPassed: true),
        Case(here: 6, isStrict: false, base: .members, votes: [5, 1, 0], baseCount: 10, needed: 5, isPassed: true),
        Case(here: 10, base: .voting, votes: [4, 3, 0], baseCount: 7, needed: 4, isPassed: true),
        Case(here: 10, base: .voting, votes: [4, 3, 1], baseCount: 8, needed: 5, isPassed: false),
        Case(here: 10, base: .decided, votes: [4, 3, 3], baseCount: 7, needed: 4, isPassed: true),
        Case(here: 10, base: .decided, votes: [3, 3, 4], baseCount: 6, needed: 4, isPassed: false),
        Case(here: 10, isStrict: false, base: .decided, votes: [3, 3, 4], baseCount: 6, needed: 3, isPassed: true),
        Case(here: 10, base: .decided, votes: [0, 0, 10], baseCount: 0, needed: 1, isPassed: false),
        Case(
            here: 9, over: 2, of: 3, isStrict: false, base: .decided, votes: [6, 3, 0], baseCount: 9, needed: 6,
            isPassed: true),
        Case(here: 9, over: 2, of: 3, base: .decided, votes: [6, 3, 0], baseCount: 9, needed: 7, isPassed: false),
        Case(here: 9, over: 2, of: 3, base: .present, votes: [7, 2, 0], baseCount: 9, needed: 7, isPassed: true),
        Case(
            here: 10, over: 2, of: 3, isStrict: false, base: .present, votes: [6, 4, 0], baseCount: 10, needed: 7,
            isPassed: false),
        Case(here: 10, base: .owners, votes: [10, 0, 0], owners: 20, baseCount: 20, needed: 11, isPassed: false),
        Case(
            here: 10, isStrict: false, base: .owners, votes: [10, 0, 0], owners: 20, baseCount: 20, needed: 10,
            isPassed: true),
    ])
    func eachBase(_ asked: Case) throws {
        var street = try Street.hall(here: Array(1...asked.here))
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, at("14:02")) {
            ($0.over, $0.of, $0.isStrict, $0.base) = (asked.over, asked.of, asked.isStrict, asked.base)
            $0.owners = asked.owners
        }
        try street.settle(ballot, of: motion, asked.votes[0], asked.votes[1], asked.votes[2], at("14:03"))
        let sum = try #require(street.sum(motion))
        #expect(sum.base == asked.baseCount && sum.needed == asked.needed && sum.isPassed == asked.isPassed)
        #expect([sum.yes, sum.no, sum.abstain] == asked.votes && sum.voters == asked.here && sum.members == 10)
        #expect(sum.isTie == (asked.votes[0] == asked.votes[1] && asked.votes[0] > 0))
        // What was frozen stays, whoever goes then.
        for member in 1...4 { try street.attend(.left, member, at("14:04")) }
        #expect(street.sum(motion) == sum)
        let closing = try #require(street.meeting.state.items["i1"]?.motions.first?.ballots.first?.closing)
        #expect(closing.roll == Array(1...asked.here))
    }

    @Test func needsFourOfSix() throws {
        var street = try Street.hall()
        let before = try #require(street.meeting.nextNeed(street.rules))
        #expect(before.needed == 4 && before.base == 6 && before.threshold.base == .present && before.canPass)
        let motion = try street.move("采用方案A", at("14:01"))
        var ballot = try street.open(motion, at("14:02"))
        try street.settle(ballot, of: motion, 3, 2, 1, at("14:03"))
        #expect(street.sum(motion)?.isPassed == false)
        let amendment = try street.move("修正1", amends: motion, at("14:04"))
        let open = at("14:05")
        #expect(street.refused { _ = try $0.open(motion, open) } == .ballot(.amendmentFirst("修正1")))
        ballot = try street.open(amendment, at("14:05"))
        try street.settle(ballot, of: amendment, 4, 2, 0, at("14:06"))
        ballot = try street.open(motion, at("14:07"))
        try street.settle(ballot, of: motion, 5, 1, 0, at("14:08"))
        #expect(street.sum(motion)?.isPassed == true)
        #expect(street.refused { _ = try $0.open(motion, open) } == .ballot(.motionIsPassed))
        try street.conclude(.agreed, on: "i1", text: "采用方案A", at("14:09"))
    }

    @Test func absentRecusedSilentAndAbstainingAreFour() throws {
        var street = try Street.hall(here: Array(1...8))
        try street.attend(.recused, 8, item: "i1", at("14:01"))
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, at("14:02"))
        try street.settle(ballot, of: motion, 4, 1, 1, at("14:03"))
        let sum = try #require(street.sum(motion))
        #expect(sum.voters == 7 && sum.silent == 1 && sum.abstain == 1 && sum.recused == 1 && sum.absent == 2)
        #expect(sum.needed == 4 && sum.isPassed)
    }

    @Test func quorumLostBetweenTwoBallots() throws {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let second = try street.move("乙", at("14:01"))
        var ballot = try street.open(motion, at("14:02"))
        try street.settle(ballot, of: motion, 6, 0, 0, at("14:03"))
        try street.attend(.left, 6, at("14:04"))
        let lost = LiveRefusal.noQuorum(missing: 1, isStarted: true)
        #expect(street.refused { _ = try $0.open(second, at("14:05")) } == lost)
        #expect(street.refused { try $0.conclude(.agreed, on: "i2", text: "大家同意", at("14:05")) } == lost)
        // A straw poll decides nothing and needs nobody.
        ballot = try street.open(second, as: .straw, at("14:05"))
        try street.settle(ballot, of: second, 5, 0, 0, at("14:06"))
        #expect(street.sum(second)?.isPassed == false && street.sum(second)?.hasEffect == false)
        try street.attend(.returned, 6, at("14:07"))
        ballot = try street.open(second, at("14:08"))
        try street.mark(.counted, ballot, of: second, at("14:08")) { $0.yes = 5 }
        try street.attend(.left, 5, at("14:09"))
        #expect(street.refused { try $0.mark(.closed, ballot, of: second, at("14:10")) } == lost)
        try street.mark(.discarded, ballot, of: second, at("14:11")) { $0.reason = "人数不足" }
        #expect(street.meeting.state.openBallot == nil)
        #expect(street.meeting.closingBlockers.allSatisfy { if case .noOutcome = $0 { true } else { false } })
    }

    @Test func whoLeavesWhileItIsOpenIsNotOnItsRoll() throws {
        var street = try Street.hall(here: Array(1...7))
        let motion = try street.move("甲", at("14:01"))
        var ballot = try street.open(motion, as: .rollCall, at("14:02"))
        for member in 1...4 {
            try street.mark(.voted, ballot, of: motion, at("14:03")) { ($0.member, $0.voice) = (member, .yes) }
        }
        #expect(street.sum(motion).map { $0.isPassed && $0.needed == 4 } == true)
        try street.attend(.left, 1, at("14:04"))
        try street.mark(.closed, ballot, of: motion, at("14:05"))
        let sum = try #require(street.sum(motion))
        #expect(sum.yes == 3 && sum.voters == 6 && sum.needed == 4 && !sum.isPassed && sum.silent == 3)
        try street.mark(.announced, ballot, of: motion, at("14:05"))
        try street.attend(.returned, 1, at("14:06"))
        ballot = try street.open(motion, at("14:07"))
        try street.mark(.counted, ballot, of: motion, at("14:07")) { $0.yes = 7 }
        try street.attend(.left, 1, at("14:08"))
        let why = LiveRefusal.ballot(.tooManyVotes(7, voters: 6))
        #expect(street.refused { try $0.mark(.closed, ballot, of: motion, at("14:09")) } == why)
        try street.mark(.counted, ballot, of: motion, at("14:10")) { $0.yes = 6 }
        try street.mark(.closed, ballot, of: motion, at("14:10"))
    }

    @Test func aProxyVotesWithTheHolder() throws {
        var street = try Street.hall(here: Array(1...6))
        try street.attend(.proxied, 9, holder: 1, at("14:01"))
        let motion = try street.move("甲", at("14:01"))
        let ballot = try street.open(motion, as: .rollCall, at("14:02"))
        try street.mark(.voted, ballot, of: motion, at("14:03")) { ($0.member, $0.voice) = (9, .yes) }
        #expect(street.sum(motion)?.yes == 1 && street.sum(motion)?.voters == 7)
        let vote = { (street: inout Street, member: Int) throws(Refusal) in
            try street.mark(.voted, ballot, of: motion, at("14:04")) { ($0.member, $0.voice) = (member, .no) }
        }
        let roll = street.meeting.state.roll
        #expect(street.refused { try vote(&$0, 8) } == .isNotHere(roll[7]))
        #expect(street.refused { try vote(&$0, 11) } == .hasNoVote(roll[10]))
        #expect(street.refused { try vote(&$0, 99) } == .unknownMember(99))
        try street.attend(.recused, 1, item: "i1", at("14:05"))
        #expect(street.refused { try vote(&$0, 1) } == .isRecused(roll[0]))
        #expect(street.refused { try vote(&$0, 9) } == .isRecused(roll[8]))
        #expect(street.sum(motion)?.yes == 0, "nor does the vote that was cast count")
        try street.attend(.recusalEnded, 1, item: "i1", at("14:06"))
        #expect(street.sum(motion)?.yes == 1)
        try street.attend(.left, 1, at("14:07"))
        #expect(street.refused { try vote(&$0, 9) } == .isNotHere(roll[8]))
    }

    @Test(arguments: [
        // counts, choose, elected, tied
        ([6, 5, 2], 1, [0], []), ([4, 6, 5], 2, [1, 2], []), ([6, 5, 5], 2, [0], [1, 2]), ([5, 5, 2], 1, [], [0, 1]),
        ([5, 5, 2], 2, [0, 1], []), ([6, 3, 1], 2, [0], []), ([3, 2, 1], 1, [], []), ([4, 4, 4], 2, [], [0, 1, 2]),
    ])
    func choice(_ counts: [Int], _ choose: Int, _ elected: [Int], _ tied: [Int]) throws {
        var street = try Street.hall()
        let motion = try street.move("选代表", options: ["甲", "乙", "丙"], at("14:01"))
        let ballot = try street.open(motion, as: .choice, at("14:02")) { $0.choose = choose }
        let enough = counts.reduce(0, +) <= 6 * choose
        let why = street.refused { try $0.mark(.counted, ballot, of: motion, at("14:03")) { $0.counts = counts } }
        #expect((why == nil) == enough)
        if !enough { return }
        try street.mark(.counted, ballot, of: motion, at("14:03")) { $0.counts = counts }
        let open = try #require(street.sum(motion))
        try street.mark(.closed, ballot, of: motion, at("14:04"))
        let sum = try #require(street.sum(motion))
        #expect(open == sum, "what is shown before is what is frozen")
        #expect(sum.needed == 4 && sum.options.map(\.votes) == counts)
        #expect(sum.options.indices.filter { sum.options[$0].isElected } == elected)
        #expect(sum.options.indices.filter { sum.options[$0].isTied } == tied)
        #expect(sum.isPassed == !elected.isEmpty)
    }

    @Test func byAreaIsARollCall() throws {
        for (voices, isPassed) in [(5, false), (6, true)] {
            var street = try Street.hall(here: Array(1...10))
            let motion = try street.move("甲", at("14:01"))
            let area = { (body: inout BallotMarked) in (body.base, body.area) = (.area, 100_000) }
            #expect(street.refused { _ = try $0.open(motion, at("14:02"), change: area) } == .ballot(.areaByRollCall))
            let ballot = try street.open(motion, as: .rollCall, at("14:02"), change: area)
            for member in 1...voices {
                try street.mark(.voted, ballot, of: motion, at("14:03")) { ($0.member, $0.voice) = (member, .yes) }
            }
            try street.mark(.closed, ballot, of: motion, at("14:04"))
            let sum = try #require(street.sum(motion))
            #expect(sum.needed == 50_001 && sum.inFavour == voices * 10_000 && sum.isPassed == isPassed)
        }
    }

    /// All owners and all area are no less than those of the ten voters on the roll, and no more than there can be.
    @Test(
        arguments: [
            (.owners, 0, .ownersMissing), (.owners, 9, .ownersTooFew(least: 10)), (.owners, 10, nil),
            (.owners, BallotMarked.mostArea + 1, .wholeTooLarge), (.owners, Int.max, .wholeTooLarge),
            (.area, 0, .areaByRollCall), (.area, 99_999, .areaTooSmall(least: 100_000)), (.area, 100_000, nil),
            (.area, BallotMarked.mostArea, nil), (.area, Int.max, .wholeTooLarge),
        ] as [(Threshold.Base, Int, BallotRefusal?)])
    func theWholeIsNoLessThanItsPart(_ base: Threshold.Base, _ whole: Int, _ why: BallotRefusal?) throws {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let refused = street.refused {
            _ = try $0.open(motion, as: .rollCall, at("14:02")) { ($0.base, $0.owners, $0.area) = (base, whole, whole) }
        }
        #expect(refused == why.map(LiveRefusal.ballot))
    }
}
