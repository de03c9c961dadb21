/// Who looks after a grid from a day on (grid.assigned): its worker, or somebody in a worker's place.
///
/// Of those in force on a day the newest counts, one in somebody's place before the others; where none is, the grid's
/// own ``Grid/worker``.
package struct GridAssigned: EventBody {
    package var grid = ""
    /// The staff number; empty leaves the grid without a worker.
    package var staff = ""
    package var from: Day?
    /// The last day; nil where no end is known.
    package var through: Day?
    /// The staff number of whom it is in place of; empty for the worker proper.
    package var substituteFor = ""

    package init() {}

    package static let fields: [Field<GridAssigned>] = [
        .text("grid", "", \.grid, isRequired: true), .text("staff", "", \.staff),
        .day("from", "", \.from, isRequired: true), .day("through", "", \.through),
        .text("substituteFor", "", \.substituteFor),
    ]

    /// True on the days on which it holds.
    package func covers(_ day: Day) -> Bool {
        guard let from, from <= day else { return false }
        return through.map { day <= $0 } ?? true
    }
}
