import StreetModel

extension Form {
    /// What a form about a meeting becomes; nil while something is missing.
    func planStep(_ act: PlanFormAct, _ id: String, _ context: ScreenContext) -> Step? {
        switch act {
        case .plan: return write(.planned(planned(MeetingPlanned(), at: id, context)))
        case .amend: return amended(id, context)
        case .item(let key): return write(.itemPlaced(placed(key, id)))
        case .member(let number): return write(.rolled(rolled(number, id, isOwn: isOwn(id, context))))
        case .line(let key):
            let there = readState?.preparations[key] ?? MeetingState.Preparation()
            var body = MeetingPrepared()
            (body.meeting, body.item, body.isDone) = (id, key, there.isDone)
            (body.owner, body.note) = (text("owner"), text("note"))
            return write(.prepared(body))
        case .publish, .cancel:
            var body = MeetingStepped()
            (body.meeting, body.reason) = (id, text("reason"))
            body.step = act == .publish ? .published : .cancelled
            return write(.stepped(body))
        }
    }

    private func write(_ event: MeetingEvent) -> Step { .record(.consultation(.meeting(event))) }

    private func text(_ key: String) -> String { value(.plan(key)) }

    /// A number that is none is left to the rules, which say what may stand there.
    private func number(_ key: String) -> Int { Int(text(key)) ?? -1 }

    private func planned(_ plan: MeetingPlanned, at place: String, _ context: ScreenContext) -> MeetingPlanned {
        var plan = plan
        if plan.place.isEmpty { plan.place = field(.plan("place")) == nil ? place : text("place") }
        (plan.form, plan.title, plan.room) = (text("form"), text("title"), text("room"))
        (plan.day, plan.start) = (field(.plan("day"))?.day(context.today), field(.plan("start"))?.time)
        (plan.minutes, plan.isUrgent) = (number("minutes"), text("urgent") == "yes")
        (plan.chair, plan.recorder) = (text("chair"), text("recorder"))
        return plan
    }

    /// The fields that differ from what was read, each with what it was (DESIGN §3).
    private func amended(_ id: String, _ context: ScreenContext) -> Step? {
        guard let was = readState?.plan else { return nil }
        let wanted = planned(was, at: was.place, context)
        var body = MeetingAmended()
        body.meeting = id
        body.changes = MeetingPlanned.fields.compactMap { field in
            guard case .text(let before) = field.read(was), case .text(let now) = field.read(wanted), before != now
            else { return nil }
            return [field.key, before, now]
        }
        if body.changes.isEmpty { return .say(Toast(context.words.nothingChanged)) }
        return write(.amended(body))
    }

    private func placed(_ key: String, _ id: String) -> ItemPlaced {
        var body = readState?.items[key]?.placing ?? ItemPlaced()
        (body.meeting, body.item, body.replaces, body.position) = (id, key, readState?.items[key]?.placedBy ?? 0, 0)
        (body.topic, body.title, body.minutes) = (text("topic"), text("title"), number("minutes"))
        (body.presenter, body.isForOwners) = (text("presenter"), text("owners") == "yes")
        return body
    }

    private func isOwn(_ id: String, _ context: ScreenContext) -> Bool {
        context.words.shows(in: context.office.meeting(id)?.place ?? "")
    }

    private func rolled(_ number: Int, _ id: String, isOwn: Bool) -> MeetingRolled {
        var body = MeetingRolled()
        (body.meeting, body.replaces) = (id, readState?.rollNumber ?? 0)
        let there = readState?.roll ?? []
        let before = there.first { $0.number == number }
        // What was not shown is not overwritten unseen.
        let isKept = !isOwn && text("telephone").isEmpty
        let member = Member(
            number: self.number("number"), name: text("name"),
            standing: Member.Standing(named: text("standing")) ?? .voter,
            unit: text("unit"), telephone: isKept ? before?.telephone ?? "" : text("telephone"),
            area: before?.area ?? 0)
        body.members = there.filter { number == 0 || $0.number != number } + [member]
        return body
    }
}

extension Refusal {
    /// Somebody else changed what a form about a meeting goes by.
    var isOvertaken: Bool {
        if case .consultation(.wasChanged) = self { return true }
        if case .consultation(.planning(let refusal)) = self { return refusal.isOvertaken }
        return false
    }
}

extension PlanningRefusal {
    /// The fields of forms that a refusal may be about, the likelier first.
    var keys: [String] {
        switch self {
        case .dayIsPast, .noticeTooShort: ["day", "reason"]
        case .hungBeforePlanned: ["on"]
        case .notOnThisLevel: ["form"]
        case .isAnnounced(let field), .member(_, let field, _): [field]
        case .numberTwice, .hasMarks: ["number"]
        case .needsVoter: ["standing"]
        case .topicElsewhere, .topicTwice: ["topic"]
        case .agendaTooLong: ["minutes"]
        case .conflict, .hasBegun, .rollOvertaken, .unknownItem, .itemOvertaken, .onlyTwoLevels, .lateStandsAlone,
            .isFrozen, .hasItemsUnder, .unknownLine, .needsItems, .needsRoll:
            []
        }
    }

    /// Somebody else was quicker: the form then goes by what is there now, and a second try overwrites it knowingly.
    var isOvertaken: Bool {
        switch self {
        case .conflict, .rollOvertaken, .itemOvertaken: true
        case .notOnThisLevel, .dayIsPast, .isAnnounced, .hasBegun, .numberTwice, .member, .needsVoter, .hasMarks,
            .unknownItem, .onlyTwoLevels, .lateStandsAlone, .topicElsewhere, .topicTwice, .isFrozen, .hasItemsUnder,
            .unknownLine, .needsItems, .needsRoll, .agendaTooLong, .noticeTooShort, .hungBeforePlanned:
            false
        }
    }
}
