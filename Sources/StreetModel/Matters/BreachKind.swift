/// What can be late or wrong, the gravest first; raw values are those of `overdue --json` (DESIGN §4).
package enum BreachKind: String, Choice, Hashable, Comparable {
    case anomaly, whereabouts
    /// The limit of the last sign of life has passed.
    case limit
    /// A red person unseen when the window ended.
    case missed
    /// A red person unseen an hour after the agreed time.
    case unseen
    /// A round nobody has begun.
    case notBegun
    /// A second slot in a row of anyone unseen.
    case run
    case complaint, finding, resolution, task
    /// An urge that the one urged has not read (DOMAIN §4).
    case unread

    package var word: String { rawValue }
    package var names: [String] { [] }

    /// 0 is the gravest.
    package var rank: Int {
        switch self {
        case .anomaly: 0
        case .whereabouts: 1
        case .limit: 2
        case .missed: 3
        case .unseen: 4
        case .notBegun: 5
        case .run: 6
        case .complaint: 7
        case .finding: 8
        case .resolution: 9
        case .task: 10
        case .unread: 11
        }
    }

    package static func < (left: BreachKind, right: BreachKind) -> Bool { left.rank < right.rank }
}
