import StreetModel

extension Street {
    /// Writes the rules of consultation that a council needs.
    mutating func adoptRules() {
        var rules = ConsultationRules()
        rules.steps = ["screening", "proposal", "preparation", "deliberation", "presentation", "delivery"].map {
            TopicStepRule(key: $0, name: BilingualName($0, $0), checklist: [])
        }
        var council = MeetingForm(key: "council", name: BilingualName("居民议事会", "Council"))
        council.publicDays = 5
        rules.meetings = [council]
        rules.answerDays = 15
        write(.consultation(.rulesAdopted(rules)), at: at("19 06:00"), book: Street.code)
    }

    /// Writes a meeting of ten voters with one item, "H1" and "i1", without asking any rule.
    mutating func callMeeting(id: String = "H1", book: String = Street.book, items: Int = 1) {
        var plan = MeetingPlanned()
        (plan.place, plan.id, plan.form, plan.title) = (book, id, "council", "居民议事会第3次")
        (plan.day, plan.start, plan.minutes) = (november(21), TimeOfDay(hour: 14, minute: 0), 90)
        write(meeting: .planned(plan), at: at("19 09:00"), book: book)
        var roll = MeetingRolled()
        roll.meeting = id
        roll.members = (1...10).map { Member(number: $0, name: "员\($0)") }
        write(meeting: .rolled(roll), at: at("19 09:01"), book: book)
        for number in 1...max(items, 1) where items > 0 {
            var item = ItemPlaced()
            (item.meeting, item.item, item.title) = (id, "i\(number)", "议题\(number)")
            (item.minutes, item.position) = (20, number)
            write(meeting: .itemPlaced(item), at: at("19 09:02"), book: book)
        }
    }

    /// Writes an event of a meeting without asking any rule.
    @discardableResult
    mutating func write(
        meeting event: MeetingEvent, at moment: Moment, by: String = Street.communityStaff, book: String = Street.book
    ) -> Entry {
        write(.consultation(.meeting(event)), at: moment, by: by, book: book)
    }

    /// Writes a stage of a meeting without asking any rule.
    mutating func step(_ step: MeetingStepped.Step, of meeting: String = "H1", at moment: Moment) {
        var body = MeetingStepped()
        (body.meeting, body.step) = (meeting, step)
        write(meeting: .stepped(body), at: moment, book: office.meeting(meeting)?.place ?? Street.book)
    }
}

extension Street {
    /// Fixes the minutes of a meeting as its next version, without asking any rule.
    mutating func fixMinutes(of meeting: String = "H1") {
        var body = MinutesMarked()
        (body.meeting, body.mark, body.lines) = (meeting, .versioned, ["一"])
        body.version = 1
        write(meeting: .minutes(body), at: at("15:40"), book: office.meeting(meeting)?.place ?? Street.book)
    }
}
