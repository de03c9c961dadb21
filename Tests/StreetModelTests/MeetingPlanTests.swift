import StreetModel
import Testing

/// What is set before a meeting: its plan, roll and checklist (DOMAIN §5, 会前准备).
struct MeetingPlanTests {
    private static func plan(_ change: (inout MeetingPlanned) -> Void) -> MeetingPlanned {
        var plan = MeetingPlanned.usual
        change(&plan)
        return plan
    }

    private static let plans: [(MeetingPlanned, Refusal?)] = [
        (.usual, nil), (plan { $0.form = "picnic" }, .consultation(.unknownForm("picnic"))),
        (plan { $0.title = " \u{200B}" }, .consultation(.field("title", .missing))),
        (plan { $0.day = nil }, .consultation(.field("day", .missing))), (plan { $0.day = november(21) }, nil),
        (plan { $0.day = november(20) }, .consultation(.planning(.dayIsPast))),
        (plan { $0.start = nil }, .consultation(.field("start", .missing))),
        (plan { $0.minutes = 0 }, .consultation(.field("minutes", .outOfRange(1, 1_440)))),
        (plan { $0.minutes = 1_441 }, .consultation(.field("minutes", .outOfRange(1, 1_440)))),
        (plan { $0.place = Street.code }, nil),
        (
            plan { ($0.place, $0.form) = (Street.code, "representatives") },
            .consultation(.planning(.notOnThisLevel(form: "representatives")))
        ),
        (plan { $0.form = "representatives" }, nil),
        (plan { $0.place = "990101001077" }, .unknownPlace("990101001077")),
        (plan { $0.id = "H1" }, .consultation(.idExists("H1"))), (plan { $0.after = "H1" }, nil),
        (plan { $0.after = "H7" }, .consultation(.unknownMeeting("H7"))),
    ]

    /// A plan needs a form held on its level, a day ahead, a start and a length.
    @Test(arguments: plans)
    func planned(_ plan: MeetingPlanned, expected: Refusal?) {
        var room = PreparedMeeting()
        #expect(refusal { () throws(Refusal) in try room.act(.planned(plan), by: Street.supervisor) } == expected)
    }

    /// Fields are changed as they were read; what the notice says stays, and it hangs its days.
    @Test(
        arguments: [
            ([["title", "居民议事会第3次", "春季议事会"]], false, nil), ([["title", "旧名", "居民议事会第3次"]], false, .alreadySo),
            ([["minutes", "90", "120"], ["room", "", "二楼"]], false, nil),
            ([["minutes", "90", "abc"]], false, .consultation(.field("minutes", .notANumber))),
            ([["day", "2026-11-25", "2026-11-20"]], false, .consultation(.planning(.dayIsPast))),
            ([["place", Street.book, Street.code]], false, .register(.unknownField("place"))),
            ([["colour", "", "red"]], false, .register(.unknownField("colour"))),
            ([["form", "council", "representatives"]], true, .consultation(.planning(.isAnnounced(field: "form")))),
            ([["day", "2026-11-25", "2026-11-26"]], true, nil),
            (
                [["day", "2026-11-25", "2026-11-23"]], true,
                .consultation(
                    .planning(.noticeTooShort(days: 3, inWorkingDays: false, earliest: november(24))))
            ),
            ([["minutes", "90", "15"]], true, .consultation(.planning(.agendaTooLong(minutes: 5)))),
            ([["start", "14:00", "15:00"]], true, nil),
        ] as [([[String]], Bool, Refusal?)])
    func amended(_ changes: [[String]], isPublished: Bool, expected: Refusal?) {
        var room = PreparedMeeting()
        if isPublished { publish(&room) }
        #expect(room.amend(changes) == expected)
    }

    /// A field that somebody else changed in between is shown as it is now, and nothing is written.
    @Test func conflict() {
        var room = PreparedMeeting()
        #expect(room.amend([["room", "", "二楼会议室"]]) == nil)
        let conflict = RegisterRefusal.Conflict(
            field: "room", read: .text(""), mine: .text("活动站"), theirs: .text("二楼会议室"))
        #expect(
            room.amend([["room", "", "活动站"], ["chair", "", "程守义"]]) == .consultation(.planning(.conflict([conflict]))))
        #expect(room.state.plan.room == "二楼会议室")
        #expect(room.state.plan.chair == "")
        #expect(room.amend([["room", "二楼会议室", "活动站"]]) == nil)
    }

    /// The roll: unique numbers, names, telephones, at least one voter.
    @Test(
        arguments: [
            (Member.voters(1...3), nil), ([], .consultation(.planning(.needsVoter))),
            ([Member(number: 1, name: "甲", standing: .observer)], .consultation(.planning(.needsVoter))),
            (Member.voters(1...3) + Member.voters(2...2), .consultation(.planning(.numberTwice(2)))),
            (
                [Member(number: 0, name: "甲")],
                .consultation(.planning(.member(0, field: "number", .outOfRange(1, 100_000))))
            ),
            ([Member(number: 1, name: " ")], .consultation(.planning(.member(1, field: "name", .missing)))),
            (
                [Member(number: 1, name: "甲", telephone: "无")],
                .consultation(.planning(.member(1, field: "telephone", .notATelephone)))
            ),
        ] as [([Member], Refusal?)])
    func rolled(_ members: [Member], expected: Refusal?) {
        var room = PreparedMeeting()
        #expect(room.roll(members) == expected)
        #expect(room.state.roll.count == (expected == nil ? members.count : 0))
    }

    /// Two who set the roll at once: the second one is told by whom the first was set.
    @Test func rollOvertaken() {
        var room = PreparedMeeting()
        #expect(room.roll(Member.voters(1...3)) == nil)
        #expect(
            room.roll(Member.voters(1...4), replaces: 0)
                == .consultation(.planning(.rollOvertaken(staff: Street.communityStaff))))
        #expect(room.roll(Member.voters(1...3)) == .alreadySo)
        #expect(room.roll(Member.voters(1...4)) == nil)
    }

    /// While people sign in the roll may still grow, without those who are there; once it runs it stands.
    @Test func rollWhileSigningIn() throws {
        var room = PreparedMeeting()
        publish(&room)
        write(&room, .signingIn)
        var signed = MeetingAttended()
        (signed.meeting, signed.member, signed.mark) = (PreparedMeeting.id, 2, .signedIn)
        room.street.write(.consultation(.meeting(.attended(signed))), at: room.now)
        #expect(room.roll(Member.voters(1...6)) == nil)
        #expect(room.roll(Member.voters(3...6)) == .consultation(.planning(.hasMarks(2))))
        write(&room, .started)
        #expect(room.roll(Member.voters(1...7)) == .consultation(.planning(.hasBegun)))
        #expect(room.amend([["room", "", "三楼"]]) == .consultation(.planning(.hasBegun)))
        #expect(room.amend([["chair", "", "程守义"]]) == nil)
    }

    /// A vote that was given away stays between the same two people, who both have one.
    @Test func whoGivesAndHoldsAVoteStays() throws {
        var room = PreparedMeeting()
        publish(&room)
        var given = MeetingAttended()
        (given.meeting, given.member, given.mark, given.holder) = (PreparedMeeting.id, 2, .proxied, 3)
        room.street.write(.consultation(.meeting(.attended(given))), at: room.now)
        let other = { (number: Int, standing: Member.Standing, name: String) in
            Member.voters(1...6).map {
                $0.number == number ? Member(number: number, name: name, standing: standing) : $0
            }
        }
        for (number, standing, name) in [(2, Member.Standing.voter, "别人"), (3, .voter, "别人"), (3, .attendant, "成员3")] {
            #expect(room.roll(other(number, standing, name)) == .consultation(.planning(.hasMarks(number))))
        }
        #expect(room.roll(other(4, .attendant, "别人")) == nil)
    }

    /// A line of the checklist is of the form's own; what changes nothing is no act.
    @Test(
        arguments: [
            ("room", true, "", nil), ("room", false, "", .alreadySo), ("room", true, "S0010", nil),
            ("room", false, "S9999", .unknownStaff("S9999")),
            ("flags", true, "", .consultation(.planning(.unknownLine("flags")))),
        ] as [(String, Bool, String, Refusal?)])
    func prepared(_ key: String, isDone: Bool, owner: String, expected: Refusal?) {
        var room = PreparedMeeting()
        var body = MeetingPrepared()
        (body.meeting, body.item, body.isDone, body.owner) = (PreparedMeeting.id, key, isDone, owner)
        #expect(refusal { () throws(Refusal) in try room.act(.prepared(body)) } == expected)
    }

    /// Workers plan nothing, staff only in their own community.
    @Test(arguments: [
        (Street.worker, false), (Street.otherCommunityStaff, false), (Street.communityStaff, true),
        (Street.supervisor, true),
    ])
    func whoPlans(_ staff: String, isAllowed: Bool) {
        var room = PreparedMeeting()
        #expect((refusal { () throws(Refusal) in try room.act(.planned(.usual), by: staff) } == nil) == isAllowed)
    }

    private func publish(_ room: inout PreparedMeeting) {
        #expect(room.item("通报", 20) == nil)
        #expect(room.roll(Member.voters(1...5)) == nil)
        #expect(room.step(.published) == nil)
    }

    /// The stages of the running meeting have rules of their own; here they are only where the meeting stands.
    private func write(_ room: inout PreparedMeeting, _ step: MeetingStepped.Step) {
        var body = MeetingStepped()
        (body.meeting, body.step) = (PreparedMeeting.id, step)
        room.street.write(.consultation(.meeting(.stepped(body))), at: room.now)
    }
}
