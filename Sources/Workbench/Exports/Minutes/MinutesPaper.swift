/// The papers of a meeting after it was held; raw values are those of `streetdesk meeting minutes --paper`.
package enum MinutesPaper: Hashable, Sendable {
    /// The minutes as they stand now, or one version of them.
    case minutes(version: Int?)
    /// The copy for everybody: names and telephones masked (DOMAIN §5, §7).
    case publicCopy(version: Int?)
    /// What changed from one version to another.
    case changes(from: Int, to: Int)
    /// 结果公示: what hangs in the yard.
    case result
    /// What was said against the result, with the answers.
    case objections

    /// What its act is kept as (``Export/what``).
    var what: String {
        switch self {
        case .minutes: "meeting.minutes"
        case .publicCopy: "meeting.public"
        case .changes: "meeting.changes"
        case .result: "meeting.result"
        case .objections: "meeting.objections"
        }
    }

    /// A passage to read, or tables that a spreadsheet can sort.
    package var isTable: Bool {
        switch self {
        case .minutes, .publicCopy: false
        case .changes, .result, .objections: true
        }
    }
}
