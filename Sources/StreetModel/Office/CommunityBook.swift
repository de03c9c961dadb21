/// A community's book in memory: its places, people and matters.
package struct CommunityBook: Hashable, Sendable {
    package let code: String
    package var grids: [String: Grid] = [:]
    package var buildings: [String: Building] = [:]
    package var elders: [String: ElderRecord] = [:]
    /// Open matters, and those that ended within the last 30 days.
    package var matters = MatterShelf()
    package var readings: [Notice: [Reading]] = [:]
    package var urges: [Notice: [SentUrge]] = [:]
    /// Who stands in for a grid's worker today and yesterday, by grid, in the order of the entries.
    package var standIns: [String: [KeptStandIn]] = [:]
    /// Who was assigned to a grid, by grid, in the order of the entries; what ended long ago is dropped.
    package var assignments: [String: [Kept<GridAssigned>]] = [:]
    /// What was found at the dwellings of a canvassed building, by building, in the order of the entries.
    package var canvasses: [String: [Kept<CanvassRecorded>]] = [:]
    /// What was registered by hand today and yesterday, by the number of its entry: it can be taken back.
    package var registrations: [Int: KeptRegistration] = [:]
    /// Who came from another community by a move and counts here: whoever has both books open looks whether the old one
    /// knows.
    package var arrivals: Set<String> = []
    /// What is counted of complaints, by the id of their matter: longer than the matters are kept.
    package var complaints = ComplaintShelf()
    /// The community's topics and meetings.
    package var consultation = ConsultationShelf()
    /// The number of the last entry applied.
    package var lastNumber = 0
    /// The latest day among the entries; pruning goes by it, not by a clock (DESIGN §3).
    package var lastDay: Day?

    package init(code: String) {
        self.code = code
    }

    /// The matter of a kind about a person that is not yet handled; there is at most one anomaly (DOMAIN §3). Where an
    /// older one is to be done again, it is the newer.
    package func openMatter(_ kind: MatterKind, of elder: String) -> Matter? {
        matters.about(elder).last { $0.kind == kind && $0.isUnhandled }
    }
}
