import StreetModel

extension Gallery {
    private static let staff = Street.communityStaff

    /// Topics from the intake form to the end.
    static func topics() throws -> [Found] {
        var street = Street.consulting()
        func refused(_ event: TopicEvent, by: String = staff) -> Refusal? {
            street.refused(.consultation(.topic(event)), at: at("09:00"), by: by)
        }
        let bare = Street()
        var found = Found.of(
            "a topic before any rules were adopted",
            bare.refused(.consultation(.topic(.raised(.usual()))), at: at("09:00"), by: staff), in: bare)
        let id = try street.raise()
        let other = try street.raise(topic: .usual("楼道灯"))
        var twin = TopicRaised.usual()
        twin.id = id
        var untitled = TopicRaised.usual(" ")
        untitled.id = ""
        let joined: TopicJoined = body {
            ($0.topic, $0.proposer, $0.telephone) = (id, "李国强", "19900000452")
        }
        try street.topic(.joined(joined))
        for (place, id) in [(Street.book, "T990101001001-7"), (Street.code, "T990101001-7")] {
            var raised = TopicRaised.usual(in: place)
            raised.id = id
            street.write(.consultation(.topic(.raised(raised))), at: at("08:00"), book: place)
        }
        let office = street.office
        found +=
            Found.of("a topic without a title", refused(.raised(untitled)), in: street)
            + Found.of(
                "a topic that is not there", refused(.joined(body { ($0.topic, $0.proposer) = ("T9", "甲") })),
                in: street)
            + Found.of(
                "`topic show T-7`, where two topics end so",
                refusal { () throws(Refusal) in _ = try office.topicID("T-7") }, in: street)
            + Found.of("a number that another topic has", refused(.raised(twin)), in: street)
            + Found.of("the same proposer a second time", refused(.joined(joined)), in: street)
            + Found.of(
                "a topic is referred to nobody",
                refused(.screened(body { ($0.topic, $0.verdict, $0.ground) = (id, .refer, "属物业") })), in: street)
            + Found.of(
                "a topic is merged into itself", refused(.merged(body { ($0.topic, $0.into) = (id, id) })), in: street)
            + Found.of(
                "a topic is merged into the street's",
                refused(.merged(body { ($0.topic, $0.into) = (id, "T990101001-7") })), in: street)
            + Found.of(
                "a step that the rules do not have", refused(.moved(body { ($0.topic, $0.to) = (id, "party") })),
                in: street)
            + Found.of(
                "a step is left out",
                refused(.moved(body { ($0.topic, $0.from, $0.to) = (id, "screening", "delivery") })), in: street)
            + Found.of(
                "somebody moved the topic meanwhile",
                refused(.moved(body { ($0.topic, $0.from, $0.to) = (id, "proposal", "delivery") })), in: street)
            + Found.of(
                "a line that is on no checklist",
                refused(.checked(body { ($0.topic, $0.step, $0.item, $0.isDone) = (id, "screening", "drafts", true) })),
                in: street)
            + Found.of(
                "an answer to a proposer who is not there",
                refused(.answered(body { ($0.topic, $0.proposal) = (id, 999) })), in: street)
            + Found.of(
                "a topic is closed before its proposers have an answer", refused(.closed(body { $0.topic = id })),
                in: street)
            + Found.of(
                "another community's staff looks after a topic",
                refused(.assigned(body { ($0.topic, $0.owner) = (id, Street.otherCommunityStaff) })), in: street)
            + Found.of(
                "the street's topic is raised to the street",
                refused(
                    .raised(body { ($0.place, $0.from, $0.reason) = (Street.code, "T990101001-7", "涉及三个社区") }),
                    by: Street.supervisor), in: street)
        try street.topic(.merged(body { ($0.topic, $0.into) = (other, id) }))
        found += Found.of(
            "a topic that went into another is moved on",
            street.refused(
                .consultation(.topic(.moved(body { ($0.topic, $0.to) = (other, "proposal") }))), at: at("09:00"),
                by: staff),
            in: street)
        let third = try street.raise(topic: .usual("充电桩"))
        try street.topic(.answered(body { $0.topic = third }))
        try street.topic(.closed(body { $0.topic = third }))
        found += Found.of(
            "a topic that is closed is closed again",
            street.refused(.consultation(.topic(.closed(body { $0.topic = third }))), at: at("09:00"), by: staff),
            in: street)
        var rules = street.office.street.rules
        rules.steps[0].checklist[0].follows = .recommended
        street.write(.consultation(.rulesAdopted(rules)), at: at("09:00"), book: Street.code)
        try street.topic(.screened(body { ($0.topic, $0.ground) = (id, "涉及多数住户") }))
        let asked: TopicChecked = body { ($0.topic, $0.step, $0.item, $0.isDone) = (id, "screening", "heard", true) }
        return found
            + Found.of(
                "a line that follows by itself is ticked by hand",
                street.refused(.consultation(.topic(.checked(asked))), at: at("09:00"), by: staff), in: street)
    }

    /// A meeting that has closed, its minutes, and what hangs.
    private static func closed(days: Int = 5, fixed: Bool = true) -> Street {
        var street = Street()
        street.adoptRules()
        var rules = street.office.street.rules
        rules.meetings[0].publicDays = days
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

    static func minutes() throws -> [Found] {
        func asked(_ event: MeetingEvent, of street: Street, _ time: String = "16:00", by: String = staff) -> Refusal? {
            street.refused(.consultation(.meeting(event)), at: at(time), by: by)
        }
        func step(_ step: MeetingStepped.Step, on: Day? = nil) -> MeetingEvent {
            .stepped(body { ($0.meeting, $0.step, $0.on) = ("H1", step, on) })
        }
        func minutes(_ change: (inout MinutesMarked) -> Void) -> MeetingEvent {
            var marked = MinutesMarked()
            marked.meeting = "H1"
            change(&marked)
            return .minutes(marked)
        }
        var objection = ObjectionMade()
        (objection.meeting, objection.item, objection.text) = ("H1", "i1", "一层不该分摊")
        let (sound, bare) = (closed(), closed(fixed: false))
        let nowhere = closed(days: 0)
        var found =
            Found.of("a result is made public without fixed minutes", asked(step(.publicised), of: bare), in: bare)
            + Found.of(
                "a result of a form that hangs nowhere is made public", asked(step(.publicised), of: nowhere),
                in: nowhere)
            + Found.of(
                "a result that is to hang for four of five days",
                asked(step(.publicised, on: november(25)), of: sound), in: sound)
            + Found.of("a meeting is put away before its result has hung", asked(step(.archived), of: sound), in: sound)
            + Found.of("an objection before anything hangs", asked(.objection(objection), of: sound), in: sound)
            + Found.of(
                "minutes are signed before a version was fixed",
                asked(minutes { ($0.mark, $0.version, $0.signer) = (.signed, 1, "程") }, of: bare), in: bare)
        found += Found.of(
            "a result that is to hang until a mistyped year",
            asked(step(.publicised, on: Day(year: 2226, month: 12, day: 5)), of: sound), in: sound)
        var corrected = sound
        try corrected.act(
            .consultation(.meeting(minutes { ($0.section, $0.was, $0.text) = ("item.i1", "甲", "乙") })), at: at("15:50"),
            by: staff)
        found += Found.of(
            "a result is made public with a correction in no version", asked(step(.publicised), of: corrected),
            in: corrected)
        found += Found.of(
            "two correct one part at once",
            asked(minutes { ($0.section, $0.was, $0.text) = ("item.i1", "甲", "丙") }, of: corrected), in: corrected)
        var hanging = sound
        try hanging.act(.consultation(.meeting(step(.publicised))), at: at("16:00"), by: staff)
        found += Found.of(
            "a meeting is put away while its result hangs", asked(step(.archived), of: hanging, "26 23:59:59"),
            in: hanging)
        var early = objection
        early.on = november(20)
        found += Found.of(
            "an objection of a day before it hung", asked(.objection(early), of: hanging, "24 09:00"), in: hanging)
        found += Found.of(
            "an objection when the days are over", asked(.objection(objection), of: hanging, "27 09:00"), in: hanging)
        var answer = objection
        answer.answers = 9999
        found += Found.of(
            "an answer to an objection that is not there", asked(.objection(answer), of: hanging, "24 09:00"),
            in: hanging)
        try hanging.act(.consultation(.meeting(.objection(objection))), at: at("24 09:00"), by: staff)
        found += Found.of(
            "a meeting is put away with an objection unanswered", asked(step(.archived), of: hanging, "27 09:00"),
            in: hanging)
        var away = nowhere
        try away.act(.consultation(.meeting(step(.archived))), at: at("16:00"), by: staff)
        found += Found.of(
            "a meeting that was put away is put away", asked(step(.archived), of: away, "16:01"), in: away)
        return try found + running(asked, minutes)
    }

    private static func running(
        _ asked: (MeetingEvent, Street, String, String) -> Refusal?,
        _ minutes: ((inout MinutesMarked) -> Void) -> MeetingEvent
    ) throws -> [Found] {
        let street = try Street.hall()
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.reason) = ("H1", "i1", "不另立项")
        var unknown = MeetingStepped()
        (unknown.meeting, unknown.step) = ("H9", .closed)
        var planned = MeetingPlanned()
        (planned.place, planned.form, planned.title) = (Street.book, "picnic", "游园会")
        (planned.day, planned.start, planned.minutes) = (november(28), TimeOfDay(hour: 14, minute: 0), 60)
        var rules = street.office.street.rules
        rules.meetings = []
        var found =
            Found.of(
                "minutes are fixed while the meeting is on",
                asked(minutes { ($0.mark, $0.version, $0.lines) = (.versioned, 1, ["一"]) }, street, "14:05", staff),
                in: street)
            + Found.of(
                "what follows is written before an outcome", asked(.followUp(followUp), street, "14:05", staff),
                in: street)
            + Found.of("a meeting that is not there", asked(.stepped(unknown), street, "14:05", staff), in: street)
            + Found.of(
                "a form that the rules do not have", asked(.planned(planned), street, "14:05", staff), in: street)
            + Found.of(
                "rules without the form of a meeting that is not put away",
                street.refused(.consultation(.rulesAdopted(rules)), at: at("14:05"), by: Street.administrator),
                in: street)
        var recused = MeetingAttended()
        (recused.meeting, recused.member, recused.mark, recused.item) = ("H1", 1, .recused, "i9")
        found += Found.of(
            "an item that is not on the agenda", asked(.attended(recused), street, "14:05", staff), in: street)
        return try found + followUps()
    }

    /// A street's meeting, whose follow-up is a matter in a community's book.
    private static func followUps() throws -> [Found] {
        var street = Street()
        street.adoptRules()
        street.callMeeting(book: Street.code)
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        var outcome = ItemConcluded()
        (outcome.meeting, outcome.item, outcome.text) = ("H1", "i1", "采用方案A")
        street.write(meeting: .concluded(outcome), at: at("14:30"), book: Street.code)
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.owner) = ("H1", "i1", Street.supervisor)
        (followUp.due, followUp.measure, followUp.place) = (november(28), "张贴费用表", Street.grid)
        let entries = try street.office.decide(
            .consultation(.meeting(.followUp(followUp))), by: Street.supervisor, at: at("14:31")
        ).map { street.write($0, at: at("14:31"), by: Street.supervisor, book: Street.code) }
        let undo = street.office.undo(of: entries)
        for opening in street.office.followUpsToOpen(at: at("14:31")) {
            try street.act(.matterOpened(opening), at: at("14:31"), by: Street.supervisor)
        }
        return Found.of(
            "a follow-up is taken back whose matter goes on",
            street.refused(undo, at: at("14:33"), by: Street.supervisor), in: street)
    }
}
