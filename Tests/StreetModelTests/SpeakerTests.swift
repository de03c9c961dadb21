import StreetModel
import Testing

/// The list of speakers: order, interruptions, turns, suggestions (DOMAIN §5).
@Suite struct SpeakerTests {
    private static func hall(turns: Int = 0) throws(Refusal) -> Street {
        var street = try Street.hall(here: Array(1...7) + [11, 12]) {
            ($0.speechSeconds, $0.speechTurns) = (180, turns)
        }
        try street.time(.started, "i1", at("14:00"))
        return street
    }

    private func list(_ street: Street, _ moment: Moment) -> SpeakerList {
        street.meeting.speakers(street.rules, at: moment)
    }

    @Test func nextByOneKey() throws {
        var street = try Self.hall()
        let first = try street.queue(1, at("14:00"))
        let second = try street.queue(2, at("14:00"))
        #expect(list(street, at("14:01")).waiting.map(\.member) == [1, 2] && list(street, at("14:01")).speaking == nil)
        try street.next(at("14:01"))
        #expect(street.clock(ofSpeech: first, at: at("14:02")).remaining == 120)
        #expect(street.clock(ofSpeech: first, at: at("14:03:30")).isWarning)
        try street.next(at("14:05"))
        #expect(list(street, at("14:05")).speaking?.member == 2)
        #expect(street.clock(ofSpeech: first, at: at("15:00")).used == 240, "over by a minute, and it stands")
        #expect(street.clock(ofSpeech: second, at: at("14:09")).remaining == -60)
        try street.next(at("14:09"))
        #expect(list(street, at("14:09")).speaking == nil && street.meeting.nextTurn(at: at("14:09")) == nil)
    }

    @Test func aPointOfOrderGoesFirst() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:01"))
        try street.queue(2, at("14:01"))
        try street.queue(4, as: .question, at("14:01"))
        try street.queue(3, as: .pointOfOrder, at("14:01"))
        #expect(list(street, at("14:01")).waiting.map(\.member) == [3, 4, 2])
        #expect(list(street, at("14:01")).waiting.map(\.isSuggested) == [true, false, false])
        try street.next(at("14:02"))
        #expect(list(street, at("14:02")).speaking?.member == 3)
        #expect(list(street, at("14:02")).interrupted.map(\.member) == [1])
        #expect(street.clock(ofSpeech: speech, at: at("14:05")).used == 60, "the speaker's clock stands")
        // Another interruption waits: the one has finished, the next begins, and only then the speaker goes on.
        try street.next(at("14:03"))
        #expect(list(street, at("14:03")).speaking?.member == 4)
        #expect(list(street, at("14:03")).interrupted.map(\.member) == [1])
        #expect(street.clock(ofSpeech: speech, at: at("14:03")).used == 60)
        try street.next(at("14:03"))
        #expect(list(street, at("14:03")).speaking?.member == 1 && list(street, at("14:03")).interrupted.isEmpty)
        #expect(street.clock(ofSpeech: speech, at: at("14:04")).used == 120)
        try street.next(at("14:04"))
        #expect(list(street, at("14:04")).speaking?.member == 2)
    }

    @Test func aQuestionTakesTheFloorAndGivesItBack() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:01"))
        let question = try street.queue(2, as: .question, begins: true, at("14:02:20"))
        let order = try street.queue(3, as: .pointOfOrder, begins: true, at("14:03"))
        #expect(list(street, at("14:04")).interrupted.map(\.member) == [2, 1])
        try street.speech(.finished, order, at("14:04"))
        #expect(street.clock(ofSpeech: question, at: at("14:04:10")).used == 50)
        #expect(street.clock(ofSpeech: speech, at: at("14:04:10")).remaining == 100)
        try street.speech(.finished, question, at("14:05"))
        // Forty seconds left, and forty seconds it is.
        #expect(street.clock(ofSpeech: speech, at: at("14:06")).remaining == 40)
        #expect(list(street, at("14:06")).speaking?.member == 1 && list(street, at("14:06")).interrupted.isEmpty)
    }

    @Test func pausedByHandStaysPausedAfterAQuestion() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:00"))
        try street.speech(.paused, speech, at("14:01"))
        let question = try street.queue(2, as: .question, begins: true, at("14:02"))
        try street.speech(.finished, question, at("14:03"))
        #expect(!street.clock(ofSpeech: speech, at: at("14:05")).isRunning)
        try street.speech(.resumed, speech, at("14:05"))
        #expect(street.clock(ofSpeech: speech, at: at("14:06")).used == 120)
        #expect(street.refused { try $0.speech(.resumed, speech, at("14:06")) } == .speechIsNotPaused)
    }

    /// Three interruptions one after the other, over nobody: each has finished when the next begins.
    @Test func nobodyGoesBackToWhoHasFinished() throws {
        var street = try Self.hall()
        for member in [4, 6, 2] { try street.queue(member, as: .pointOfOrder, at("14:00")) }
        for (member, minute) in [(4, "14:01"), (6, "14:02"), (2, "14:03")] {
            try street.next(at(minute))
            #expect(list(street, at(minute)).speaking?.member == member)
            #expect(list(street, at(minute)).interrupted.isEmpty)
        }
        try street.next(at("14:04"))
        #expect(list(street, at("14:04")).speaking == nil && street.meeting.nextTurn(at: at("14:04")) == nil)
    }

    /// A point of order goes over a question, which then goes on, and after it the speaker.
    @Test func aPointOfOrderGoesOverAQuestion() throws {
        var street = try Self.hall()
        try street.queue(1, at("14:00"))
        try street.next(at("14:00"))
        try street.queue(2, as: .question, at("14:00"))
        try street.next(at("14:01"))
        try street.queue(3, as: .pointOfOrder, at("14:01"))
        try street.next(at("14:02"))
        #expect(list(street, at("14:02")).interrupted.map(\.member) == [2, 1])
        for (member, minute) in [(2, "14:03"), (1, "14:04")] {
            try street.next(at(minute))
            #expect(list(street, at(minute)).speaking?.member == member)
        }
    }

    /// The speaker's time does not run while the others vote, and goes on by hand alone.
    @Test func aBallotStopsTheSpeaker() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:00"))
        let motion = try street.move("采用方案A", at("14:01"))
        let ballot = try street.open(motion, at("14:01"))
        #expect(street.clock(ofSpeech: speech, at: at("14:03")).used == 60)
        try street.settle(ballot, of: motion, 5, 1, 1, at("14:03"))
        #expect(!street.clock(ofSpeech: speech, at: at("14:04")).isRunning)
        try street.speech(.resumed, speech, at("14:04"))
        #expect(street.clock(ofSpeech: speech, at: at("14:05")).used == 120)
    }

    @Test func turnsAndTimes() throws {
        var street = try Self.hall()
        for (member, start, end) in [(1, "14:00", "14:05"), (2, "14:05", "14:06"), (1, "14:06", "14:08")] {
            let number = try street.queue(member, at(start))
            try street.next(at(start))
            try street.speech(.finished, number, at(end))
        }
        try street.time(.started, "i2", at("14:10"))
        try street.queue(1, on: "i2", at("14:10"))
        try street.next(at("14:10"))
        let now = list(street, at("14:11"))
        let row = try #require(now.speaking)
        #expect(row.turns == 1 && row.seconds == 60 && row.meetingTurns == 3 && row.meetingSeconds == 480)
        let first = street.meeting.speakers(street.rules, at: at("14:11"), on: "i1")
        #expect(first.others.first { $0.member == 1 }.map { [$0.turns, $0.seconds] } == [2, 420])
        #expect(now.others.map(\.member) == [2, 3, 4, 5, 6, 7, 11], "whoever is here and may speak")
    }

    @Test func suggestedIsWhoSpokeLeast() throws {
        var street = try Self.hall()
        for (member, start, end) in [(1, "14:00", "14:05"), (2, "14:05", "14:06")] {
            let number = try street.queue(member, at(start))
            try street.next(at(start))
            try street.speech(.finished, number, at(end))
        }
        func suggested() -> Int? { list(street, at("14:10")).waiting.first { $0.isSuggested }?.member }
        try street.queue(1, at("14:07"))
        #expect(suggested() == 1)
        try street.queue(2, at("14:07"))
        #expect(suggested() == 2, "less than the other")
        try street.queue(5, at("14:07"))
        try street.queue(4, at("14:07"))
        #expect(suggested() == 5, "not at all, and earlier on the list")
    }

    @Test func whoMayNotSpeak() throws {
        var street = try Self.hall(turns: 1)
        let roll = street.meeting.state.roll
        let time = at("14:05")
        #expect(street.refused { try $0.queue(12, time) } == .mayNotSpeak(roll[11]))
        #expect(street.refused { try $0.queue(9, time) } == .isNotHere(roll[8]))
        #expect(street.refused { try $0.queue(77, time) } == .unknownMember(77))
        try street.queue(11, at("14:01"))
        let first = try street.queue(1, at("14:01"))
        #expect(street.refused { try $0.queue(1, time) } == .isOnList(roll[0]))
        try street.speech(.withdrawn, first, at("14:02"))
        let again = try street.queue(1, at("14:02"))
        try street.speech(.started, again, at("14:02"))
        try street.speech(.finished, again, at("14:03"))
        #expect(street.refused { try $0.queue(1, time) } == .turnsAreUsed(roll[0], limit: 1))
        #expect(street.refused { try $0.queue(1, as: .question, time) } == nil)
        #expect(street.refused { try $0.speech(.started, again, time) } == .speechIsNotWaiting)
        #expect(street.refused { try $0.speech(.paused, again, time) } == .speechIsNotOn)
        #expect(street.refused { try $0.speech(.started, 1, time) } == .unknownSpeech)
        try street.speech(.listClosed, 0, at("14:04"))
        #expect(list(street, time).isClosed)
        #expect(street.refused { try $0.queue(2, time) } == .listIsClosed)
        #expect(street.refused { try $0.queue(2, as: .pointOfOrder, time) } == nil)
        #expect(street.refused { try $0.speech(.listClosed, 0, time) } == .listIsClosed)
        try street.speech(.listOpened, 0, at("14:04"))
        #expect(street.refused { try $0.queue(2, time) } == nil)
        let item = try #require(street.meeting.state.items["i2"])
        let early = try street.queue(2, on: "i2", at("14:04"))
        #expect(street.refused { try $0.speech(.started, early, on: "i2", time) } == .itemIsNotOn(item))
    }

    @Test func whoLeavesHasFinished() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:00"))
        let question = try street.queue(2, as: .question, begins: true, at("14:01"))
        try street.attend(.left, 2, at("14:02"))
        #expect(street.clock(ofSpeech: question, at: at("14:05")).used == 60)
        #expect(
            street.clock(ofSpeech: speech, at: at("14:03")).used == 120
                && list(street, at("14:03")).speaking?.member == 1)
        try street.queue(3, at("14:03"))
        try street.attend(.left, 3, at("14:03"))
        let member = street.meeting.state.roll[2]
        let waiting = try #require(list(street, at("14:04")).waiting.first)
        #expect(street.refused { try $0.speech(.started, waiting.speech, at("14:04")) } == .isNotHere(member))
    }

    /// Who waits and has left is passed over, and has the turn again when back.
    @Test func nextPassesOverWhoHasLeft() throws {
        var street = try Self.hall()
        for member in [1, 2] { try street.queue(member, at("14:00")) }
        try street.attend(.left, 1, at("14:01"))
        #expect(list(street, at("14:01")).waiting.map(\.isSuggested) == [false, true])
        try street.next(at("14:02"))
        #expect(list(street, at("14:02")).speaking?.member == 2)
        try street.next(at("14:03"))
        #expect(list(street, at("14:03")).speaking == nil && street.meeting.nextTurn(at: at("14:03")) == nil)
        try street.attend(.returned, 1, at("14:04"))
        try street.next(at("14:05"))
        #expect(list(street, at("14:05")).speaking?.member == 1)
    }

    /// Whoever leaves while asking over others, or over the own speech, leaves nothing on; the one below goes on.
    @Test(arguments: [([1, 1], [Int](), 0), ([2, 1, 1], [2], 60), ([1, 2], [2], 120)])
    func whoLeavesEndsBothTurns(_ speakers: [Int], _ left: [Int], _ used: Int) throws {
        var street = try Self.hall()
        let manners: [SpeechMarked.Manner] = [.speech, .question, .pointOfOrder]
        var numbers: [Int] = []
        for (place, member) in speakers.enumerated() {
            numbers.append(
                try street.queue(member, as: manners[place], begins: true, at("14:0\(place)")))
        }
        try street.attend(.left, 1, at("14:03"))
        let on = street.meeting.state.speeches.filter(\.isOn)
        #expect(on.map(\.member) == left && on.allSatisfy { $0.runsSince != nil })
        if let number = on.first?.number { #expect(street.clock(ofSpeech: number, at: at("14:03")).used == used) }
    }

    @Test func theNextItemEndsTheSpeech() throws {
        var street = try Self.hall()
        let speech = try street.queue(1, at("14:00"))
        try street.next(at("14:00"))
        try street.time(.started, "i2", at("14:02"))
        #expect(street.clock(ofSpeech: speech, at: at("14:05")).used == 120 && street.meeting.state.speaking == nil)
    }
}
