extension Office {
    /// How many communities have one of their staff at a screen, and how many grids whoever looks after them today.
    package func presence(of present: Set<String>, for staff: Staff, at now: Moment) -> Presence {
        let today = offset.day(of: now)
        let codes = books.keys.filter { staff.answers(forPlace: $0) }
        let grids = codes.flatMap { books[$0]?.grids.values.filter(\.isOpen).map(\.id) ?? [] }
        let people = present.compactMap { street.staff[$0] }
        let served = Set(people.filter { $0.role == .communityStaff }.compactMap(\.community))
        return Presence(
            communities: codes.count { served.contains($0) }, ofCommunities: codes.count,
            grids: grids.count { present.contains(keeper(of: $0, on: today)) }, ofGrids: grids.count)
    }
}
