/// The tree of one community with its figures; it follows from its book, the profile and the slot.
struct CommunityTree: Hashable, Sendable {
    let stamp: CommunityFigures.Stamp
    private(set) var children: [PlaceKey: [PlaceKey]] = [:]
    private(set) var tallies: [PlaceKey: PlaceTally] = [:]

    init(
        _ book: CommunityBook, _ office: Office, for reader: Reader, stamp: CommunityFigures.Stamp, at now: Moment
    ) {
        self.stamp = stamp
        countBuildings(of: book)
        countPeople(of: book, office, for: reader, at: now)
        addUp(book, office)
    }

    private mutating func countBuildings(of book: CommunityBook) {
        for building in book.buildings.values {
            var tally = PlaceTally()
            tally.dwellings = building.dwellings
            tally.households = building.dwellings
            tallies[.building(building.id)] = tally
            for entrance in CommunityTree.entrances(of: building) {
                tally.dwellings = building.floors * building.flatsPerFloor
                tally.households = tally.dwellings
                tallies[.entrance(entrance, of: building.id)] = tally
            }
            for finding in book.findings(ofBuilding: building.id).values where finding.body.finding.isEnd {
                tallies[.building(building.id)]?.canvassed += 1
                tallies[.entrance(finding.body.entrance, of: building.id)]?.canvassed += 1
            }
        }
    }

    /// Counts everybody where they live; whose address ends at the building for the reader hangs under the building, in
    /// no order that tells a floor (DOMAIN §7).
    private mutating func countPeople(
        of book: CommunityBook, _ office: Office, for reader: Reader, at now: Moment
    ) {
        var people: [PlaceKey: [Elder]] = [:]
        for record in book.elders.values where record.elder.status == .here {
            let elder = record.elder
            let view = office.view(of: record, in: stamp.slot, at: now)
            let building = PlaceKey.building(elder.building)
            let entrance = PlaceKey.entrance(elder.entrance, of: elder.building)
            tallies[building, default: PlaceTally()].count(elder.risk, view)
            let isParted = tallies[entrance] != nil
            if isParted { tallies[entrance]?.count(elder.risk, view) }
            let isPlaced = reader.shows(.dwelling, of: elder)
            people[isParted && isPlaced ? entrance : building, default: []].append(elder)
        }
        for (key, elders) in people {
            let sorted = elders.sorted { left, right in
                if !reader.shows(.dwelling, of: left) || !reader.shows(.dwelling, of: right) {
                    return left.id < right.id
                }
                return (-left.floor, left.door, left.id) < (-right.floor, right.door, right.id)
            }
            children[key] = sorted.map { elder in
                if case .entrance(let number, let building) = key {
                    return .elder(elder.id, entrance: number, of: building)
                }
                return .elder(elder.id, entrance: 0, of: elder.building)
            }
        }
    }

    private mutating func addUp(_ book: CommunityBook, _ office: Office) {
        var whole = PlaceTally()
        let grids = book.grids.values.filter(\.isOpen).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        let byGrid = Dictionary(grouping: book.buildings.values, by: \.grid)
        for grid in grids {
            var tally = PlaceTally()
            let courtyards = book.courtyards(ofGrid: grid.id)
            let buildings = (byGrid[grid.id] ?? []).sorted { left, right in
                (courtyards[left.courtyard] ?? left.id, left.id) < (courtyards[right.courtyard] ?? right.id, right.id)
            }
            for building in buildings {
                let key = PlaceKey.building(building.id)
                tally.add(tallies[key] ?? PlaceTally())
                let unparted = children[key] ?? []
                children[key] =
                    CommunityTree.entrances(of: building).map { .entrance($0, of: building.id) } + unparted
            }
            tally.households = grid.households > 0 ? grid.households : tally.dwellings
            tallies[.grid(grid.id)] = tally
            children[.grid(grid.id)] = buildings.map { .building($0.id) }
            whole.add(tally)
            whole.households += tally.households
        }
        if let known = office.street.communities[book.code]?.households, known > 0 { whole.households = known }
        tallies[.community(book.code)] = whole
        children[.community(book.code)] = grids.map { .grid($0.id) }
    }

    /// A building with one entrance is not parted.
    private static func entrances(of building: Building) -> [Int] {
        building.entrances > 1 ? Array(1...building.entrances) : []
    }
}
