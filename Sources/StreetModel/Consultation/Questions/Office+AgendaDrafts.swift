extension Office {
    /// What a meeting's agenda is drafted from: reports on follow-ups that are open first, then what was not reached or
    /// put off, then topics that wait for a meeting, the oldest first. What stands on the agenda already is left out.
    ///
    /// Follow-ups are looked for in every meeting before, since they stay open over several; what was not reached or
    /// put off is the last meeting's, since each takes over what the one before left.
    package func agendaDrafts(for meeting: Meeting) -> [AgendaDraft] {
        let placed = Set(meeting.state.items.values.map(\.placing.topic).filter { !$0.isEmpty })
        let titles = Set(meeting.state.items.values.map(\.placing.title))
        let waiting = waitingTopics(of: meeting.place).map { topic -> AgendaDraft in
            var body = ItemPlaced()
            (body.topic, body.title) = (topic.id, topic.state.raising.title)
            return AgendaDraft(ground: .decided, placing: body)
        }
        let before = meetingsBefore(meeting)
        return once(reports(from: before) + leftOver(by: before) + waiting).filter { draft in
            let isReport = if case .followUpsOpen = draft.ground { true } else { false }
            let isPlaced = !draft.placing.topic.isEmpty && placed.contains(draft.placing.topic) && !isReport
            return !isPlaced && !titles.contains(draft.placing.title)
        }.map { draft in
            var draft = draft
            draft.placing.meeting = meeting.id
            return draft
        }
    }

    /// The meetings whose open ends a meeting takes over, the nearest first: the one it names, then those of its form
    /// and place that are over.
    private func meetingsBefore(_ meeting: Meeting) -> [Meeting] {
        let named: [Meeting] = [self.meeting(meeting.state.plan.after)].compactMap { $0 }.filter { !$0.isTakenBack }
        let day = { (meeting: Meeting) -> Day in meeting.state.plan.day ?? Day(number: 0) }
        let latest = meeting.state.plan.day ?? Day(number: Int(Int32.max))
        let others = (consultation(of: meeting.place)?.meetings.values ?? [:].values).filter { other in
            other.id != meeting.id && other.id != named.first?.id && !other.isTakenBack && other.state.stage.isOver
                && other.state.plan.form == meeting.state.plan.form && day(other) <= latest
        }
        return named + others.sorted { (day($0), $0.id) > (day($1), $1.id) }
    }

    /// Each topic once, since several may have gone into one, and what has none once by its title: a report may have
    /// stood on an agenda since that was not held.
    private func once(_ drafts: [AgendaDraft]) -> [AgendaDraft] {
        var (topics, titles): (Set<String>, Set<String>) = ([], [])
        return drafts.filter { draft in
            let body = draft.placing
            return body.topic.isEmpty ? titles.insert(body.title).inserted : topics.insert(body.topic).inserted
        }
    }

    /// Reports on follow-ups that are open, whichever meeting set them, the oldest first; those of one title are one.
    private func reports(from meetings: [Meeting]) -> [AgendaDraft] {
        var reports: [(item: AgendaItem, open: Int)] = []
        for meeting in meetings.reversed() {
            // To look for the matters of a meeting is to go through the books.
            if meeting.state.items.values.allSatisfy(\.followUps.isEmpty) { continue }
            let followUps = followUps(of: meeting)
            for item in meeting.state.agenda {
                let open = followUps.count { $0.item == item.key && isOpen($0) }
                if open == 0 { continue }
                if let index = reports.firstIndex(where: { $0.item.placing.title == item.placing.title }) {
                    reports[index].open += open
                } else {
                    reports.append((item: item, open: open))
                }
            }
        }
        // A report points to no topic: that is decided.
        return reports.map { report in draft(.followUpsOpen(report.open), report.item) { $0.topic = "" } }
    }

    private func isOpen(_ opened: OpenedFollowUp) -> Bool {
        if opened.followUp.body.owner.isEmpty { return false }
        return matter(opened.matter).map { $0.isUnhandled && !$0.progress.isWithdrawn } ?? false
    }

    /// What the last meeting that was held did not come to or put off. Those since that were called off or found no
    /// quorum leave everything, but what the one that was held has concluded after it was placed there.
    private func leftOver(by meetings: [Meeting]) -> [AgendaDraft] {
        let unheld = meetings.prefix(while: \.state.wasNotHeld)
        guard let held = meetings.dropFirst(unheld.count).first else { return unheld.flatMap { openEnds(of: $0) } }
        let concluded = held.state.items.values.filter { $0.conclusion != nil }
        let since = unheld.flatMap { meeting in
            openEnds(of: meeting) { item in !concluded.contains { $0.hasConcluded(item) } }
        }
        return since + openEnds(of: held)
    }

    private func openEnds(of meeting: Meeting, where isLeft: (AgendaItem) -> Bool = { _ in true }) -> [AgendaDraft] {
        let agenda = meeting.state.agenda
        return agenda.filter(isLeft).compactMap { item -> AgendaDraft? in
            switch item.conclusion?.body.outcome {
            case nil where agenda.contains { $0.placing.parent == item.key } && item.clock.isEmpty: return nil
            case nil, .notReached: return placeable(draft(.notReached, item))
            case .postponed: return placeable(draft(.postponed, item))
            case .agreed, .rejected, .referred, .noted, .withdrawn: return nil
            }
        }
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

    /// A draft as an agenda still takes it: for a topic that went into another, that one; nil where its topic has
    /// ended, or is the street's now. A list offers nothing that the act refuses.
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
                && meetings(on: topic.id).allSatisfy(\.state.wasNotHeld)
        }.sorted { ($0.state.raisedAt, $0.id) < ($1.state.raisedAt, $1.id) }
    }
}

extension MeetingState {
    /// Nothing was dealt with in it: it was called off or found no quorum (取消, 流会), put away since or not.
    fileprivate var wasNotHeld: Bool { entered(.failed) != nil || entered(.cancelled) != nil }
}

extension AgendaItem {
    /// It is the same as another meeting's item, and came to something after that was placed.
    fileprivate func hasConcluded(_ other: AgendaItem) -> Bool {
        guard let conclusion, conclusion.number > other.placedBy else { return false }
        if placing.topic.isEmpty { return other.placing.topic.isEmpty && placing.title == other.placing.title }
        return placing.topic == other.placing.topic
    }
}
