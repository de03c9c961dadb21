/// A line of a checklist as the rules name it.
package struct ChecklistRule: Hashable, Sendable {
    /// What the journal already says of a topic, so that nobody has to tick it.
    package enum Fact: String, CaseIterable, Hashable, Sendable {
        /// The screening group has recommended.
        case recommended
        /// It stands on the agenda of a meeting that was not called off.
        case onAgenda
        /// A meeting has begun to talk about it.
        case heard
        /// A meeting came to an outcome on it that does not put it off.
        case concluded
        /// The result of such a meeting hangs, or has hung.
        case publicised
        /// Objections to it were made possible, and each has its answer.
        case objectionsAnswered
        /// What follows from it has an owner and a day, or a reason why nothing does.
        case followedUp
        /// All that follows from it is handled.
        case followUpsDone
        /// Everybody who proposed it has an answer.
        case answered
        /// People were asked whether they are satisfied.
        case reviewed
    }

    package var key: String
    package var name: BilingualName
    /// For a meeting: by how many days before it this has to be done; 0 where no day is set.
    package var daysBefore: Int
    /// For a topic: what makes the line done by itself; nil where somebody ticks it.
    package var follows: Fact?

    package init(key: String, name: BilingualName, daysBefore: Int = 0, follows: Fact? = nil) {
        self.key = key
        self.name = name
        self.daysBefore = daysBefore
        self.follows = follows
    }
}
