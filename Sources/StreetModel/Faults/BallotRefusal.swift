/// Why something about a motion or its ballots is refused (DOMAIN §5).
package enum BallotRefusal: Hashable, Sendable {
    case unknownMotion
    case motionIsWithdrawn
    /// It was carried.
    case motionIsPassed
    /// A ballot with effect on it was announced, carried or lost.
    case motionIsDecided
    case tooFewOptions
    /// An amendment is voted before its motion; its text.
    case amendmentFirst(String)
    case ballotIsOpen
    case ballotIsNotOpen
    case ballotIsNotClosed
    case ballotIsAnnounced
    /// A ballot was closed, and its result waits to be announced.
    case ballotIsNotAnnounced
    /// The ratio is none: 3/2, 0/1.
    case badThreshold(over: Int, of: Int)
    case ownersMissing
    /// Fewer owners or less area than the roll has by itself; how many are on it, in hundredths of a square metre.
    case ownersTooFew(least: Int)
    case areaTooSmall(least: Int)
    /// More owners or area than there can be.
    case wholeTooLarge
    /// Area is counted only by a roll call, and its total has to be known.
    case areaByRollCall
    /// A choice is for a motion with options, and only that: how many may be chosen at most.
    case badChoice(most: Int)
    case isRollCall
    case isNoRollCall
    /// More votes than there are voters.
    case tooManyVotes(Int, voters: Int)
    case wrongCounts(options: Int)
    case nothingCounted
    /// A word of a command that is no way of voting, threshold or base.
    case unknownWord(String)
}
