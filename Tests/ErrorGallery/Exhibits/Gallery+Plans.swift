import StreetModel

extension Gallery {
    /// What is set before a meeting.
    static func plans() throws -> [Found] {
        try amending() + rolls() + agendas() + notices()
    }

    private static func of(_ input: String, _ refusal: Refusal?, _ room: PreparedMeeting) -> [Found] {
        Found.of(input, refusal, in: room.street)
    }

    private static func amending() throws -> [Found] {
        var room = PreparedMeeting()
        var plan = MeetingPlanned.usual
        plan.day = november(20)
        let past = room.street.refused(
            .consultation(.meeting(.planned(plan))), at: at("09:00"), by: Street.communityStaff)
        var found = of("a meeting is planned for yesterday", past, room)
        plan = .usual
        (plan.place, plan.form) = (Street.code, "representatives")
        let level = room.street.refused(
            .consultation(.meeting(.planned(plan))), at: at("09:00"), by: Street.supervisor)
        found += of("a form that is not held on this level", level, room)
        _ = room.amend([["room", "", "二楼会议室"]])
        found += of("somebody else has just changed the room", room.amend([["room", "", "活动站"]]), room)
        return found
    }

    private static func rolls() throws -> [Found] {
        var room = PreparedMeeting()
        var found =
            of("a roll without a voter", room.roll([]), room)
            + of("two people have one number", room.roll(Member.voters(1...3) + Member.voters(2...2)), room)
            + of("a number without a name", room.roll([Member(number: 1, name: " ")]), room)
        _ = room.roll(Member.voters(1...3))
        found += of("somebody else has just set the roll", room.roll(Member.voters(1...4), replaces: 0), room)
        _ = room.item("通报")
        _ = room.step(.published)
        found += of("the form is changed after the notice", room.amend([["form", "council", "representatives"]]), room)
        room.street.step(.signingIn, of: PreparedMeeting.id, at: room.now)
        var signed = MeetingAttended()
        (signed.meeting, signed.member, signed.mark) = (PreparedMeeting.id, 2, .signedIn)
        room.street.write(.consultation(.meeting(.attended(signed))), at: room.now)
        found += of("somebody who signed in is taken off the roll", room.roll(Member.voters(3...6)), room)
        room.street.step(.started, of: PreparedMeeting.id, at: room.now)
        return found + of("the roll is changed while the meeting runs", room.roll(Member.voters(1...7)), room)
    }

    private static func agendas() throws -> [Found] {
        var room = PreparedMeeting()
        for (id, place) in [("T1", Street.book), ("T3", "990101001002")] {
            var topic = TopicRaised()
            (topic.id, topic.place, topic.title) = (id, place, "题目\(id)")
            room.street.write(.consultation(.topic(.raised(topic))), at: room.now, book: place)
        }
        func remove(_ key: String, from room: PreparedMeeting) -> Refusal? {
            var removal = ItemRemoved()
            (removal.meeting, removal.item) = (PreparedMeeting.id, key)
            return room.street.refused(
                .consultation(.meeting(.itemRemoved(removal))), at: room.now, by: Street.communityStaff)
        }
        for title in ["甲", "乙", "丙"] { _ = room.item(title) }
        _ = room.item("", topic: "T1")
        let (first, second, third) = (room.key("甲"), room.key("乙"), room.key("丙"))
        var found =
            of("a topic stands on the agenda twice", room.item("", topic: "T1"), room)
            + of("another community's topic", room.item("", topic: "T3"), room)
            + of("an item goes under one that is not there", room.change(third) { $0.parent = "i0" }, room)
            + of("somebody else has just changed the item", room.change(first) { $0.replaces = 1 }, room)
        _ = room.change(second) { $0.parent = first }
        found +=
            of("an item goes under one of the second level", room.change(third) { $0.parent = second }, room)
            + of("an item is taken off that has others under it", remove(first, from: room), room)
        var line = MeetingPrepared()
        (line.meeting, line.item) = (PreparedMeeting.id, "fireworks")
        found += of(
            "a line that is on no checklist",
            room.street.refused(.consultation(.meeting(.prepared(line))), at: room.now, by: Street.communityStaff), room
        )
        _ = room.roll(Member.voters(1...5))
        _ = room.step(.published)
        return found + of("a late item goes under another", room.item("其他", under: first), room)
            + of("an announced item is taken off", remove(third, from: room), room)
    }

    private static func notices() throws -> [Found] {
        var empty = PreparedMeeting()
        var found = of("a notice without an agenda", empty.step(.published), empty)
        empty.item("通报")
        found += of("a notice without a roll", empty.step(.published), empty)
        var long = PreparedMeeting { $0.minutes = 60 }
        for number in 1...2 { long.item("第\(number)项", 60) }
        _ = long.roll(Member.voters(1...5))
        found += of("an agenda that is longer than the meeting", long.step(.published), long)
        var soon = PreparedMeeting { $0.day = november(23) }
        soon.item("通报")
        _ = soon.roll(Member.voters(1...5))
        found += of("a notice that hangs for too few days", soon.step(.published), soon)
        var cancelled = PreparedMeeting()
        _ = cancelled.step(.cancelled, reason: "改期")
        found += of("an item is placed in a meeting that was called off", cancelled.item("通报"), cancelled)
        return found
            + of(
                "a notice that is said to have hung before the meeting was planned",
                soon.step(.published, on: november(19)), soon)
    }
}
