/// A line of the supervisor's board: one breach, or those of a kind and place that would flood it.
package struct BoardRow: Hashable, Sendable {
    /// Why a row stands on the board, in the order in which the rows stand.
    package enum Part: Hashable, Sendable {
        case late
        /// An anomaly that was withdrawn and waits for a second person to see it (DOMAIN §3).
        case withdrawn
        /// A clock that ends within the profile's minutes; the board's alone, never in `overdue`.
        case imminent
    }

    /// What a group has in common beside its kind.
    package enum Place: Hashable, Sendable {
        case grid(String)
        case community(String)
        /// What is left when the largest groups have rows of their own.
        case others
    }

    /// What a row is known by as time passes: the selection rests on it.
    package enum Key: Hashable, Sendable {
        case breach(Notice, ClockKind)
        case withdrawn(String)
        case group(Part, BreachKind, Place)
    }

    package var part: Part
    package var kind: BreachKind
    /// Nil for a single row.
    package var place: Place?
    /// One, or a group's members, the longest late first.
    package private(set) var breaches: [Breach]
    /// How many people, matters or grids stand behind the row.
    package let count: Int
    /// In how many grids they are.
    package let grids: Int
    /// How many are to act.
    package let owners: Int

    package init(part: Part, kind: BreachKind, place: Place? = nil, breaches: [Breach]) {
        self.part = part
        self.kind = kind
        self.place = place
        self.breaches = breaches
        // Counted once: as time passes there are the same, and a group may have thousands.
        grids = BoardRow.different(\.grid, breaches)
        owners = BoardRow.different(\.owner, breaches)
        count =
            switch kind.subject {
            case .person: BoardRow.different(\.elder, breaches)
            case .grid, .matter: breaches.count
            }
    }

    private static func different(_ field: (Breach) -> String, _ breaches: [Breach]) -> Int {
        breaches.count < 2 ? breaches.count : Set(breaches.map(field)).count
    }

    /// So many seconds pass.
    package mutating func pass(_ seconds: Int) { breaches.pass(seconds) }

    /// The breach of a single row; nil for a group.
    package var breach: Breach? { place == nil ? breaches.first : nil }

    package var key: Key {
        guard let breach else { return .group(part, kind, place ?? .others) }
        return part == .withdrawn ? .withdrawn(breach.matter) : .breach(breach.notice, breach.clock)
    }
}

extension BreachKind {
    /// What a breach of a kind is about: what a group counts.
    package enum Subject: Hashable, Sendable { case person, grid, matter }

    package var subject: Subject {
        switch self {
        case .anomaly, .whereabouts, .limit, .missed, .unseen, .run: .person
        case .notBegun: .grid
        case .complaint, .finding, .resolution, .task, .unread: .matter
        }
    }

    /// True for breaches of looks, which are digested by grid; others by community.
    var isOfLooks: Bool {
        switch self {
        case .limit, .missed, .unseen, .run: true
        case .anomaly, .whereabouts, .notBegun, .complaint, .finding, .resolution, .task, .unread: false
        }
    }
}
