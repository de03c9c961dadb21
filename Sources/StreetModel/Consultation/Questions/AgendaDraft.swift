/// An item that is proposed for a meeting's agenda since something of it is open (DOMAIN §5).
package struct AgendaDraft: Hashable, Sendable {
    /// Why it comes again, or comes at all.
    package enum Ground: Hashable, Sendable {
        /// The meeting before did not come to it, or was not held.
        case notReached
        /// The meeting before put it off.
        case postponed
        /// So many of its follow-ups are not done: it is reported on.
        case followUpsOpen(Int)
        /// The screening decided for a meeting, and none has had it.
        case decided
    }

    package var ground: Ground
    /// As it would be placed; without a position it goes to the end.
    package var placing: ItemPlaced

    package init(ground: Ground, placing: ItemPlaced) {
        self.ground = ground
        self.placing = placing
    }
}

extension Office {
    /// The meeting whose open ends a meeting takes over: the one it names, else the last of its form and place that is
    /// over; nil where there is none.
    package func meetingBefore(_ meeting: Meeting) -> Meeting? {
        if let named = self.meeting(meeting.state.plan.after), !named.isTakenBack { return named }
        return (consultation(of: meeting.place)?.meetings.values ?? [:].values).filter {
            $0.id != meeting.id && !$0.isTakenBack && $0.state.stage.isOver
                && $0.state.plan.form == meeting.state.plan.form
                && ($0.state.plan.day ?? Day(number: 0)) <= (meeting.state.plan.day ?? Day(number: Int(Int32.max)))
        }.max { ($0.state.plan.day ?? Day(number: 0), $0.id) < ($1.state.plan.day ?? Day(number: 0), $1.id) }
    }

    /// What a meeting's agenda is drafted from: reports on follow-ups that are open first, then what was not reached or
    /// put off, then topics that wait for a meeting, the oldest first. What stands on the agenda already is left out.
    package func agendaDrafts(for meeting: Meeting) -> [AgendaDraft] {
        let placed = Set(meeting.state.items.values.map(\.placing.topic).filter { !$0.isEmpty })
        let titles = Set(meeting.state.items.values.map(\.placing.title))
        let waiting = waitingTopics(of: meeting.place).map { topic -> AgendaDraft in
            var body = ItemPlaced()
            (body.topic, body.title) = (topic.id, topic.state.raising.title)
            return AgendaDraft(ground: .decided, placing: body)
        }
        let open = meetingBefore(meeting).map(openEnds) ?? []
        return once(open + waiting).filter { draft in
            let isReport = if case .followUpsOpen = draft.ground { true } else { false }
            let isPlaced = !draft.placing.topic.isEmpty && placed.contains(draft.placing.topic) && !isReport
            return !isPlaced && !titles.contains(draft.placing.title)
        }.map { draft in
            var draft = draft
            draft.placing.meeting = meeting.id
            return draft
        }
    }

    /// Each topic once: several may have gone into one.
    private func once(_ drafts: [AgendaDraft]) -> [AgendaDraft] {
        var topics: Set<String> = []
        return drafts.filter { $0.placing.topic.isEmpty || topics.insert($0.placing.topic).inserted }
    }

    private func openEnds(of meeting: Meeting) -> [AgendaDraft] {
        let followUps = followUps(of: meeting)
        let agenda = meeting.state.agenda
        let reports = agenda.compactMap { item -> AgendaDraft? in
            let open = followUps.count { opened in
                opened.item == item.key && !opened.followUp.body.owner.isEmpty
                    && matter(opened.matter).map { $0.isUnhandled && !$0.progress.isWithdrawn } ?? false
            }
            // A report points to no topic: that is decided.
            return open == 0 ? nil : draft(.followUpsOpen(open), item) { $0.topic = "" }
        }
        let again = agenda.compactMap { item -> AgendaDraft? in
            switch item.conclusion?.body.outcome {
            case nil where agenda.contains { $0.placing.parent == item.key } && item.clock.isEmpty: return nil
            case nil, .notReached: return placeable(draft(.notReached, item))
            case .postponed: return placeable(draft(.postponed, item))
            case .agreed, .rejected, .referred, .noted, .withdrawn: return nil
            }
        }
        return reports + again
    }

    private func draft(
        _ ground: AgendaDraft.Ground, _ item: AgendaItem, _ change: (inout ItemPlaced) -> Void = { _ in }
    ) -> AgendaDraft {
        var body = ItemPlaced()
        (body.topic, body.title, body.minutes) = (item.placing.topic, item.placing.title, item.placing.minutes)
        (body.presenter, body.isForOwners) = (item.placing.presenter, item.placing.isForOwners)
        change(&body)
        return AgendaDraft(ground: ground, placing: body)
    }

    /// A draft as an agenda still takes it: for a topic that went into another, that one; nil where its topic has ended,
    /// or is the street's now. A list offers nothing that the act refuses.
    private func placeable(_ draft: AgendaDraft) -> AgendaDraft? {
        let id = draft.placing.topic
        if id.isEmpty { return draft }
        guard let topic = openTopic(id) else { return nil }
        if topic.id == id { return draft }
        var other = draft
        (other.placing.topic, other.placing.title) = (topic.id, topic.state.raising.title)
        return other
    }

    /// What a topic has become: itself, or the one it went into at last; nil where that is open no more.
    private func openTopic(_ id: String) -> Topic? {
        var seen: Set<String> = []
        var next = id
        while seen.insert(next).inserted, let topic = topic(next), !topic.isTakenBack {
            if topic.state.isOpen { return topic }
            next = topic.state.mergedInto
        }
        return nil
    }

    /// Open topics of a place that were decided for a meeting and stand on no agenda of one that may still have them.
    private func waitingTopics(of place: String) -> [Topic] {
        (consultation(of: place)?.topics.values ?? [:].values).filter { topic in
            !topic.isTakenBack && topic.state.isOpen && topic.state.decision?.body.verdict == .onAgenda
                && meetings(on: topic.id).allSatisfy { $0.state.stage == .cancelled || $0.state.stage == .failed }
        }.sorted { ($0.state.raisedAt, $0.id) < ($1.state.raisedAt, $1.id) }
    }
}
