/// Why something that is set before a meeting is refused (DOMAIN §5, 会前准备).
package enum PlanningRefusal: Hashable, Sendable {
    /// A form of meeting that is not held on this level.
    case notOnThisLevel(form: String)
    case dayIsPast
    /// Fields of the plan that somebody else changed since they were read.
    case conflict([RegisterRefusal.Conflict])
    /// What the notice has announced, or the meeting has begun with, stays as it is.
    case isAnnounced(field: String)
    case hasBegun
    /// Somebody else set the roll since it was read.
    case rollOvertaken(staff: String)
    case numberTwice(Int)
    /// A line of the roll that says what cannot be: the number it has on the roll, the field, why.
    case member(Int, field: String, FieldFault)
    case needsVoter
    /// Of whom something is known (signed in, excused, a vote given or held) stays on the roll under the same number and
    /// name.
    case hasMarks(Int)
    case unknownItem(String)
    /// Somebody else placed the item since it was read.
    case itemOvertaken(title: String, staff: String)
    /// An agenda has two levels.
    case onlyTwoLevels
    /// What came after the notice has a series of its own and stands under nothing.
    case lateStandsAlone
    /// The topic is another place's.
    case topicElsewhere(String)
    case topicTwice(String)
    /// The notice has announced it: it is concluded in the meeting instead.
    case isFrozen(title: String)
    case hasItemsUnder(title: String)
    case unknownLine(String)
    case needsItems
    case needsRoll
    /// The agenda takes so many minutes more than the meeting has.
    case agendaTooLong(minutes: Int)
    /// A notice is said to have hung before the day on which the meeting was planned.
    case hungBeforePlanned(Day)
    /// The notice would hang for too short a time: how long it hangs, and from which day on the meeting could be held.
    case noticeTooShort(days: Int, inWorkingDays: Bool, earliest: Day)
}
