/// Somebody of the roll comes, goes, or stands back (meeting.attended). Who is there follows from these (DOMAIN §5).
package struct MeetingAttended: EventBody {
    /// What is said of a member.
    package enum Mark: String, Choice, Hashable {
        /// Was told of the meeting; said not to come (请假).
        case invited, excused
        case signedIn, left, returned
        /// Gives the vote to ``MeetingAttended/holder``, or takes it back.
        case proxied, proxyEnded
        /// Stands back from ``MeetingAttended/item`` (回避), or no longer.
        case recused, recusalEnded

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var meeting = ""
    /// The number on the roll.
    package var member = 0
    package var mark = Mark.signedIn
    /// The item somebody stands back from.
    package var item = ""
    /// The number of who votes in the member's place.
    package var holder = 0
    package var note = ""

    package init() {}

    package static let fields: [Field<MeetingAttended>] = [
        .text("meeting", "", \.meeting, isRequired: true), .number("member", "", \.member, in: 1...100_000),
        .choice("mark", "", \.mark), .text("item", "", \.item), .number("holder", "", \.holder, in: 0...100_000),
        .text("note", "", \.note, isPrivate: true),
    ]
}
