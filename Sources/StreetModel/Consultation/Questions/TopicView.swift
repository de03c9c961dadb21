/// What follows for a topic at a moment: where it is, how long already, what is owed and what it still lacks.
///
/// ``Office/view(of:at:)`` alone makes one, so that every list, count, page and export agrees (DESIGN §2).
package struct TopicView: Hashable, Sendable {
    /// A line of the step's checklist.
    package struct Line: Hashable, Sendable {
        package var rule: ChecklistRule
        /// Somebody ticked it.
        package var isTicked: Bool
        /// It follows from what was written.
        package var isKnown: Bool

        package var isDone: Bool { isTicked || isKnown }
    }

    /// The answer that somebody who proposed it is owed, or has.
    package struct Answer: Hashable, Sendable {
        /// The topic by which they proposed: this one, one merged into it, or a community's that was raised to it.
        package var topic: String
        /// The code of that topic's place.
        package var place: String
        package var proposal: Proposal
        /// The last day on which the answer is in time.
        package var until: Day
        package var isGiven: Bool
        /// Given later than that day, or not yet though it has passed.
        package var isLate: Bool
    }

    /// What stands in the way of going on. Nothing of it refuses a step (DOMAIN §5); closing waits for the answers.
    package enum Lack: Hashable, Sendable {
        /// So many lines of the step's checklist are open.
        case lines(Int)
        /// The screening has not decided yet.
        case decision
        /// The screening decided something else than a meeting.
        case verdict(TopicScreened.Verdict)
        case owner
        /// Its step was to be done by a day that has passed.
        case due(Day)
        /// So many proposers are owed an answer whose day has passed.
        case answers(Int)
    }

    package var topic: Topic
    /// The key of its step, and its place in the rules from 1; 0 where they no longer name it.
    package var step: String
    package var stepNumber: Int
    /// Days since it was proposed, and since it came to this step.
    package var days: Int
    package var stepDays: Int
    package var checklist: [Line]
    /// Of everyone who proposed it, in the order of the topics.
    package var answers: [Answer]
    package var lacks: [Lack]
    /// The last day of its step has passed, or an answer is late and not given.
    package var isLate: Bool

    /// Who has an answer, and who does not.
    package var given: Int { answers.count(where: \.isGiven) }
    package var owed: Int { answers.count - given }
    /// Not given though the day has passed.
    package var overdue: Int { answers.count { $0.isLate && !$0.isGiven } }
    /// The next day on which an answer has to be given; nil where none is owed.
    package var answerBy: Day? { answers.filter { !$0.isGiven }.map(\.until).min() }
    /// Lines of the checklist that are done.
    package var done: Int { checklist.count(where: \.isDone) }
    /// How many households it touches, over all who proposed it.
    package var households: Int { answers.reduce(0) { $0 + $1.proposal.households } }
}
