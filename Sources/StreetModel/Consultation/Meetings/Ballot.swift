/// A ballot on a motion: how it was opened, what was voted, and what was frozen when it closed.
package struct Ballot: Hashable, Sendable {
    /// The number of the entry that opened it.
    package let number: Int
    package var openedAt: Moment
    /// As it was opened: kind, threshold, totals.
    package var opening: BallotMarked
    /// The voices of a roll call by the number on the roll; the last one counts.
    package var voices: [Int: BallotMarked.Voice] = [:]
    /// The counts of the other kinds; the last ones count.
    package var counted: BallotMarked?
    /// The number of the entry with its newest voice or counts; 0 for none.
    package var newest = 0
    /// As it was frozen; nil while it is open.
    package var closing: BallotMarked?
    package var closedAt: Moment?
    package var announcedAt: Moment?
    package var discarded: BallotMarked?

    package var isOpen: Bool { closing == nil && discarded == nil }

    /// It was closed, and its result waits to be announced.
    package var isUnannounced: Bool { closing != nil && announcedAt == nil && discarded == nil }

    /// Nil where what the entry says is none; the rules write no such one.
    package var threshold: Threshold? {
        Threshold(opening.over, of: opening.of, isStrict: opening.isStrict, base: opening.base)
    }
}
