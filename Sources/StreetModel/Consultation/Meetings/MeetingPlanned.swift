/// A meeting is planned (meeting.planned).
package struct MeetingPlanned: EventBody {
    /// The community's code; the street's for one of its own level.
    package var place = ""
    /// Empty: the entry makes one.
    package var id = ""
    /// A key of ``ConsultationRules/meetings``.
    package var form = ""
    package var title = ""
    package var day: Day?
    package var start: TimeOfDay?
    /// Its length in minutes.
    package var minutes = 0
    package var room = ""
    /// Has the short notice of its form.
    package var isUrgent = false
    /// The meeting whose members and open ends it took over; empty for none.
    package var after = ""
    package var chair = ""
    package var recorder = ""

    package init() {}

    /// The minutes that a meeting may be planned for: up to a day.
    package static let lengths = 1...1_440

    package static let fields: [Field<MeetingPlanned>] = [
        .text("place", "", \.place, isRequired: true), .text("id", "", \.id),
        .text("form", "", \.form, isRequired: true),
        .text("title", "", \.title, isRequired: true), .day("day", "", \.day, isRequired: true),
        .time("start", \.start), .number("minutes", "", \.minutes, in: 0...1_440), .text("room", "", \.room),
        .flag("urgent", "", \.isUrgent), .text("after", "", \.after), .text("chair", "", \.chair, isPrivate: true),
        .text("recorder", "", \.recorder, isPrivate: true),
    ]
}
