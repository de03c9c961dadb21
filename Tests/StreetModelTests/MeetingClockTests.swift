import StreetModel
import Testing

/// Clocks are facts: what they show follows from a moment, through pauses, adjournments and midnight (DOMAIN §5).
@Suite struct MeetingClockTests {
    private func times(_ street: Street, _ moment: Moment) -> MeetingTimes {
        street.meeting.times(street.rules, .china, at: moment)
    }

    @Test func theStory() throws {
        // Planned 14:00–15:30; items of 20 minutes each, four of them.
        var street = try Street.hall(items: 4)
        #expect(times(street, at("14:00")).plannedEnd == at("15:30"))
        try street.time(.started, "i1", at("14:00"))
        #expect(times(street, at("14:10")).projectedEnd == at("15:20"))
        #expect(street.clock(ofItem: "i1", at: at("14:10")).remaining == 600)
        // Two minutes over: the projected end moves with them.
        #expect(times(street, at("14:22")).projectedEnd == at("15:22") && times(street, at("14:22")).rest == 0)
        #expect(street.clock(ofItem: "i1", at: at("14:22")).remaining == -120)
        try street.time(.started, "i2", at("14:22"))
        let first = street.clock(ofItem: "i1", at: at("15:00"))
        #expect(
            first.progress == .done && first.used == 1_320 && first.difference == 120 && first.endedAt == at("14:22"))
        let now = times(street, at("14:33:07"))
        #expect(now.rest == 533 && now.waitingMinutes == 40 && now.projectedEnd == at("15:22"))
        #expect(now.difference == -480 && now.elapsed == 1_987)
    }

    @Test func beforeTheStart() throws {
        let street = try Street.hall(items: 4, isRunning: false)
        #expect(times(street, at("13:40")).projectedEnd == at("15:20"))
        #expect(times(street, at("14:15")).projectedEnd == at("15:35"), "late, and not begun")
        #expect(times(street, at("14:15")).elapsed == 0 && times(street, at("14:15")).startedAt == nil)
    }

    @Test func pausesAndAdjournments() throws {
        var street = try Street.hall(items: 3)
        try street.time(.started, "i1", at("14:00"))
        let speech = try street.queue(1, at("14:01"))
        try street.next(at("14:02"))
        // A pause of the item holds the speaker's clock as well.
        try street.time(.paused, "i1", at("14:05"))
        #expect(street.clock(ofItem: "i1", at: at("14:30")).used == 300)
        #expect(street.clock(ofSpeech: speech, at: at("14:30")).used == 180)
        try street.time(.resumed, "i1", at("14:10"))
        try street.stage(.adjourned, at("14:15"))
        let still = times(street, at("14:40"))
        #expect(still.elapsed == 900 && still.adjourned == 1_500 && still.rest == 600)
        #expect(still.projectedEnd == at("15:30"), "10 minutes of this item and 40 of the others from now on")
        try street.stage(.resumed, at("14:45"))
        #expect(street.clock(ofItem: "i1", at: at("14:45")).used == 600)
        #expect(street.clock(ofItem: "i1", at: at("14:50")).used == 900)
        #expect(street.clock(ofSpeech: speech, at: at("14:50")).used == 180 + 300 + 300)
        #expect(times(street, at("14:50")).elapsed == 1_200 && times(street, at("14:50")).adjourned == 1_800)
    }

    @Test func whatWasPausedBeforeStaysPaused() throws {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:00"))
        try street.time(.paused, "i1", at("14:05"))
        try street.stage(.adjourned, at("14:06"))
        try street.stage(.resumed, at("14:20"))
        #expect(street.clock(ofItem: "i1", at: at("14:30")).progress == .paused)
        #expect(street.clock(ofItem: "i1", at: at("14:30")).used == 300)
        try street.time(.resumed, "i1", at("14:30"))
        #expect(street.clock(ofItem: "i1", at: at("14:31")).used == 360)
    }

    @Test func lengthenedSkippedAndReordered() throws {
        var street = try Street.hall(items: 4)
        try street.time(.started, "i3", at("14:00"))
        try street.time(.extended, "i3", minutes: 10, at("14:05"))
        #expect(street.clock(ofItem: "i3", at: at("14:10")).remaining == 1_200)
        #expect(times(street, at("14:10")).projectedEnd == at("15:30"))
        try street.time(.skipped, "i2", at("14:10"))
        #expect(
            times(street, at("14:10")).projectedEnd == at("15:10") && times(street, at("14:10")).waitingMinutes == 40)
        try street.conclude(.notReached, on: "i4", at("14:10"))
        #expect(times(street, at("14:10")).projectedEnd == at("14:50"))
        try street.stage(.extended, minutes: 15, at("14:11"))
        #expect(times(street, at("14:11")).plannedEnd == at("15:45") && times(street, at("14:11")).addedMinutes == 15)
        // What was passed over may still be taken.
        try street.time(.started, "i2", at("14:30"))
        #expect(street.clock(ofItem: "i2", at: at("14:31")).progress == .running)
        #expect(times(street, at("14:30")).projectedEnd == at("15:10"))
        try street.conclude(.noted, on: "i2", at("14:35"))
        #expect(times(street, at("14:35")).projectedEnd == at("14:55"), "an item with an outcome takes no more time")
    }

    @Test func comingBackToAnItem() throws {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:00"))
        try street.time(.started, "i2", at("14:05"))
        try street.time(.started, "i1", at("14:10"))
        #expect(street.clock(ofItem: "i1", at: at("14:12")).used == 420)
        #expect(street.clock(ofItem: "i1", at: at("14:12")).startedAt == at("14:00"))
        #expect(street.clock(ofItem: "i2", at: at("14:12")).difference == 300 - 1_200)
    }

    /// An item that another one broke off takes its rest, until it has an outcome.
    @Test func brokenOffForAnother() throws {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:00"))
        try street.time(.started, "i2", at("14:05"))
        #expect(times(street, at("14:05")).projectedEnd == at("14:40") && times(street, at("14:05")).rest == 1_200)
        try street.conclude(.noted, on: "i1", at("14:06"))
        #expect(times(street, at("14:06")).projectedEnd == at("14:25"))
    }

    /// A heading with minutes of its own is waited for as long as something under it is.
    @Test func aHeadingEndsWithWhatIsUnderIt() throws {
        var street = try Street.hall()
        var under = ItemPlaced()
        (under.meeting, under.item, under.title, under.parent, under.minutes) = ("H1", "i3", "小议题", "i1", 10)
        street.write(meeting: .itemPlaced(under), at: at("13:59"))
        #expect(times(street, at("14:00")).waitingMinutes == 50)
        try street.time(.started, "i3", at("14:00"))
        #expect(times(street, at("14:00")).waitingMinutes == 40)
        try street.conclude(.noted, on: "i3", at("14:05"))
        #expect(times(street, at("14:05")).waitingMinutes == 20)
    }

    @Test func acrossMidnight() throws {
        var street = try Street.hall(items: 3)
        try street.time(.started, "i1", at("23:50"))
        #expect(times(street, at("23:59:59")).projectedEnd == at("22 00:50"))
        #expect(street.clock(ofItem: "i1", at: at("22 00:05")).used == 900)
        try street.stage(.adjourned, at("22 00:05"))
        try street.stage(.resumed, at("22 00:20"))
        #expect(street.clock(ofItem: "i1", at: at("22 00:30")).remaining == -300)
        #expect(times(street, at("22 00:30")).projectedEnd == at("22 01:10"))
        #expect(times(street, at("22 00:30")).elapsed == 36_900)
    }

    @Test func theEnd() throws {
        var street = try Street.hall(items: 1)
        try street.time(.started, "i1", at("14:01"))
        try street.conclude(.noted, at("14:20"))
        try street.stage(.closed, at("14:21"))
        let over = times(street, at("18:00"))
        #expect(over.endedAt == at("14:21") && over.projectedEnd == at("14:21") && over.elapsed == 1_260)
        #expect(over.difference == -69 * 60)
        #expect(street.clock(ofItem: "i1", at: at("18:00")).used == 1_200)
    }

    @Test(arguments: [("14:18:59", false), ("14:19", true), ("14:20", true), ("14:20:01", false)])
    func warning(_ time: String, _ isWarning: Bool) throws {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:00"))
        #expect(street.clock(ofItem: "i1", at: at(time)).isWarning == isWarning)
    }

    @Test func projectionDoesNotTremble() throws {
        var street = try Street.hall()
        let start = Moment(milliseconds: at("14:00").milliseconds + 700)
        try street.time(.started, "i1", start)
        for step in stride(from: Int64(0), to: 5_000, by: 130) {
            let now = Moment(milliseconds: start.milliseconds + step)
            #expect(times(street, now).projectedEnd == start + 2_400)
        }
    }

    @Test func oneClockAtATime() throws {
        var street = try Street.hall()
        let time = at("14:09")
        let items = street.meeting.state.items
        #expect(street.refused { try $0.time(.paused, "i1", time) } == .itemIsNotOn(try #require(items["i1"])))
        try street.time(.started, "i1", at("14:00"))
        let first = try #require(street.meeting.state.items["i1"])
        #expect(street.refused { try $0.time(.started, "i1", time) } == .itemIsOn(first))
        #expect(street.refused { try $0.time(.resumed, "i1", time) } == .itemIsNotPaused(first))
        #expect(street.refused { try $0.time(.skipped, "i1", time) } == .itemIsOn(first))
        #expect(street.refused { try $0.time(.extended, "i1", minutes: 0, time) } == .noMinutes)
        #expect(street.refused { try $0.stage(.extended, minutes: 0, time) } == .noMinutes)
        #expect(throws: Refusal.consultation(.unknownItem("i9"))) { try street.time(.started, "i9", time) }
        try street.time(.started, "i2", at("14:05"))
        #expect(street.meeting.state.items.values.filter(\.isRunning).map(\.key) == ["i2"])
        try street.conclude(.noted, on: "i1", at("14:06"))
        let over = try #require(street.meeting.state.items["i1"])
        #expect(street.refused { try $0.time(.started, "i1", time) } == .itemIsOver(over))
    }
}
