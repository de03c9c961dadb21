/// A line of the preparation's checklist is done, open again, or given to somebody (meeting.prepared).
package struct MeetingPrepared: EventBody {
    package var meeting = ""
    package var item = ""
    package var isDone = true
    /// A staff number; empty for nobody.
    package var owner = ""
    package var note = ""

    package init() {}

    package static let fields: [Field<MeetingPrepared>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .flag("done", "", \.isDone), .text("owner", "", \.owner), .text("note", "", \.note, isPrivate: true),
    ]
}
