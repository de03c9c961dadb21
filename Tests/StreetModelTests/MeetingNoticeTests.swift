import StreetModel
import Testing

/// Publication, its days, and what a plan comes to (DOMAIN §5).
struct MeetingNoticeTests {
    /// What a notice needs: items that fit, a roll, a day ahead.
    @Test(
        arguments: [
            ([10, 20], true, 90, nil), ([], true, 90, .consultation(.planning(.needsItems))),
            ([10], false, 90, .consultation(.planning(.needsRoll))), ([45, 45], true, 90, nil),
            ([45, 46], true, 90, .consultation(.planning(.agendaTooLong(minutes: 1)))),
            ([60, 60], true, 60, .consultation(.planning(.agendaTooLong(minutes: 60)))),
        ] as [([Int], Bool, Int, Refusal?)])
    func published(_ items: [Int], hasRoll: Bool, minutes: Int, expected: Refusal?) {
        var room = PreparedMeeting { $0.minutes = minutes }
        for (index, minutes) in items.enumerated() { room.item("第\(index)项", minutes) }
        if hasRoll { #expect(room.roll(Member.voters(1...5)) == nil) }
        #expect(room.step(.published) == expected)
        #expect(room.state.stage == (expected == nil ? .published : .preparing))
    }

    /// The notice hangs its days: calendar or working days, the short notice of an urgent meeting; else a reason is kept.
    @Test(
        arguments: [
            // On Saturday the 21st: three days end on Tuesday the 24th.
            ("council", false, 24, nil), ("council", false, 23, november(24)), ("council", true, 22, nil),
            ("council", true, 21, november(22)),
            // Five working days from Saturday are Monday to Friday.
            ("representatives", false, 27, nil), ("representatives", false, 26, november(27)),
        ] as [(String, Bool, Int, Day?)])
    func days(_ form: String, isUrgent: Bool, day: Int, earliest: Day?) throws {
        var room = PreparedMeeting { ($0.form, $0.isUrgent, $0.day) = (form, isUrgent, november(day)) }
        room.item("通报")
        #expect(room.roll(Member.voters(1...5)) == nil)
        #expect(room.view?.notice.isInTime == (earliest == nil))
        let refusal = room.step(.published)
        let count = NoticeDays(room.state.plan, room.office).count
        #expect(
            refusal
                == earliest.map {
                    .consultation(
                        .planning(
                            .noticeTooShort(days: count.days, inWorkingDays: count.calendar != nil, earliest: $0)))
                })
        if earliest == nil { return }
        #expect(room.step(.published, reason: "管道爆裂") == nil)
        #expect(room.state.entered(.published)?.body.reason == "管道爆裂")
        #expect(room.view?.notice.reason == "管道爆裂")
        #expect(room.view?.notice.isInTime == false)
    }

    /// A notice that was hung before is written with its day; none is hung in the future.
    @Test func hungBefore() {
        var room = PreparedMeeting { $0.day = november(23) }
        room.item("通报")
        #expect(room.roll(Member.voters(1...5)) == nil)
        #expect(room.step(.published, on: november(22)) == .consultation(.field("on", .futureDate)))
        // The meeting was planned on the 20th: its notice did not hang before.
        #expect(room.step(.published, on: november(19)) == .consultation(.planning(.hungBeforePlanned(november(20)))))
        #expect(room.step(.published, on: november(20)) == nil)
        #expect(room.state.entered(.published)?.body.on == november(20))
        #expect(room.view?.notice.hungOn == november(20))
        #expect(room.step(.published) == .alreadySo)
    }

    /// A meeting is called off before it begins, with the reason.
    @Test func cancelled() {
        var room = PreparedMeeting()
        #expect(room.step(.cancelled) == .needsReason)
        #expect(room.step(.cancelled, reason: "场地停电") == nil)
        #expect(room.state.stage == .cancelled)
        #expect(room.step(.published) == .consultation(.meetingIsOver(PreparedMeeting.id)))
        #expect(room.item("通报") == .consultation(.meetingIsOver(PreparedMeeting.id)))
    }

    /// Counted days: the first does not count, days off do not where only working days do.
    @Test(arguments: [
        (3, false, 21, 24, 18), (0, false, 21, 21, 21), (1, true, 20, 23, 19), (1, true, 21, 23, 19),
        (5, true, 21, 27, 15), (2, true, 23, 25, 19), (0, true, 21, 21, 21),
    ])
    func counted(_ days: Int, isWorking: Bool, from: Int, last: Int, latestBeginning: Int) {
        let count = DayCount(days: days, calendar: isWorking ? .autumn : nil)
        #expect(count.last(from: november(from)) == november(last))
        #expect(count.latestBeginning(for: november(from)) == november(latestBeginning))
        // The two agree: begun on the latest day it ends in time, begun a day later it does not.
        let latest = count.latestBeginning(for: november(from))
        #expect(count.last(from: latest) <= november(from))
        #expect(count.last(from: latest + 1) > november(from))
    }

    /// Clock times run on from the start, across midnight too.
    @Test func clockTimes() throws {
        var room = PreparedMeeting { $0.start = time("23:30") }
        room.item("甲", 20)
        room.item("乙", 15, under: room.key("甲"))
        room.item("丙", 40)
        let view = try #require(room.view)
        #expect(
            view.rows.map { "\($0.number) \($0.level) \($0.begins.map { UTCOffset.china.text(of: $0) } ?? "-")" } == [
                "1 0 2026-11-25T23:30:00+08:00", "1.1 1 2026-11-25T23:50:00+08:00", "2 0 2026-11-26T00:05:00+08:00",
            ])
        #expect(view.agendaMinutes == 75)
        #expect(view.minutesOver == -15)
        #expect(view.ends.map { UTCOffset.china.text(of: $0) } == "2026-11-26T01:00:00+08:00")
        #expect(view.agendaEnds.map { UTCOffset.china.text(of: $0) } == "2026-11-26T00:45:00+08:00")
    }

    /// Each line has its day; one that is past and open is late.
    @Test func checklist() throws {
        var room = PreparedMeeting()
        var view = try #require(room.view)
        #expect(
            view.lines.map { "\($0.rule.key) \($0.due?.shortText ?? "-") \($0.isDone) \($0.isLate)" }
                == ["room 11-22 false false", "notice 11-20 false true", "tea - false false"])
        var body = MeetingPrepared()
        (body.meeting, body.item, body.owner) = (PreparedMeeting.id, "notice", Street.communityStaff)
        try room.act(.prepared(body))
        view = try #require(room.view)
        #expect(view.linesDone == 1)
        #expect(view.linesLate == 0)
        #expect(view.notice.hangBy == november(22))
    }
}
