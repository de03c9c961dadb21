/// The tree of what somebody answers for, street → block → community → grid → building → entrance → people, with its
/// figures; a community is counted anew only when its book has grown, or another slot has begun.
package struct PlaceTree: Hashable, Sendable {
    /// Where it begins: the street for who supervises, a community, a worker's grids.
    package private(set) var roots: [PlaceKey] = []
    package private(set) var slot = Slot(Day(number: 0), .morning)
    private var communities: [String: CommunityTree] = [:]
    private var upper: [PlaceKey: [PlaceKey]] = [:]
    private var sums: [PlaceKey: PlaceTally] = [:]

    package init() {}

    /// Counts what has changed; true where something has.
    @discardableResult
    package mutating func update(_ office: Office, for staff: Staff, at now: Moment) -> Bool {
        slot = office.roundSlot(at: now)
        var isChanged = false
        let grids = staff.role == .gridWorker ? office.grids(for: staff, at: now) : []
        let reader = Reader(staff, in: office, at: now)
        let books = office.books.values.filter { book in
            staff.answers(forPlace: book.code) || grids.contains { $0.community == book.code }
        }
        if Set(books.map(\.code)) != Set(communities.keys) {
            communities = [:]
            isChanged = true
        }
        for book in books {
            let stamp = CommunityFigures.Stamp(
                entries: book.lastNumber, streetEntries: office.street.lastNumber, slot: slot,
                today: office.offset.day(of: now))
            if communities[book.code]?.stamp == stamp { continue }
            communities[book.code] = CommunityTree(book, office, for: reader, stamp: stamp, at: now)
            isChanged = true
        }
        let own = grids.map { PlaceKey.grid($0.id) }
        if staff.role == .gridWorker && roots != own {
            roots = own
            isChanged = true
        }
        if isChanged && staff.role != .gridWorker { layUpper(office, staff) }
        return isChanged
    }

    /// The street and its blocks; a community's staff begin with the community.
    private mutating func layUpper(_ office: Office, _ staff: Staff) {
        upper = [:]
        sums = [:]
        let codes = communities.keys.sorted()
        guard staff.role == .supervisor || staff.role == .administrator else {
            roots = codes.map { .community($0) }
            return
        }
        roots = [.street]
        let blocks = Dictionary(grouping: codes) { office.street.communities[$0]?.block ?? "" }
        let named = blocks.keys.filter { !$0.isEmpty }.sorted { (blocks[$0]?[0] ?? "") < (blocks[$1]?[0] ?? "") }
        for block in named {
            upper[.block(block)] = (blocks[block] ?? []).map { .community($0) }
            sums[.block(block)] = sum(of: .block(block))
        }
        upper[.street] = named.map { .block($0) } + (blocks[""] ?? []).map { .community($0) }
        sums[.street] = sum(of: .street)
    }

    private func sum(of key: PlaceKey) -> PlaceTally {
        var sum = PlaceTally()
        for child in upper[key] ?? [] {
            sum.add(tally(of: child))
            sum.households += tally(of: child).households
        }
        return sum
    }

    /// What lies under a place, in its order.
    package func children(of key: PlaceKey) -> [PlaceKey] {
        upper[key] ?? community(of: key)?.children[key] ?? []
    }

    /// What is counted of a place; nothing of a person.
    package func tally(of key: PlaceKey) -> PlaceTally {
        sums[key] ?? community(of: key)?.tallies[key] ?? PlaceTally()
    }

    /// Every grid in the order of the tree.
    package var grids: [String] {
        func grids(under key: PlaceKey) -> [String] {
            if case .grid(let code) = key { return [code] }
            return children(of: key).flatMap { grids(under: $0) }
        }
        return roots.flatMap { grids(under: $0) }
    }

    /// What a grid lies in, from the root on, the grid last.
    package func path(toGrid code: String) -> [PlaceKey] {
        let grid = PlaceKey.grid(code)
        if roots.contains(grid) { return [grid] }
        let community = PlaceKey.community(String(code.prefix(12)))
        if roots.contains(community) { return [community, grid] }
        let block = upper.first { $0.key != .street && $0.value.contains(community) }?.key
        return [.street] + (block.map { [$0] } ?? []) + [community, grid]
    }

    private func community(of key: PlaceKey) -> CommunityTree? {
        key.code.flatMap { communities[String($0.prefix(12))] }
    }
}
