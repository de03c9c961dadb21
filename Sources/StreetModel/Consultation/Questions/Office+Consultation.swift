extension Office {
    /// A topic of any open book.
    package func topic(_ id: String) -> Topic? {
        if id.isEmpty { return nil }
        if let topic = street.consultation.topics[id] { return topic }
        for book in books.values { if let topic = book.consultation.topics[id] { return topic } }
        return nil
    }

    /// A meeting of any open book.
    package func meeting(_ id: String) -> Meeting? {
        if id.isEmpty { return nil }
        if let meeting = street.consultation.meetings[id] { return meeting }
        for book in books.values { if let meeting = book.consultation.meetings[id] { return meeting } }
        return nil
    }

    /// The topics and meetings of a place: a community's code, or the street's.
    package func consultation(of place: String) -> ConsultationShelf? {
        place == code ? street.consultation : books[place]?.consultation
    }

    /// A topic and those that were merged into it, itself first; each once, whatever a journal says.
    package func merged(into topic: Topic) -> [Topic] {
        var seen: Set<String> = []
        return merged(into: topic, &seen)
    }

    private func merged(into topic: Topic, _ seen: inout Set<String>) -> [Topic] {
        guard seen.insert(topic.id).inserted else { return [] }
        let others = consultation(of: topic.place)?.topics.values.filter { $0.state.mergedInto == topic.id } ?? []
        return others.sorted { $0.id < $1.id }.reduce(into: [topic]) { $0 += merged(into: $1, &seen) }
    }

    /// A topic, those merged into it, and what communities raised to it with what was merged into that.
    package func parts(of topic: Topic) -> [Topic] {
        merged(into: topic).flatMap { part in
            [part] + (self.topic(part.state.raising.from).map { merged(into: $0) } ?? [])
        }
    }

    /// Everyone who proposed a topic, with the topic of the entry; those of topics merged into it, and of the
    /// communities' topics that were raised to the street, too (DOMAIN §5).
    package func proposals(of topic: Topic) -> [(topic: String, proposal: Proposal)] {
        parts(of: topic).flatMap { part in part.state.proposals.map { (part.id, $0) } }
    }

    /// The meetings that have, or had, a topic on their agenda, by day; the street's too.
    package func meetings(on topic: String) -> [Meeting] {
        let all = street.consultation.meetings.values + books.values.flatMap(\.consultation.meetings.values)
        return all.filter { meeting in
            !meeting.isTakenBack && meeting.state.items.values.contains { $0.placing.topic == topic }
        }.sorted { ($0.state.plan.day ?? Day(number: 0), $0.id) < ($1.state.plan.day ?? Day(number: 0), $1.id) }
    }
}
