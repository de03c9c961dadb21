/// What is known of a member's being there: derived from the list of events (DOMAIN §5).
package struct Attendance: Hashable, Sendable {
    /// An event of the list.
    package struct Mark: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var body: MeetingAttended
    }

    package var marks: [Mark] = []
    package var isInvited = false
    package var isExcused = false
    /// In the room.
    package var isHere = false
    package var signedInAt: Moment?
    package var leftAt: Moment?
    /// The number of who votes in this one's place; 0 for nobody. Coming in person ends it.
    package var proxyHolder = 0
    /// Items this one stands back from.
    package var recusals: Set<String> = []

    package init() {}

    mutating func take(_ mark: Mark) {
        marks.append(mark)
        switch mark.body.mark {
        case .invited: isInvited = true
        case .excused: isExcused = true
        case .signedIn:
            (isHere, isExcused, leftAt, proxyHolder) = (true, false, nil, 0)
            if signedInAt == nil { signedInAt = mark.at }
        case .left: (isHere, leftAt) = (false, mark.at)
        case .returned: (isHere, leftAt, proxyHolder) = (true, nil, 0)
        case .proxied: proxyHolder = mark.body.holder
        case .proxyEnded: proxyHolder = 0
        case .recused: recusals.insert(mark.body.item)
        case .recusalEnded: recusals.remove(mark.body.item)
        }
    }
}
