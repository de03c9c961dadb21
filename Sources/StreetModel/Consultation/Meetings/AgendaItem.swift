/// A place on a meeting's agenda, with what happened there.
package struct AgendaItem: Hashable, Sendable {
    package let key: String
    /// As it was placed last, and the number of that entry.
    package var placing: ItemPlaced
    package var placedBy: Int
    /// "1", "1.2", "补1": frozen when the agenda is published; empty before.
    package var frozenNumber = ""
    /// The clock's facts in the order of their entries.
    package var clock: [ClockFact] = []
    /// Minutes that were added while it ran.
    package var addedMinutes = 0
    package var isSkipped = false
    package var isListClosed = false
    package var motions: [Motion] = []
    /// The newest that stands.
    package var conclusion: Conclusion?
    package var followUps: [FollowUp] = []
    package var objections: [Objection] = []

    /// The clock was started, paused, resumed or stopped.
    package struct ClockFact: Hashable, Sendable {
        /// The number of the entry: what an adjournment paused is told from what was paused before it.
        package var number: Int
        package var mark: ItemTimed.Mark
        package var at: Moment
    }

    /// What the item came to.
    package struct Conclusion: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var body: ItemConcluded
    }

    /// What follows from it.
    package struct FollowUp: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var body: FollowUpSet
    }

    /// What somebody holds against its result.
    package struct Objection: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var body: ObjectionMade
        package var answer: ObjectionMade?
    }
}
