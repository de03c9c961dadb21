import StreetModel
import Testing

/// The last two stages of a meeting: its result hangs, and it is put away (DOMAIN §5).
@Suite struct MeetingEndTests {
    /// A council that closed on Saturday 2026-11-21 at 15:32, with a version of its minutes.
    private static func street(days: Int = 5, working: Bool = false, objections: Int = 0, fixed: Bool = true) -> Street
    {
        var street = Street()
        street.adoptRules()
        var rules = street.office.street.rules
        (rules.meetings[0].publicDays, rules.meetings[0].countsWorkingDays) = (days, working)
        rules.objectionDays = objections
        street.write(.consultation(.rulesAdopted(rules)), at: at("19 06:01"), book: Street.code)
        street.callMeeting()
        for (step, time) in [
            (MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00"), (.closed, "15:32"),
        ] {
            street.step(step, at: at(time))
        }
        if fixed { street.fixMinutes() }
        return street
    }

    private static func event(_ step: MeetingStepped.Step, on: Day? = nil) -> Event {
        var body = MeetingStepped()
        (body.meeting, body.step, body.on) = ("H1", step, on)
        return .consultation(.meeting(.stepped(body)))
    }

    private func said(_ street: Street, _ event: Event, _ time: String) -> Refusal? {
        refusal { () throws(Refusal) in
            _ = try street.office.decide(event, by: Street.communityStaff, at: at(time))
        }
    }

    /// The day on which it is hung does not count; Saturday the 21st is followed by five worked days until Friday.
    @Test(arguments: [(5, false, 26), (5, true, 27), (1, true, 23), (7, false, 28)])
    func itHangsItsDays(days: Int, working: Bool, last: Int) throws {
        var street = Self.street(days: days, working: working)
        try street.act(Self.event(.publicised), at: at("16:00"), by: Street.communityStaff)
        let meeting = try #require(street.office.meeting("H1"))
        #expect(meeting.state.stage == .publicised)
        #expect(meeting.state.entered(.publicised)?.body.on == november(last))
        #expect(street.office.publicNotice(of: meeting).objectionsThrough == november(last))
    }

    @Test func onlyAFixedVersionHangs() {
        #expect(said(Self.street(fixed: false), Self.event(.publicised), "16:00") == .consultation(.needsVersion))
        #expect(said(Self.street(days: 0), Self.event(.publicised), "16:00") == .consultation(.hangsNowhere))
        #expect(
            said(Self.street(), Self.event(.publicised, on: november(25)), "16:00")
                == .consultation(.hangsTooShort(until: november(26))))
        #expect(said(Self.street(), Self.event(.publicised, on: november(27)), "16:00") == nil)
    }

    /// A mistyped year would hang for ever: sixty days beyond its own are the most.
    @Test func aMistypedDayIsRefused() {
        let latest = november(86)
        let hung = { (day: Day?) in said(Self.street(), Self.event(.publicised, on: day), "16:00") }
        #expect(hung(latest) == nil)
        #expect(hung(latest + 1) == .consultation(.hangsTooLong(until: latest)))
        #expect(hung(Day(year: 2226, month: 12, day: 5)) == .consultation(.hangsTooLong(until: latest)))
    }

    @Test func itIsPutAwayWhenItsDaysAreOver() throws {
        var street = Self.street()
        #expect(said(street, Self.event(.archived), "16:00") == .consultation(.needsNotice(days: 5)))
        try street.act(Self.event(.publicised), at: at("16:00"), by: Street.communityStaff)
        #expect(said(street, Self.event(.archived), "26 23:59:59") == .consultation(.hangsUntil(november(26))))
        #expect(said(street, Self.event(.archived), "27 00:00") == nil)
        var objection = ObjectionMade()
        (objection.meeting, objection.item, objection.text) = ("H1", "i1", "一层不该分摊")
        let made = try street.act(
            .consultation(.meeting(.objection(objection))), at: at("24 09:00"), by: Street.communityStaff)
        #expect(said(street, Self.event(.archived), "27 09:00") == .consultation(.objectionsOpen(1)))
        (objection.answers, objection.text) = (made[0].number, "按比例分摊")
        try street.act(.consultation(.meeting(.objection(objection))), at: at("27 09:01"), by: Street.communityStaff)
        try street.act(Self.event(.archived), at: at("27 09:02"), by: Street.communityStaff)
        #expect(street.office.meeting("H1")?.state.stage == .archived)
    }

    /// Without days it is put away directly, with a version of the minutes; what was not held needs none.
    @Test func withoutDaysItIsPutAwayDirectly() throws {
        #expect(said(Self.street(days: 0), Self.event(.archived), "16:00") == nil)
        #expect(
            said(Self.street(days: 0, fixed: false), Self.event(.archived), "16:00") == .consultation(.needsVersion))
        var street = Street()
        street.adoptRules()
        street.callMeeting()
        street.step(.cancelled, at: at("20 09:00"))
        #expect(said(street, Self.event(.archived), "16:00") == nil)
    }

    /// The rules' own days of objections are longer than it hangs.
    @Test func objectionsMayLastLonger() throws {
        var street = Self.street(objections: 7)
        try street.act(Self.event(.publicised), at: at("16:00"), by: Street.communityStaff)
        let notice = street.office.publicNotice(of: try #require(street.office.meeting("H1")))
        #expect(notice.through == november(26) && notice.objectionsThrough == november(28))
        #expect(notice.hangs(on: november(26)) && !notice.hangs(on: november(27)))
        #expect(said(street, Self.event(.archived), "28 10:00") == .consultation(.hangsUntil(november(28))))
    }

    /// The second half of a street meeting's follow-up passes the rules, once, and only soon after the first.
    @Test func theSecondHalfIsWrittenOnce() throws {
        var street = Street()
        street.adoptRules()
        street.callMeeting(book: Street.code)
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        var outcome = ItemConcluded()
        (outcome.meeting, outcome.item, outcome.text) = ("H1", "i1", "采用方案A")
        street.write(meeting: .concluded(outcome), at: at("14:30"), book: Street.code)
        var body = FollowUpSet()
        (body.meeting, body.item, body.owner) = ("H1", "i1", Street.communityStaff)
        (body.due, body.measure, body.place) = (november(28), "张贴费用表", Street.grid)
        let first = Event.consultation(.meeting(.followUp(body)))
        #expect(street.office.otherBook(of: first) == Street.book)
        street.write(first, at: at("14:31"), by: Street.supervisor, book: Street.code)
        let half = try #require(street.office.followUpsToOpen(at: at("14:31")).first)
        // For as long as a matter that has ended meanwhile would still be there.
        #expect(street.office.followUpsToOpen(at: at("30 23:59").adding(days: 19)).map(\.handleBy) == [half.handleBy])
        #expect(street.office.followUpsToOpen(at: at("30 00:00").adding(days: 20)).isEmpty)
        let entries = try street.act(.matterOpened(half), at: at("14:31"), by: Street.supervisor)
        guard case .matterOpened(let opened)? = entries.first?.event else {
            return #expect(Bool(false), "no matter")
        }
        #expect(opened.origin == .meeting && opened.handleBy == at("28 23:59:59"))
        #expect(street.office.followUpsToOpen(at: at("14:31")).isEmpty)
    }
}

extension Moment {
    fileprivate func adding(days: Int) -> Moment { self + days * 86_400 }
}
