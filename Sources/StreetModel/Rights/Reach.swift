/// How far an act of a role reaches.
package enum Reach: String, CaseIterable, Hashable, Sendable {
    /// Not at all: what the table does not give is denied.
    case nowhere
    /// Only in what is the person's own doing or turn, as the finer rule says: what they opened, wrote, stand in for.
    case ownDoing
    /// In what the person answers for: the own grid and one taken over, the own community.
    case ownArea
    /// In every grid of the own community.
    case ownCommunity
    case street

    /// Whether a place lies within it, for who answers for that place or not.
    func covers(isOwn: @autoclosure () -> Bool, isOwnCommunity: @autoclosure () -> Bool) -> Bool {
        switch self {
        case .nowhere: false
        // The finer rule knows whose doing it is, and asks.
        case .ownDoing: true
        case .ownArea: isOwn()
        case .ownCommunity: isOwn() || isOwnCommunity()
        case .street: true
        }
    }
}
