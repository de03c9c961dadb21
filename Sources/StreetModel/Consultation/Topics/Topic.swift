/// A topic (议题) from its first word to its delivered result: what was written about it, and what that has made of it.
package struct Topic: Hashable, Sendable {
    /// An event of it as its book keeps it.
    package typealias Fact = ConsultationFact<TopicEvent>

    package let id: String
    /// The code of the community, or the street's.
    package let place: String
    /// In the order of their entries, those taken back among them.
    package private(set) var facts: [Fact] = []
    /// What the facts that stand have made of it.
    package private(set) var state = TopicState()

    package init(id: String, place: String) {
        self.id = id
        self.place = place
    }

    /// Its opening was taken back: as if there were none.
    package var isTakenBack: Bool { facts.first?.isTakenBack ?? true }

    /// As it was raised first, whether that stands or was taken back.
    package var firstRaising: TopicRaised? {
        guard case .raised(let body) = facts.first?.event else { return nil }
        return body
    }

    /// Takes the next fact in.
    package mutating func add(_ fact: Fact) {
        facts.append(fact)
        if !fact.isTakenBack { state.take(fact) }
    }

    /// Takes many in, as a checkpoint has them.
    package mutating func add(_ facts: [Fact]) {
        for fact in facts { add(fact) }
    }

    /// Sets a fact back, or in force again; false where none is of that entry.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) -> Bool {
        guard let index = facts.firstIndex(where: { $0.number == number }) else { return false }
        facts[index].isTakenBack = isTakenBack
        state = TopicState()
        for fact in facts where !fact.isTakenBack { state.take(fact) }
        return true
    }
}
