import StreetModel
import Testing

/// Who is at a meeting, and what that means for its quorum (DOMAIN §5).
@Suite struct QuorumTests {
    @Test(arguments: [
        // here, quorum, spare, missing
        ([], false, 0, 6), ([1, 2, 3, 4, 5], false, 0, 1), ([1, 2, 3, 4, 5, 6], true, 0, 0),
        ([1, 2, 3, 4, 5, 6, 7], true, 1, 0), (Array(1...10), true, 4, 0), ([1, 2, 3, 4, 5, 11, 12], false, 0, 1),
    ])
    func light(_ here: [Int], _ hasQuorum: Bool, _ spare: Int, _ missing: Int) throws {
        let there = try Street.hall(here: here, isRunning: false).there
        #expect(there.members == 10 && there.needed == 6)
        #expect(there.hasQuorum == hasQuorum && there.spare == spare && there.missing == missing)
        #expect(there.attendants.count + there.observers.count + there.present == here.count)
    }

    @Test func half() throws {
        let half = try #require(Threshold(1, of: 2, isStrict: false, base: .members))
        let street = try Street.hall(here: Array(1...5), isRunning: true) { $0.quorum = half }
        #expect(street.there.needed == 5 && street.there.hasQuorum)
    }

    @Test func startNeedsIt() throws {
        var street = try Street.hall(here: Array(1...5), isRunning: false)
        #expect(street.refused { try $0.stage(.started, at("14:00")) } == .noQuorum(missing: 1, isStarted: false))
        #expect(street.meeting.state.stage == .signingIn)
        #expect(street.refused { try $0.stage(.failed, at("13:59:59")) } == .notItsTime(TimeOfDay(hour: 14, minute: 0)))
        try street.stage(.failed, at("14:00"))
        #expect(street.meeting.state.stage == .failed)
        let frozen = try #require(street.meeting.state.entered(.failed)?.body)
        #expect(frozen.present == 5 && frozen.members == 10 && !frozen.hasQuorum)
        let full = try Street.hall(isRunning: false)
        #expect(full.refused { try $0.stage(.failed, at("14:20")) } == .hasQuorum)
    }

    @Test func comingAndGoing() throws {
        var street = try Street.hall(here: Array(1...7))
        let first = street.meeting.state.roll[0]
        #expect(
            street.refused { try $0.attend(.signedIn, 1, at("14:01")) }
                == .isHere(first, TimeOfDay(hour: 13, minute: 55)))
        #expect(street.refused { try $0.attend(.signedIn, 99, at("14:01")) } == .unknownMember(99))
        #expect(
            street.refused { try $0.attend(.returned, 1, at("14:01")) }
                == .isHere(first, TimeOfDay(hour: 13, minute: 55)))
        let ninth = street.meeting.state.roll[8]
        #expect(street.refused { try $0.attend(.left, 9, at("14:01")) } == .isNotHere(ninth))
        #expect(street.refused { try $0.attend(.returned, 9, at("14:01")) } == .neverCame(ninth))
        try street.attend(.left, 2, at("14:18"))
        #expect(
            street.there.away.map(\.member) == [2] && street.there.away.map(\.since) == [at("14:18")]
                && street.there.spare == 0)
        // Who types the number again has come back.
        try street.attend(.signedIn, 2, at("14:30"))
        #expect(street.there.away.isEmpty && street.there.spare == 1)
        #expect(street.meeting.state.attendance[2]?.marks.map(\.body.mark) == [.signedIn, .left, .returned])
    }

    /// When too few were there is told by the events of attendance; an adjournment is no such time.
    @Test func lossesOfTheQuorum() throws {
        var street = try Street.hall(here: Array(1...6))
        try street.attend(.left, 2, at("14:10"))
        try street.attend(.returned, 2, at("14:12"))
        try street.attend(.left, 3, at("14:20"))
        try street.stage(.adjourned, at("14:25"))
        try street.attend(.returned, 3, at("14:40"))
        try street.stage(.resumed, at("14:41"))
        try street.attend(.left, 1, at("14:50"))
        let losses = street.meeting.quorumLosses(street.rules)
        #expect(losses.map(\.from) == [at("14:10"), at("14:20"), at("14:50")])
        #expect(losses.map(\.through) == [at("14:12"), at("14:25"), nil])
    }

    @Test func aProxyIsPresentWithTheHolder() throws {
        var street = try Street.hall(here: Array(1...5), isRunning: false)
        try street.attend(.proxied, 9, holder: 1, at("13:56"))
        #expect(street.there.present == 6 && street.there.hasQuorum && street.there.mayVote.contains(9))
        #expect(street.there.spare == 0, "whoever leaves takes a vote along")
        try street.attend(.signedIn, 6, at("13:57"))
        // One more than needed: but the holder leaves with two votes.
        #expect(street.there.present == 7 && street.there.spare == 0)
        try street.attend(.left, 1, at("13:58"))
        #expect(street.there.present == 5 && street.there.idleProxies.map(\.member) == [9])
        try street.attend(.returned, 1, at("13:59"))
        // In person ends it, and leaving again does not bring it back.
        try street.attend(.signedIn, 9, at("14:00"))
        #expect(street.there.proxies.isEmpty && street.there.present == 7)
        try street.attend(.left, 9, at("14:01"))
        #expect(street.there.present == 6)
    }

    @Test func proxiesThatAreNone() throws {
        var street = try Street.hall(here: Array(1...6))
        let roll = street.meeting.state.roll
        func why(_ member: Int, _ holder: Int) -> LiveRefusal? {
            street.refused { try $0.attend(.proxied, member, holder: holder, at("14:01")) }
        }
        #expect(why(9, 9) == .ownProxy(roll[8]))
        #expect(why(9, 11) == .hasNoVote(roll[10]))
        #expect(why(11, 1) == .hasNoVote(roll[10]))
        #expect(why(9, 77) == .unknownMember(77))
        #expect(why(2, 1) == .isHere(roll[1], TimeOfDay(hour: 13, minute: 55)))
        try street.attend(.proxied, 9, holder: 1, at("14:01"))
        #expect(why(10, 1) == .hasProxies(roll[0], limit: 1))
        #expect(why(10, 9) == .gaveVote(roll[8]))
        #expect(throws: Refusal.alreadySo) { try street.attend(.proxied, 9, holder: 1, at("14:02")) }
        try street.attend(.proxyEnded, 9, at("14:03"))
        #expect(why(10, 1) == nil)
        #expect(street.refused { try $0.attend(.proxyEnded, 9, at("14:04")) } == .hasNoProxy(roll[8]))
        try street.attend(.proxied, 9, holder: 1, at("14:05"))
        street.step(.closed, at: at("15:30"))
        #expect(street.refused { try $0.attend(.proxyEnded, 9, at("15:31")) } == .isNotOpen(.closed))
    }

    @Test func recusalIsForAnItem() throws {
        var street = try Street.hall(here: Array(1...6))
        try street.attend(.proxied, 9, holder: 1, at("14:01"))
        try street.attend(.recused, 1, item: "i1", at("14:02"))
        let first = street.meeting.attendance(street.rules, on: "i1")
        #expect(first.present == 7 && first.hasQuorum && first.recused == [1])
        #expect(first.mayVote == [2, 3, 4, 5, 6], "neither the own vote nor the one held")
        #expect(street.meeting.attendance(street.rules, on: "i2").mayVote == [1, 2, 3, 4, 5, 6, 9])
        let member = street.meeting.state.roll[0]
        #expect(street.refused { try $0.attend(.recused, 1, item: "i1", at("14:03")) } == .isRecused(member))
        #expect(street.refused { try $0.attend(.recusalEnded, 1, item: "i2", at("14:03")) } == .isNotRecused(member))
        try street.conclude(.noted, on: "i2", at("14:04"))
        let item = try #require(street.meeting.state.items["i2"])
        #expect(street.refused { try $0.attend(.recused, 2, item: "i2", at("14:05")) } == .itemIsOver(item))
        #expect(throws: Refusal.consultation(.unknownItem("i9"))) {
            try street.attend(.recused, 2, item: "i9", at("14:05"))
        }
        try street.attend(.recusalEnded, 1, item: "i1", at("14:06"))
        #expect(street.meeting.attendance(street.rules, on: "i1").mayVote.count == 7)
    }

    @Test func stagesInOrder() throws {
        var street = try Street.hall(isRunning: false)
        #expect(street.refused { try $0.stage(.closed, at("14:00")) } == .stepOutOfOrder(.signingIn, .closed))
        #expect(street.refused { try $0.conclude(.noted, at("14:00")) } == .isNotRunning(.signingIn))
        try street.stage(.started, at("14:00"))
        #expect(street.refused { try $0.stage(.started, at("14:01")) } == .stepOutOfOrder(.running, .started))
        try street.stage(.adjourned, at("14:02"))
        #expect(street.refused { try $0.time(.started, "i1", at("14:03")) } == .isNotRunning(.adjourned))
        var early = Street()
        early.adoptRules()
        early.callMeeting()
        early.step(.published, at: at("19 10:00"))
        #expect(early.refused { try $0.attend(.signedIn, 1, at("20 14:00")) } == .isNotOpen(.published))
        #expect(early.refused { try $0.stage(.signingIn, at("20 23:59")) } == .notItsDay(november(21)))
        let empty = try Street.hall(items: 0, isRunning: false)
        #expect(empty.refused { try $0.stage(.started, at("14:00")) } == .noItems)
    }

    @Test func closingFreezesWhoWasThere() throws {
        var street = try Street.hall(here: Array(1...7), items: 1)
        try street.time(.started, "i1", at("14:00"))
        let speech = try street.queue(2, at("14:01"))
        try street.next(at("14:02"))
        let motion = try street.move("甲", at("14:03"))
        let ballot = try street.open(motion, at("14:04"))
        let blockers: [ClosingBlocker] = [
            .openSpeech(item: "i1", speech: speech), .openBallot(item: "i1", motion: motion, ballot: ballot),
            .noOutcome(item: "i1"),
        ]
        #expect(street.refused { try $0.stage(.closed, at("14:05")) } == .blocked(meeting: "H1", blockers))
        try street.next(at("14:06"))
        try street.mark(.counted, ballot, of: motion, at("14:06")) { $0.yes = 7 }
        try street.mark(.closed, ballot, of: motion, at("14:06"))
        #expect(street.meeting.closingBlockers.first == .unannouncedBallot(item: "i1", motion: motion, ballot: ballot))
        #expect(
            street.refused { try $0.conclude(.agreed, on: "i1", text: "甲", at("14:07")) }
                == .ballot(.ballotIsNotAnnounced))
        try street.mark(.announced, ballot, of: motion, at("14:07"))
        try street.conclude(.agreed, on: "i1", text: "甲", at("14:07"))
        #expect(street.meeting.closingBlockers == [.noFollowUp(item: "i1")])
        var none = FollowUpSet()
        (none.meeting, none.item, none.reason) = ("H1", "i1", "已经办完")
        try street.hold(.followUp(none), at("14:08"))
        try street.attend(.left, 7, at("14:09"))
        try street.attend(.left, 6, at("14:09"))
        try street.stage(.closed, at("14:10"))
        let frozen = try #require(street.meeting.state.entered(.closed)?.body)
        #expect(frozen.present == 5 && frozen.members == 10 && !frozen.hasQuorum)
        #expect(street.clock(ofItem: "i1", at: at("18:00")).used == 600, "the item's clock ends with the meeting")
    }
}
