/// Somebody takes a grid over for a day (顶班, grid.covered): a worker of the same community (DOMAIN §3).
package struct StandIn: Hashable, Sendable {
    package var grid: String
    package var day: Day
    /// The staff number of who stands in; empty gives the grid back.
    package var staff: String

    package init(grid: String, day: Day, staff: String) {
        self.grid = grid
        self.day = day
        self.staff = staff
    }
}

/// A stand-in as the book keeps it.
package struct KeptStandIn: Hashable, Sendable {
    package var number: Int
    package var by: String
    package var standIn: StandIn
    package var isTakenBack: Bool

    package init(number: Int, by: String, standIn: StandIn, isTakenBack: Bool = false) {
        self.number = number
        self.by = by
        self.standIn = standIn
        self.isTakenBack = isTakenBack
    }
}
