/// Fields of a meeting's plan are changed (meeting.amended): only those, each with what it was (DESIGN §3).
package struct MeetingAmended: EventBody {
    package var meeting = ""
    /// The stored name of a field of ``MeetingPlanned``, what it was, what it is.
    package var changes: [[String]] = []

    package init() {}

    package static let fields: [Field<MeetingAmended>] = [
        .text("meeting", "", \.meeting, isRequired: true), .table("changes", \.changes, isPrivate: true),
    ]
}
