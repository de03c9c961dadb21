/// The topics of some places by the steps of the rules, with what they owe.
package struct TopicBoard: Hashable, Sendable {
    /// A step with its open topics.
    package struct Column: Hashable, Sendable {
        package var step: TopicStepRule
        package var topics: [TopicView]
    }

    package var columns: [Column]
    /// Closed, merged, or raised to the street.
    package var ended: [TopicView] = []

    package init(columns: [Column]) {
        self.columns = columns
    }

    /// Every open topic, by steps.
    package var open: [TopicView] { columns.flatMap(\.topics) }

    /// Every answer that is owed or was given. One of a topic that went into another is counted there.
    package var answers: [TopicView.Answer] {
        var seen: Set<[String]> = []
        return (open + ended).flatMap(\.answers).filter {
            seen.insert([$0.topic, String($0.proposal.number)]).inserted
        }
    }

    /// Who has an answer, of all who proposed.
    package var given: Int { answers.count(where: \.isGiven) }

    /// Answered in time, of all whose answer was given or whose day has passed.
    package var inTime: (count: Int, of: Int) {
        let due = answers.filter { $0.isGiven || $0.isLate }
        return (due.count { !$0.isLate }, due.count)
    }
}
