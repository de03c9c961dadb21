/// A community's book in memory: its places, people and matters.
package struct CommunityBook: Hashable, Sendable {
    package let code: String
    package var grids: [String: Grid] = [:]
    package var buildings: [String: Building] = [:]
    package var elders: [String: ElderRecord] = [:]
    /// Open matters, and those that ended within the last 30 days.
    package var matters = MatterShelf()
    package var readings: [Notice: [Reading]] = [:]
    /// The number of the last entry applied.
    package var lastNumber = 0
    /// The latest day among the entries; pruning goes by it, not by a clock (DESIGN §3).
    package var lastDay: Day?

    package init(code: String) {
        self.code = code
    }

    /// The open matter of a kind about a person; there is at most one anomaly (DOMAIN §3).
    package func openMatter(_ kind: MatterKind, of elder: String) -> Matter? {
        matters.about(elder).first { $0.kind == kind && $0.isOpen }
    }
}
