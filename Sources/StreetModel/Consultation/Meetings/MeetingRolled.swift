/// The roll of a meeting is set, whole (meeting.rolled).
package struct MeetingRolled: EventBody {
    package var meeting = ""
    /// The number of the entry that set the roll it replaces, as its writer saw it; 0 for none: another one means that
    /// somebody else was quicker.
    package var replaces = 0
    package var members: [Member] = []

    package init() {}

    package static let fields: [Field<MeetingRolled>] = [
        .text("meeting", "", \.meeting, isRequired: true), .number("replaces", "", \.replaces, in: 0...Int.max),
        .rows("members", \.members, isPrivate: true, \.row, read: { Member(row: $0) }),
    ]
}
