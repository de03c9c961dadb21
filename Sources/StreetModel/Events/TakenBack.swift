/// Entries of the same book whose effect is taken back (entry.takenBack), or put in force again (entry.restored).
package struct TakenBack: Hashable, Sendable {
    /// The numbers of the entries of one act.
    package var entries: [Int]
    package var elder: String

    package init(entries: [Int], elder: String) {
        self.entries = entries
        self.elder = elder
    }
}
