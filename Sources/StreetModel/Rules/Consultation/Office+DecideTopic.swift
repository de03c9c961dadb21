extension Office {
    /// The rules of topics.
    func decide(_ event: TopicEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        if street.rules == .none { throw .consultation(.noRules) }
        if case .raised(let body) = event { return [.consultation(.topic(.raised(try decide(body, at: now))))] }
        guard let topic = topic(event.topic), !topic.isTakenBack else {
            throw .consultation(.unknownTopic(event.topic))
        }
        switch event {
        case .raised: break
        case .answered(let body): try check(body, on: topic)
        case .lifted(let body): try check(body, on: topic)
        case .closed(let body): try check(body, on: topic)
        case .reviewed(let body): try check(body, on: topic, at: now)
        case .amended(let body): try check(body, on: open(topic), at: now)
        case .joined(let body): try check(body, on: open(topic), at: now)
        case .screened(let body): return try decide(body, on: open(topic), at: now)
        case .merged(let body): try mayMerge(open(topic), into: body.into)
        case .moved(let body): try check(body, on: open(topic))
        case .checked(let body): try check(body, on: open(topic), at: now)
        case .assigned(let body): try check(body, on: open(topic), at: now)
        }
        return [.consultation(.topic(event))]
    }

    /// The topic, where it is still on somebody's table.
    private func open(_ topic: Topic) throws(Refusal) -> Topic {
        let state = topic.state
        let into = state.mergedInto.isEmpty ? state.liftedTo : state.mergedInto
        if !into.isEmpty { throw .consultation(.topicWentInto(topic.id, into: into)) }
        if !state.isOpen { throw .consultation(.topicIsOver(topic.id)) }
        return topic
    }

    /// A new topic as the intake form has it, or one that a community raises to the street.
    private func decide(_ asked: TopicRaised, at now: Moment) throws(Refusal) -> TopicRaised {
        if !asked.from.isEmpty { return try decideLift(asked, at: now) }
        if consultation(of: asked.place) == nil { throw .unknownPlace(asked.place) }
        if !asked.id.isEmpty && topic(asked.id) != nil { throw .consultation(.idExists(asked.id)) }
        try isComplete(asked, street.rules.intake.questions)
        try mayStand(asked.on, asked.telephone, at: now)
        return asked
    }

    /// Whether everything that the form needs is said.
    private func isComplete(_ asked: TopicRaised, _ questions: [IntakeForm.Question]) throws(Refusal) {
        if asked.title.isBlank { throw .consultation(.field("title", .missing)) }
        for question in questions where question.isRequired {
            let value = asked.value(of: question.key)
            if value.isBlank || (question.kind == .number && value == "0") {
                throw .consultation(.field(question.key, .missing))
            }
        }
    }

    /// Whether a day has been, and a telephone number can be one.
    private func mayStand(_ day: Day?, _ telephone: String, at now: Moment) throws(Refusal) {
        if let day, day > offset.day(of: now) { throw .consultation(.field("on", .futureDate)) }
        if !telephone.isEmpty && !TelephoneNumber.isPlausible(telephone) {
            throw .consultation(.field("telephone", .notATelephone))
        }
    }

    /// Another who proposes the same: named as the form wants it, and not twice.
    private func check(_ asked: TopicJoined, on topic: Topic, at now: Moment) throws(Refusal) {
        let needsName = street.rules.intake.questions.contains { $0.key == "proposer" && $0.isRequired }
        if asked.proposer.isBlank && needsName { throw .consultation(.field("proposer", .missing)) }
        try mayStand(asked.on, asked.telephone, at: now)
        let isThere = proposals(of: topic).contains {
            $0.proposal.proposer == asked.proposer && $0.proposal.telephone == asked.telephone
        }
        if isThere && !asked.telephone.isEmpty { throw .consultation(.alreadyProposed(asked.proposer)) }
    }

    /// Changed fields: no conflict with what others wrote since, and every value as it may be.
    private func check(_ asked: TopicAmended, on topic: Topic, at now: Moment) throws(Refusal) {
        var raising = topic.state.raising
        if asked.changes.allSatisfy({ $0.count == 3 && $0[1] == $0[2] }) { throw .alreadySo }
        var conflicts: [RegisterRefusal.Conflict] = []
        for change in asked.changes {
            guard change.count == 3, isQuestion(change[0], of: raising) else {
                throw .register(.unknownField(change.first ?? ""))
            }
            let there = raising.value(of: change[0])
            if there == change[1] || there == change[2] { continue }
            conflicts.append(
                .init(field: change[0], read: .text(change[1]), mine: .text(change[2]), theirs: .text(there)))
        }
        if !conflicts.isEmpty { throw .register(.conflict(conflicts)) }
        for change in asked.changes {
            do throws(FieldFault) {
                try raising.set(change[0], to: change[2])
            } catch {
                throw .consultation(.field(change[0], error))
            }
        }
        // What a file never said needs no answer now; what the form said stays said.
        let changed = Set(asked.changes.map { $0[0] })
        try isComplete(raising, street.rules.intake.questions.filter { changed.contains($0.key) })
        try mayStand(raising.on, raising.telephone, at: now)
    }

    /// True for what can be changed: a field of the topic, or an answer to a question that the form asks or asked.
    private func isQuestion(_ key: String, of raising: TopicRaised) -> Bool {
        if TopicRaised.isAmendable(key) { return true }
        if TopicRaised.fields.contains(where: { $0.key == key }) { return false }
        return street.rules.intake.questions.contains { $0.key == key } || raising.answers.contains { $0.first == key }
    }
}
