extension MeetingState {
    /// Takes a fact that stands in. It never refuses.
    mutating func take(_ fact: Meeting.Fact) {
        switch fact.event {
        case .planned(let body): (plan, plannedAt, plannedBy) = (body, fact.at, fact.by)
        case .amended(let body): amend(body.changes)
        case .rolled(let body):
            roll = body.members.sorted { $0.number < $1.number }
            rollNumber = fact.number
        case .itemPlaced(let body): place(body, fact)
        case .itemRemoved(let body): items[body.item] = nil
        case .prepared(let body):
            preparations[body.item] = Preparation(isDone: body.isDone, owner: body.owner, note: body.note)
        case .stepped(let body): step(body, fact)
        case .attended(let body):
            attendance[body.member, default: Attendance()].take(.init(number: fact.number, at: fact.at, body: body))
        case .itemTimed(let body): time(body, fact)
        case .speech(let body): mark(body, fact)
        case .motion(let body): put(body, fact)
        case .ballot(let body): mark(body, fact)
        case .concluded(let body):
            items[body.item]?.conclusion = .init(number: fact.number, at: fact.at, body: body)
        case .followUp(let body):
            items[body.item]?.followUps.append(.init(number: fact.number, at: fact.at, by: fact.by, body: body))
        case .minutes(let body):
            minutes.append(Minuted(number: fact.number, at: fact.at, by: fact.by, body: body))
        case .objection(let body): object(body, fact)
        }
    }

    private mutating func amend(_ changes: [[String]]) {
        for change in changes where change.count == 3 {
            guard let field = MeetingPlanned.fields.first(where: { $0.key == change[0] }) else { continue }
            _ = try? field.write(&plan, .text(change[2]))
        }
    }

    private mutating func place(_ body: ItemPlaced, _ fact: Meeting.Fact) {
        let key = body.item.isEmpty ? "i\(fact.number)" : body.item
        var item = items[key] ?? AgendaItem(key: key, placing: body, placedBy: fact.number)
        (item.placing, item.placedBy) = (body, fact.number)
        item.placing.item = key
        items[key] = item
        if item.frozenNumber.isEmpty && body.isLate { freeze() }
    }

    /// Numbers freeze when the agenda is published; what comes later has a series of its own (DOMAIN §5).
    private mutating func freeze() {
        for (key, number) in numbers { items[key]?.frozenNumber = number }
    }

    private mutating func step(_ body: MeetingStepped, _ fact: Meeting.Fact) {
        stages.append(EnteredStage(number: fact.number, at: fact.at, by: fact.by, body: body))
        switch body.step {
        case .published:
            stage = .published
            freeze()
        case .signingIn: stage = .signingIn
        case .started, .resumed: stage = .running
        case .adjourned: stage = .adjourned
        case .extended: addedMinutes += body.minutes
        case .closed: stage = .closed
        case .failed: stage = .failed
        case .cancelled: stage = .cancelled
        case .publicised: stage = .publicised
        case .archived: stage = .archived
        }
    }

    private mutating func time(_ body: ItemTimed, _ fact: Meeting.Fact) {
        guard items[body.item] != nil else { return }
        switch body.mark {
        case .started:
            current = body.item
            items[body.item]?.isSkipped = false
        case .stopped: if current == body.item { current = "" }
        case .extended: items[body.item]?.addedMinutes += body.minutes
        case .skipped: items[body.item]?.isSkipped = true
        case .paused, .resumed: break
        }
        items[body.item]?.clock.append(.init(number: fact.number, mark: body.mark, at: fact.at))
    }

    private mutating func put(_ body: MotionPut, _ fact: Meeting.Fact) {
        if body.withdraws.isEmpty {
            items[body.item]?.motions.append(
                Motion(key: "m\(fact.number)", number: fact.number, at: fact.at, body: body))
        } else if let index = items[body.item]?.motions.firstIndex(where: { $0.key == body.withdraws }) {
            items[body.item]?.motions[index].isWithdrawn = true
        }
    }

    private mutating func object(_ body: ObjectionMade, _ fact: Meeting.Fact) {
        if body.answers == 0 {
            items[body.item]?.objections.append(.init(number: fact.number, at: fact.at, body: body))
        } else if let index = items[body.item]?.objections.firstIndex(where: { $0.number == body.answers }) {
            items[body.item]?.objections[index].answer = body
        }
    }
}
