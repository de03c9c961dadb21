/// Which clock a breach has overrun; raw values are those of `overdue --json`.
package enum ClockKind: String, Hashable, Sendable {
    case slot, life, response, handling, feedback
    /// An urge that waits to be read.
    case read
}

/// Something that is late, where, whose, and since when.
package struct Breach: Hashable, Sendable {
    package var kind: BreachKind
    package var clock: ClockKind
    /// Empty where it concerns a grid.
    package var elder: String
    /// Empty where no matter is open for it.
    package var matter: String
    package var grid: String
    /// The last second that was in time.
    package var since: Moment
    /// Whole seconds past it, 1 or more; of what is only about to be late, 0 or less.
    package var late: Int
    /// The staff number of the one who is to act: the matter's owner, the stand-in, the grid's worker; else empty.
    package var owner: String
    /// Of a matter without a bell (an imported one).
    package var isQuiet: Bool

    package init(
        kind: BreachKind, clock: ClockKind, elder: String, matter: String, grid: String, since: Moment, late: Int,
        owner: String, isQuiet: Bool = false
    ) {
        self.kind = kind
        self.clock = clock
        self.elder = elder
        self.matter = matter
        self.grid = grid
        self.since = since
        self.late = late
        self.owner = owner
        self.isQuiet = isQuiet
    }

    /// False for what is only about to be late.
    package var isLate: Bool { late > 0 }

    /// What has to be read so that the bell stops.
    package var notice: Notice {
        Notice(kind: kind, elder: elder, grid: grid, since: since, matter: elder.isEmpty ? matter : "")
    }

    /// Puts breaches in order: by their places, since thousands are sorted at a time and each holds five texts.
    static func sorted(_ breaches: [Breach]) -> [Breach] {
        let places = breaches.withUnsafeBufferPointer { breaches in
            breaches.indices.sorted { precedes(breaches[$0], breaches[$1]) }
        }
        return places.map { breaches[$0] }
    }

    /// The gravest kinds first, then the longest late.
    static func precedes(_ left: Breach, _ right: Breach) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.late != right.late { return left.late > right.late }
        return (left.elder, left.grid, left.matter) < (right.elder, right.grid, right.matter)
    }
}
