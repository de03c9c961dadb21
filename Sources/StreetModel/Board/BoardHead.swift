/// The figures in the board's second line.
package struct BoardHead: Hashable, Sendable {
    /// Late clocks, each counted.
    package var overdue: Int
    /// Open matters 核实去向 that are not yet handled.
    package var whereabouts: Int
    /// Grids whose round nobody has begun.
    package var notBegun: Int
    /// Urges that wait to be read.
    package var unreadUrges: Int

    package init(overdue: Int, whereabouts: Int, notBegun: Int, unreadUrges: Int) {
        self.overdue = overdue
        self.whereabouts = whereabouts
        self.notBegun = notBegun
        self.unreadUrges = unreadUrges
    }
}
