/// What the facts of a topic have made of it.
package struct TopicState: Hashable, Sendable {
    /// A word of the screening.
    package struct Screening: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var body: TopicScreened
    }

    package var raising = TopicRaised()
    package var raisedAt = Moment(milliseconds: 0)
    package var raisedBy = ""
    /// The first is whoever raised it. Those of topics merged into this one stay there; `Office.proposals` has them all.
    package var proposals: [Proposal] = []
    package var recommendation: Screening?
    package var decision: Screening?
    /// The topic that this one went into; empty for none.
    package var mergedInto = ""
    /// The street's topic that this one became; empty for none.
    package var liftedTo = ""
    /// The key of its step; empty before the first, which is then the rules' first.
    package var step = ""
    /// Since when it is on that step.
    package var stepSince = Moment(milliseconds: 0)
    /// When each step was entered, in the order of the entries.
    package var steps: [EnteredStep] = []
    /// Lines of checklists that are done, as "step/item".
    package var done: Set<String> = []
    package var owner = ""
    package var due: Day?
    /// When it came to its end; nil while it is open.
    package var closedAt: Moment?
    package var isDelivered = false
    package var reviews: [Review] = []

    /// A step that was entered.
    package struct EnteredStep: Hashable, Sendable {
        package var key: String
        package var at: Moment
    }

    /// A look at the result.
    package struct Review: Hashable, Sendable {
        package var at: Moment
        package var body: TopicReviewed
    }

    package init() {}

    /// On somebody's table still: neither ended nor gone into another.
    package var isOpen: Bool { closedAt == nil && mergedInto.isEmpty && liftedTo.isEmpty }
}
