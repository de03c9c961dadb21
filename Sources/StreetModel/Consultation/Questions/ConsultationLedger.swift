/// The ledger (台账) of consultation in a period: whole numbers and n/m, by community and for the street (issue 5).
package struct ConsultationLedger: Hashable, Sendable {
    /// A step with its open topics.
    package struct Step: Hashable, Sendable {
        package var key: String
        package var count = 0
        /// Days since the oldest of them was proposed.
        package var oldest = 0
    }

    /// What is counted of a place, or of all together.
    package struct Line: Hashable, Sendable {
        /// The code of the community, the street's for its own level; empty for the sum.
        package var place = ""
        /// Open topics as they stand now, in the order of the steps.
        package var steps: [Step] = []
        /// Proposed in the period.
        package var raised = 0
        /// Answers whose last day lies in the period and is over, or that were given: how many in time.
        package var answered = Rate()
        /// Of the answers given in the period: adopted, partly, not.
        package var adopted = 0
        package var partly = 0
        package var notAdopted = 0
        /// Follow-ups whose day lies in the period and is over, or that are done: how many in time. A parking moves the
        /// day; what was withdrawn, merged or excluded is in no rate.
        package var resolved = Rate()
        /// Follow-ups of the period that ended so long ago that live state has forgotten them; in no rate.
        package var forgotten = 0
        /// Meetings of the period that were held, and those given up for want of a quorum.
        package var held = 0
        package var withoutQuorum = 0
        /// Present when the meeting closed, of all members, over the meetings that were held.
        package var tookPart = Rate()
        /// Satisfied of those who were asked.
        package var satisfied = Rate()

        package var open: Int { steps.reduce(0) { $0 + $1.count } }
        package var answersGiven: Int { adopted + partly + notAdopted }
    }

    package var from: Day
    package var through: Day
    /// The street's own first, then the communities by code.
    package var places: [Line]
    package var whole: Line

    /// The places, and where there are several the sum.
    package var lines: [Line] { places + (places.count > 1 ? [whole] : []) }

    package init(from: Day, through: Day, places: [Line], whole: Line) {
        self.from = from
        self.through = through
        self.places = places
        self.whole = whole
    }
}

extension ConsultationLedger.Line {
    /// Adds another place's figures.
    mutating func add(_ other: ConsultationLedger.Line) {
        if steps.isEmpty { steps = other.steps.map { .init(key: $0.key) } }
        for (index, step) in other.steps.enumerated() where steps.indices.contains(index) {
            steps[index].count += step.count
            steps[index].oldest = max(steps[index].oldest, step.oldest)
        }
        raised += other.raised
        (adopted, partly, notAdopted) = (adopted + other.adopted, partly + other.partly, notAdopted + other.notAdopted)
        (held, withoutQuorum) = (held + other.held, withoutQuorum + other.withoutQuorum)
        forgotten += other.forgotten
        answered.add(other.answered)
        resolved.add(other.resolved)
        tookPart.add(other.tookPart)
        satisfied.add(other.satisfied)
    }
}

extension Rate {
    /// Counts another one in.
    mutating func add(_ other: Rate) {
        part += other.part
        whole += other.whole
    }
}
