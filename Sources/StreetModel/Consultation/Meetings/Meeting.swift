/// A meeting: what was written about it, and what that has made of it.
package struct Meeting: Hashable, Sendable {
    /// An event of it as its book keeps it.
    package typealias Fact = ConsultationFact<MeetingEvent>

    package let id: String
    /// The code of the community, or the street's.
    package let place: String
    /// In the order of their entries, those taken back among them.
    package private(set) var facts: [Fact] = []
    /// What the facts that stand have made of it.
    package private(set) var state = MeetingState()

    package init(id: String, place: String) {
        self.id = id
        self.place = place
    }

    /// Its planning was taken back: as if there were none.
    package var isTakenBack: Bool { facts.first?.isTakenBack ?? true }

    /// Takes the next fact in.
    package mutating func add(_ fact: Fact) {
        facts.append(fact)
        if !fact.isTakenBack { state.take(fact) }
    }

    /// Sets a fact back, or in force again; false where none is of that entry.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) -> Bool {
        guard let index = facts.lastIndex(where: { $0.number == number }) else { return false }
        facts[index].isTakenBack = isTakenBack
        fold()
        return true
    }

    /// Drops facts that nothing follows from any more.
    package mutating func keep(_ isKept: (Fact) -> Bool) {
        facts = facts.filter(isKept)
        fold()
    }

    private mutating func fold() {
        state = MeetingState()
        for fact in facts where !fact.isTakenBack { state.take(fact) }
    }
}
