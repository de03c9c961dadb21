/// Who is at a meeting and what that means for its quorum, at one item (DOMAIN §5).
///
/// A proxy (委托) is attendance: the absent member counts as present and has a vote through the holder, but only while
/// the holder is in the room. Who stands back from an item (回避) is in the room and counts for the quorum, but neither
/// has a vote on the item nor gives one for somebody else.
package struct MeetingAttendance: Hashable, Sendable {
    /// An absent member's vote in the hands of somebody who is there.
    package struct Proxy: Hashable, Sendable {
        package var member: Int
        package var holder: Int
    }

    /// Somebody who was there and left.
    package struct Away: Hashable, Sendable {
        package var member: Int
        package var since: Moment
    }

    /// 应到: all voters of the roll.
    package var members = 0
    /// The voters in the room, by number.
    package var here: [Int] = []
    /// Those that count: the holder is in the room.
    package var proxies: [Proxy] = []
    /// Those that do not, since the holder is not in the room.
    package var idleProxies: [Proxy] = []
    /// Who may vote on the item, those represented among them, by number.
    package var mayVote: [Int] = []
    /// Voters in the room who stand back from the item.
    package var recused: [Int] = []
    /// 列席 and 旁听 in the room, by number.
    package var attendants: [Int] = []
    package var observers: [Int] = []
    /// Whoever left, in the order of leaving.
    package var away: [Away] = []
    /// Voters who said that they would not come.
    package var excused: [Int] = []
    /// 法定: so many voters have to be present.
    package var needed = 1
    /// 余: so many people may leave, whoever they are, and the quorum still holds; 0 where it does not hold.
    package var spare = 0

    /// 到场: voters in the room and those represented.
    package var present: Int { here.count + proxies.count }
    package var hasQuorum: Bool { present >= needed }
    /// How many are missing for the quorum; 0 where it holds.
    package var missing: Int { max(0, needed - present) }
}
