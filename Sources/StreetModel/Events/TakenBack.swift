/// Entries of the same book whose effect is taken back (entry.takenBack), or put in force again (entry.restored).
package struct TakenBack: Hashable, Sendable {
    /// The numbers of the entries of one act.
    package var entries: [Int]
    package var elder: String
    /// The matter, where the act is no elder's; else empty.
    package var matter: String
    /// The grid, where the act is neither an elder's nor a matter's; else empty.
    package var grid: String
    /// The topic or meeting, where the act is one's; else empty.
    package var subject: String
    /// Why, where it was not this session's own act: said on the timeline (DESIGN §2).
    package var reason: String

    package init(
        entries: [Int], elder: String, matter: String = "", grid: String = "", subject: String = "", reason: String = ""
    ) {
        self.entries = entries
        self.elder = elder
        self.matter = matter
        self.grid = grid
        self.subject = subject
        self.reason = reason
    }
}
