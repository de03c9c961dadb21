extension Office {
    /// A word of the screening, with its ground; a decision to merge merges at once (DOMAIN §5).
    func decide(_ asked: TopicScreened, on topic: Topic, at now: Moment) throws(Refusal) -> [Event] {
        if asked.ground.isBlank { throw .needsReason }
        switch asked.verdict {
        case .merge:
            if asked.target.isBlank { throw .consultation(.needsTarget(asked.verdict)) }
            try mayMerge(topic, into: asked.target)
        case .refer:
            if asked.target.isBlank { throw .consultation(.needsTarget(asked.verdict)) }
        case .later, .needsMaterial:
            guard let until = asked.until else { throw .needsDate }
            if until <= offset.day(of: now) { throw .dateNotAhead }
        case .onAgenda, .atOnce, .outside: break
        }
        let word = asked.hand == .decision ? topic.state.decision : topic.state.recommendation
        if word?.body == asked { throw .alreadySo }
        let screened = Event.consultation(.topic(.screened(asked)))
        guard asked.hand == .decision, asked.verdict == .merge else { return [screened] }
        var merged = TopicMerged()
        (merged.topic, merged.into) = (topic.id, asked.target)
        return [screened, .consultation(.topic(.merged(merged)))]
    }

    /// Whether a topic may go into another: an open one of the same place. A circle cannot be, since what went into
    /// another is open no more.
    func mayMerge(_ topic: Topic, into id: String) throws(Refusal) {
        if id == topic.id { throw .consultation(.topicIntoItself) }
        guard let other = self.topic(id), !other.isTakenBack else { throw .consultation(.unknownTopic(id)) }
        if other.place != topic.place { throw .consultation(.topicElsewhere(id)) }
        let into = other.state.mergedInto.isEmpty ? other.state.liftedTo : other.state.mergedInto
        if !into.isEmpty { throw .consultation(.topicWentInto(id, into: into)) }
        if !other.state.isOpen { throw .consultation(.topicIsOver(id)) }
    }

    /// On to the next step, or back to an earlier one with a reason. What a checklist still lacks is said, not refused.
    func check(_ asked: TopicMoved, on topic: Topic) throws(Refusal) {
        let steps = street.rules.steps.map(\.key)
        let current = street.rules.currentStep(of: topic)
        if !asked.from.isEmpty && asked.from != current { throw .consultation(.movedMeanwhile(current)) }
        guard let to = steps.firstIndex(of: asked.to) else { throw .consultation(.unknownStep(asked.to)) }
        // The office's rules may have changed since: from a step they no longer name every step follows.
        guard let from = steps.firstIndex(of: current) else { return }
        if to == from { throw .alreadySo }
        if to > from + 1 { throw .consultation(.stepNotNext(current, to: asked.to)) }
        if to < from && asked.reason.isBlank { throw .needsReason }
    }

    /// A line of a checklist.
    func check(_ asked: TopicChecked, on topic: Topic, at now: Moment) throws(Refusal) {
        guard let step = street.rules.step(asked.step) else { throw .consultation(.unknownStep(asked.step)) }
        guard let line = step.checklist.first(where: { $0.key == asked.item }) else {
            throw .consultation(.unknownLine(asked.item))
        }
        if let fact = line.follows, holds(fact, of: topic, at: now) { throw .consultation(.lineFollows) }
        if topic.state.done.contains("\(asked.step)/\(asked.item)") == asked.isDone { throw .alreadySo }
    }

    /// Who looks after it: somebody of the place, or of the street's own people.
    func check(_ asked: TopicAssigned, on topic: Topic, at now: Moment) throws(Refusal) {
        if asked.owner == topic.state.owner && asked.due == topic.state.due { throw .alreadySo }
        if let due = asked.due, due != topic.state.due, due < offset.day(of: now) { throw .dateNotAhead }
        if asked.owner.isEmpty { return }
        guard let owner = street.staff[asked.owner] else { throw .unknownStaff(asked.owner) }
        guard mayKeep(owner, topic.place) else { throw .consultation(.mayNotKeep(staff: owner.id)) }
    }

    /// Whether somebody can look after the topics of a place.
    package func mayKeep(_ staff: Staff, _ place: String) -> Bool {
        staff.community.map { $0 == place } ?? true
    }
}
