/// The papers of a meeting before it is held; raw values are those of `streetdesk meeting export`.
package enum MeetingPaper: String, CaseIterable, Hashable, Sendable {
    case notice, agenda, signin, ballot
    /// The meeting and its dates, for a calendar.
    case calendar = "ics"

    /// What its act is kept as (``Export/what``).
    var what: String { "meeting.\(rawValue)" }
}
