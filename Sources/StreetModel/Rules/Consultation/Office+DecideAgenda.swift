extension Office {
    /// A place on the agenda, new or changed: the item as it is written, and the items of its level that move for it.
    ///
    /// The position asked for is the place within the level, from 1; 0 is the last for a new item. After the notice a new
    /// item is late and has a series of its own; the frozen ones keep number and topic.
    func decide(_ asked: ItemPlaced, _ meeting: Meeting) throws(Refusal) -> [Event] {
        let state = meeting.state
        var body = asked
        var staysInPlace = false
        body.isLate = state.stage != .preparing
        if !body.item.isEmpty {
            guard let there = state.items[body.item] else { throw .planning(.unknownItem(body.item)) }
            if there.placedBy != body.replaces {
                throw .planning(
                    .itemOvertaken(title: there.placing.title, staff: meeting.writer(of: there.placedBy)))
            }
            body.isLate = there.placing.isLate
            let isSamePlace = body.position == 0 || body.position == state.place(of: there)
            staysInPlace = isSamePlace && body.parent == there.placing.parent
            if !there.frozenNumber.isEmpty && (!staysInPlace || body.topic != there.placing.topic) {
                throw .planning(.isFrozen(title: there.placing.title))
            }
            if staysInPlace { body.position = there.placing.position }
            if there.conclusion != nil { throw .planning(.isFrozen(title: there.placing.title)) }
        } else if body.replaces != 0 {
            throw .planning(.unknownItem("i\(body.replaces)"))
        }
        try check(&body, meeting)
        if !staysInPlace { return level(body, state) }
        if state.items[body.item]?.isPlaced(as: body) == true { throw .alreadySo }
        return [.consultation(.meeting(.itemPlaced(body)))]
    }

    /// What is open comes to the end of the agenda, all of it by one act.
    func decideDrafts(for meeting: Meeting) throws(Refusal) -> [Event] {
        var events: [Event] = []
        for (count, draft) in agendaDrafts(for: meeting).enumerated() {
            let placed = try decide(draft.placing, meeting)
            guard case .consultation(.meeting(.itemPlaced(var body)))? = placed.first else { continue }
            // The state knows nothing yet of those that go before it.
            body.position += count
            events.append(.consultation(.meeting(.itemPlaced(body))))
            if count == 0 { events += placed.dropFirst() }
        }
        if events.isEmpty { throw .alreadySo }
        return events
    }

    /// An item goes off the agenda: only before the notice, and none that others stand under.
    func check(_ body: ItemRemoved, _ meeting: Meeting) throws(Refusal) {
        let state = meeting.state
        guard let item = state.items[body.item] else { throw .planning(.unknownItem(body.item)) }
        if !item.frozenNumber.isEmpty { throw .planning(.isFrozen(title: item.placing.title)) }
        if state.items.values.contains(where: { $0.placing.parent == item.key }) {
            throw .planning(.hasItemsUnder(title: item.placing.title))
        }
    }

    /// Whether what an item says can stand on this agenda; a blank title takes the topic's.
    private func check(_ body: inout ItemPlaced, _ meeting: Meeting) throws(Refusal) {
        let state = meeting.state
        if !body.topic.isEmpty {
            guard let topic = topic(body.topic), !topic.isTakenBack else {
                throw .consultation(.unknownTopic(body.topic))
            }
            let isNew = state.items[body.item]?.placing.topic != body.topic
            if isNew && !topic.state.isOpen { throw .consultation(.topicIsOver(topic.id)) }
            if topic.place != meeting.place && topic.place != code { throw .planning(.topicElsewhere(topic.id)) }
            if state.items.values.contains(where: { $0.key != body.item && $0.placing.topic == body.topic }) {
                throw .planning(.topicTwice(topic.id))
            }
            if body.title.isBlank { body.title = topic.state.raising.title }
        }
        if body.title.isBlank { throw .consultation(.field("title", .missing)) }
        let lengths = ItemPlaced.lengths
        if !lengths.contains(body.minutes) {
            throw .consultation(.field("minutes", .outOfRange(lengths.lowerBound, lengths.upperBound)))
        }
        if body.parent.isEmpty { return }
        guard let parent = state.items[body.parent] else { throw .planning(.unknownItem(body.parent)) }
        if body.isLate || parent.placing.isLate { throw .planning(.lateStandsAlone) }
        let hasOwn = !body.item.isEmpty && state.items.values.contains { $0.placing.parent == body.item }
        if body.parent == body.item || !parent.placing.parent.isEmpty || hasOwn { throw .planning(.onlyTwoLevels) }
    }

    /// The events that put an item at its place: itself first, then those of its level that have to move.
    private func level(_ asked: ItemPlaced, _ state: MeetingState) -> [Event] {
        var body = asked
        let others = state.siblings(of: body).filter { $0.key != body.item }
        let place = body.position == 0 ? others.count + 1 : min(max(1, body.position), others.count + 1)
        body.position = place
        var events: [Event] = [.consultation(.meeting(.itemPlaced(body)))]
        for (index, other) in others.enumerated() {
            var moved = other.placing
            moved.position = index + 1 < place ? index + 1 : index + 2
            if moved.position == other.placing.position { continue }
            (moved.meeting, moved.replaces) = (body.meeting, other.placedBy)
            events.append(.consultation(.meeting(.itemPlaced(moved))))
        }
        return events
    }
}

extension AgendaItem {
    /// True where an event would change nothing.
    fileprivate func isPlaced(as body: ItemPlaced) -> Bool {
        var there = placing
        (there.replaces, there.meeting) = (body.replaces, body.meeting)
        return there == body
    }
}
