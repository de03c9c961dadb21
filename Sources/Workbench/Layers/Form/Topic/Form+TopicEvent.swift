import StreetModel

extension Form {
    /// What a form about a topic becomes; nil while something is missing.
    func topicStep(_ form: TopicForm, _ context: ScreenContext) -> Step? {
        switch form {
        case .raise(let place, _):
            var raised = TopicRaised()
            (raised.on, raised.place) = (context.today, place.isEmpty ? value(.place) : place)
            if let refused = answer(&raised, context) { return refused }
            return .record(.consultation(.topic(.raised(raised))))
        case .edit(let id): return amended(id, context)
        case .join(let id):
            var joined = TopicJoined()
            (joined.topic, joined.proposer, joined.telephone) = (id, value(.caller), value(.telephone))
            joined.channel = TopicRaised.Channel(rawValue: value(.channel)) ?? .resident
            (joined.on, joined.households, joined.wish) = (context.today, Int(value(.households)) ?? 0, value(.done))
            return .record(.consultation(.topic(.joined(joined))))
        case .screen(let id, let hand):
            var screened = TopicScreened()
            (screened.topic, screened.hand, screened.ground) = (id, hand, value(.reason))
            screened.verdict = TopicScreened.Verdict(rawValue: value(.verdict)) ?? .onAgenda
            switch screened.verdict {
            case .refer: screened.target = value(.department)
            case .merge: screened.target = value(.master)
            case .later, .needsMaterial: screened.until = field(.by)?.day(context.today)
            case .onAgenda, .atOnce, .outside: break
            }
            return .record(.consultation(.topic(.screened(screened))))
        case .merge(let id):
            var merged = TopicMerged()
            (merged.topic, merged.into) = (id, value(.master))
            return .record(.consultation(.topic(.merged(merged))))
        case .moveBack(let id):
            guard let topic = context.office.topic(id) else { return nil }
            var moved = TopicMoved()
            (moved.topic, moved.from) = (id, context.office.street.rules.currentStep(of: topic))
            (moved.to, moved.reason) = (value(.toStep), value(.reason))
            return .record(.consultation(.topic(.moved(moved))))
        case .assign(let id):
            var assigned = TopicAssigned()
            (assigned.topic, assigned.owner, assigned.due) = (id, value(.owner), field(.by)?.day(context.today))
            return .record(.consultation(.topic(.assigned(assigned))))
        case .answer(let id, let proposal):
            return .record(.consultation(.topic(.answered(answered(id, proposal, context)))))
        case .close(let id):
            var closed = TopicClosed()
            (closed.topic, closed.isDelivered, closed.reason) = (id, value(.outcome) == "yes", value(.done))
            return .record(.consultation(.topic(.closed(closed))))
        case .reopen(let id):
            var closed = TopicClosed()
            (closed.topic, closed.isOpenAgain, closed.reason) = (id, true, value(.reason))
            return .record(.consultation(.topic(.closed(closed))))
        case .review(let id):
            var reviewed = TopicReviewed()
            (reviewed.topic, reviewed.note, reviewed.next) = (id, value(.done), field(.nextReview)?.day(context.today))
            (reviewed.asked, reviewed.satisfied) = (Int(value(.asked)) ?? -1, Int(value(.pleased)) ?? -1)
            return .record(.consultation(.topic(.reviewed(reviewed))))
        case .lift(let id):
            var raised = TopicRaised()
            (raised.place, raised.from, raised.reason) = (context.office.code, id, value(.reason))
            return .record(.consultation(.topic(.raised(raised))))
        }
    }

    /// The answers to the form's questions, by key.
    private func questions(_ context: ScreenContext) -> [(key: String, value: String)] {
        fields.compactMap { field in
            guard case .question(let key, _) = field.name else { return nil }
            if case .day = field.content { return (key, field.day(context.today)?.text ?? "") }
            return (key, field.value)
        }
    }

    /// Writes the answers into what is raised; says why where one of them cannot stand there.
    private func answer(_ raised: inout TopicRaised, _ context: ScreenContext) -> Step? {
        for (key, value) in questions(context) {
            do throws(FieldFault) {
                try raised.set(key, to: value)
            } catch {
                let refusal = Refusal.consultation(.field(key, error))
                return .refuse(refusal)
            }
        }
        return nil
    }

    /// Only what differs from what was there when the form was opened (DESIGN §3).
    private func amended(_ id: String, _ context: ScreenContext) -> Step? {
        guard let was = topic?.state.raising ?? context.office.topic(id)?.state.raising else { return nil }
        var raising = was
        if let refused = answer(&raising, context) { return refused }
        var amended = TopicAmended()
        amended.topic = id
        amended.changes = questions(context).compactMap { key, _ in
            let (before, now) = (was.value(of: key), raising.value(of: key))
            return before == now ? nil : [key, before, now]
        }
        if amended.changes.isEmpty { return .say(Toast(context.words.nothingChanged)) }
        return .record(.consultation(.topic(.amended(amended))))
    }

    private func answered(_ id: String, _ proposal: Int, _ context: ScreenContext) -> TopicAnswered {
        var answered = TopicAnswered()
        (answered.topic, answered.proposal) = (id, proposal)
        for (key, value) in questions(context) {
            switch key {
            case "adoption": answered.adoption = TopicAnswered.Adoption(rawValue: value) ?? .yes
            case "reason": answered.reason = value
            case "way": answered.way = value
            default: if !value.isBlank { answered.answers.append([key, value]) }
            }
        }
        return answered
    }

    /// Open topics of the place that may be the same as the one that is being written down, two at most.
    func similar(_ context: ScreenContext) -> [Topic] {
        guard case .topic(.raise(let place, let link)) = purpose else { return [] }
        let title = fields.first { $0.name.isQuestion("title") }?.value ?? ""
        let links = link.isEmpty ? [] : [link]
        let found = context.office.similarTopics(
            to: title, links: links, in: place.isEmpty ? value(.place) : place)
        return Array(found.prefix(2))
    }
}

extension FormField.Name {
    /// True for the question of a key.
    func isQuestion(_ key: String) -> Bool { if case .question(key, _) = self { true } else { false } }
}
