import StreetModel

extension StoredSamples {
    static var meetingEvents: [MeetingEvent] { preparing + live + after }

    private static var preparing: [MeetingEvent] {
        var planned = MeetingPlanned()
        (planned.place, planned.id, planned.form, planned.title) = (TestDesk.community, "H0001", "council", "第3次")
        (planned.day, planned.start, planned.minutes) = (Day("2026-11-25"), TimeOfDay(hour: 14, minute: 0), 90)
        (planned.room, planned.isUrgent, planned.after) = ("活动室", true, "H0000")
        (planned.chair, planned.recorder) = ("程某某", "李某某")
        var amended = MeetingAmended()
        (amended.meeting, amended.changes) = ("H0001", [["room", "活动室", "礼堂"]])
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.replaces) = ("H0001", 84)
        rolled.members = [
            Member(
                number: 7, name: "𠮷某䶮", standing: .attendant, unit: "3号楼", telephone: "13900000012", area: 8_950)
        ]
        var placed = ItemPlaced()
        (placed.meeting, placed.item, placed.replaces, placed.parent) = ("H0001", "i90", 86, "i89")
        (placed.topic, placed.title, placed.minutes, placed.position) = ("T0007", "分摊比例", 40, 2)
        (placed.isLate, placed.isForOwners, placed.presenter) = (true, true, "何某某")
        var removed = ItemRemoved()
        (removed.meeting, removed.item, removed.reason) = ("H0001", "i90", "材料未到")
        var prepared = MeetingPrepared()
        (prepared.meeting, prepared.item, prepared.isDone) = ("H0001", "room", false)
        (prepared.owner, prepared.note) = ("S0005", "借投影")
        return [
            .planned(planned), .amended(amended), .rolled(rolled), .itemPlaced(placed), .itemRemoved(removed),
            .prepared(prepared),
        ]
    }

    private static var live: [MeetingEvent] {
        var stepped = MeetingStepped()
        (stepped.meeting, stepped.step, stepped.minutes, stepped.on) = ("H0001", .closed, 15, Day("2026-11-30"))
        (stepped.present, stepped.members, stepped.hasQuorum, stepped.reason) = (6, 10, true, "议题已尽")
        var attended = MeetingAttended()
        (attended.meeting, attended.member, attended.mark) = ("H0001", 7, .proxied)
        (attended.item, attended.holder, attended.note) = ("i90", 3, "书面委托")
        var timed = ItemTimed()
        (timed.meeting, timed.item, timed.mark, timed.minutes) = ("H0001", "i90", .extended, 10)
        var speech = SpeechMarked()
        (speech.meeting, speech.item, speech.mark, speech.speech) = ("H0001", "i90", .started, 95)
        (speech.member, speech.manner, speech.seconds) = (7, .pointOfOrder, 180)
        var motion = MotionPut()
        (motion.meeting, motion.item, motion.withdraws, motion.amends) = ("H0001", "i90", "m96", "m95")
        (motion.options, motion.mover, motion.text) = (["甲", "乙"], 7, "采用方案A")
        var ballot = BallotMarked()
        (ballot.meeting, ballot.item, ballot.motion, ballot.mark) = ("H0001", "i90", "m96", .closed)
        (ballot.ballot, ballot.kind, ballot.choose) = (97, .choice, 2)
        (ballot.over, ballot.of, ballot.isStrict, ballot.base) = (2, 3, false, .area)
        (ballot.owners, ballot.area, ballot.member, ballot.voice) = (36, 322_200, 7, .abstain)
        (ballot.yes, ballot.no, ballot.abstain, ballot.counts) = (3, 2, 1, [4, 5])
        (ballot.present, ballot.members, ballot.baseCount, ballot.needed) = (6, 10, 6, 4)
        (ballot.isPassed, ballot.roll, ballot.reason) = (true, [1, 3, 7], "重新点票")
        var concluded = ItemConcluded()
        (concluded.meeting, concluded.item, concluded.outcome) = ("H0001", "i90", .postponed)
        concluded.text = "下次再议"
        return [
            .stepped(stepped), .attended(attended), .itemTimed(timed), .speech(speech), .motion(motion),
            .ballot(ballot), .concluded(concluded),
        ]
    }

    /// What the rules of the running meeting added to payloads and to the office's rules.
    static var sinceMeetingsAreHeld: [Event] {
        var raised = TopicRaised()
        (raised.place, raised.title, raised.from, raised.reason) = (TestDesk.street, "加装电梯", "T0007", "涉及两个社区")
        var speech = SpeechMarked()
        (speech.meeting, speech.item, speech.member, speech.begins) = ("H0001", "i90", 7, true)
        var ballot = BallotMarked()
        (ballot.meeting, ballot.item, ballot.motion, ballot.mark) = ("H0001", "i90", "m96", .closed)
        (ballot.ballot, ballot.kind, ballot.base) = (97, .rollCall, .area)
        (ballot.recused, ballot.yesArea) = (1, 241_500)
        var widened = rules
        widened.meetings[0].proxiesEach = 2
        return [
            .consultation(.topic(.raised(raised))), .consultation(.meeting(.speech(speech))),
            .consultation(.meeting(.ballot(ballot))), .consultation(.rulesAdopted(widened)),
        ]
    }

    private static var after: [MeetingEvent] {
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.ballot, followUp.owner) = ("H0001", "i90", 97, "S0005")
        (followUp.due, followUp.place, followUp.measure) = (Day("2026-12-15"), TestDesk.community, "张贴费用表")
        followUp.reason = "不另立项"
        var minutes = MinutesMarked()
        (minutes.meeting, minutes.mark, minutes.version, minutes.section) = ("H0001", .signed, 2, "item.i90")
        (minutes.role, minutes.was, minutes.text) = ("chair", "三人发言", "四人发言")
        (minutes.lines, minutes.signer) = (["一", "二"], "程某某")
        var objection = ObjectionMade()
        (objection.meeting, objection.item, objection.answers) = ("H0001", "i90", 120)
        (objection.on, objection.from, objection.telephone) = (Day("2026-12-01"), "安小某", "13900000011")
        objection.text = "一层不该分摊"
        return [.followUp(followUp), .minutes(minutes), .objection(objection)]
    }
}
