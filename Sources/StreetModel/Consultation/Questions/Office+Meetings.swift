extension Office {
    /// The meetings that somebody may look at: those of the own community and the street's, for the street all; those to
    /// come first, the next one on top, then those that were, the last one on top.
    package func meetings(for staff: Staff, at now: Moment) -> [Meeting] {
        let places = staff.community.map { [$0, code] } ?? [code] + books.keys.sorted()
        let all = places.compactMap { consultation(of: $0) }.flatMap(\.meetings.values).filter { !$0.isTakenBack }
        let start = { [offset] (meeting: Meeting) in
            meeting.state.plannedStart(offset) ?? meeting.state.plannedAt
        }
        let ahead = all.filter { !$0.state.stage.isOver }.sorted { (start($0), $0.id) < (start($1), $1.id) }
        let over = all.filter(\.state.stage.isOver).sorted { (start($0), $0.id) > (start($1), $1.id) }
        return ahead + over
    }

    /// The roll that a meeting may take over: of the meeting it follows, else of the newest of its form in its place,
    /// else of the newest there at all; nil where none has one.
    package func rollBefore(_ meeting: Meeting) -> (meeting: Meeting, roll: [Member])? {
        let others = (consultation(of: meeting.place)?.meetings.values ?? [:].values).filter {
            $0.id != meeting.id && !$0.isTakenBack && !$0.state.roll.isEmpty
        }
        let rank = { (other: Meeting) in
            (
                other.id == meeting.state.plan.after ? 1 : 0, other.state.plan.form == meeting.state.plan.form ? 1 : 0,
                other.state.plan.day ?? Day(number: 0), other.id
            )
        }
        return others.max { rank($0) < rank($1) }.map { ($0, $0.state.roll) }
    }

    /// The open topics that could stand on a meeting's agenda and do not yet: the place's own, then the street's.
    package func topicsToPlace(on meeting: Meeting) -> [Topic] {
        let placed = Set(meeting.state.items.values.map(\.placing.topic))
        let places = meeting.place == code ? [code] : [meeting.place, code]
        return places.flatMap { place in
            (consultation(of: place)?.topics.values ?? [:].values).filter {
                !$0.isTakenBack && $0.state.isOpen && !placed.contains($0.id)
            }.sorted { ($0.state.raisedAt, $0.id) > ($1.state.raisedAt, $1.id) }
        }
    }
}
