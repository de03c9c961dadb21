import StreetModel

/// A paper of a meeting that somebody may ask for; it is made when they do.
package enum MeetingDocument: Equatable, Sendable {
    case planned(MeetingPaper)
    case held(MinutesPaper)

    /// The paper as it leaves the house, and the form it has; nil where there is no such version.
    func made(of meeting: Meeting, _ context: ScreenContext) -> (export: Export, format: String)? {
        switch self {
        case .planned(let paper):
            (MeetingPapers(meeting, context).export(paper), paper == .calendar ? "ics" : "html")
        case .held(let paper): MinutesPapers(meeting, context).export(paper).map { ($0, "html") }
        }
    }
}
