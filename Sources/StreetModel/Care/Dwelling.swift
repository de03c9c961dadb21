/// A dwelling of a building as it is canvassed: where it is, who is registered there, what was found at the door.
package struct Dwelling: Hashable, Sendable {
    package var entrance: Int
    package var floor: Int
    package var door: String
    /// The file numbers of those who are registered there and here.
    package var people: [String] = []
    /// The newest finding; nil where nobody has been there yet.
    package var found: Kept<CanvassRecorded>?

    /// False where only somebody's file names the door, and the building's shape does not have it.
    package var isOfShape = true

    /// What stands about it.
    package var finding: CanvassRecorded.Finding { found?.body.finding ?? .toVisit }

    /// Entrance, floor and door together, as ``CanvassRecorded/dwelling``.
    package var id: String { "\(entrance)-\(floor)-\(door)" }
}

extension CanvassRecorded.Finding {
    /// True where nobody has to go there again.
    package var isEnd: Bool {
        switch self {
        case .visited, .alone, .refused, .vacant: true
        case .again, .toVisit: false
        }
    }
}

extension CommunityBook {
    /// The newest finding of each dwelling of a building.
    package func findings(ofBuilding code: String) -> [String: Kept<CanvassRecorded>] {
        var newest: [String: Kept<CanvassRecorded>] = [:]
        for finding in canvasses[code] ?? [] where !finding.isTakenBack { newest[finding.body.dwelling] = finding }
        return newest
    }
}

extension Office {
    /// The dwellings of a building as one walks them: entrance, floors from the top, door; whoever is registered behind
    /// a door that the building's shape does not have stands at the end of the entrance.
    package func dwellings(ofBuilding code: String) -> [Dwelling] {
        guard let building = building(code), let book = books[String(code.prefix(12))] else { return [] }
        let findings = book.findings(ofBuilding: code)
        var people = book.elders.values.map(\.elder).filter { $0.building == code && $0.status == .here }
            .sorted { $0.id < $1.id }
        var dwellings: [Dwelling] = []
        for entrance in 1...max(1, building.entrances) {
            for floor in (1...max(1, building.floors)).reversed() {
                for flat in 1...max(1, building.flatsPerFloor) {
                    let door = building.label(ofFloor: floor) + padded(flat, 2)
                    var dwelling = Dwelling(entrance: entrance, floor: floor, door: door)
                    let isHere = { (elder: Elder) in
                        elder.stands(entrance, of: building) && elder.floor == floor
                            && FacadePlan.flat(ofDoor: elder.door) == flat
                    }
                    dwelling.people = people.filter(isHere).map(\.id)
                    people.removeAll(where: isHere)
                    dwelling.found = findings[dwelling.id]
                    dwellings.append(dwelling)
                }
            }
            let others = people.filter { $0.stands(entrance, of: building) || entrance == building.entrances }
            people.removeAll { elder in others.contains { $0.id == elder.id } }
            for elder in others {
                var dwelling = Dwelling(entrance: elder.entrance, floor: elder.floor, door: elder.door)
                dwelling.isOfShape = false
                dwelling.people = [elder.id]
                dwelling.found = findings[dwelling.id]
                dwellings.append(dwelling)
            }
        }
        return dwellings
    }
}

extension [Dwelling] {
    /// As a reader may see them (DOMAIN §7): where the address of people ends at the building nobody stands behind a
    /// door, and of what was found there only that somebody need not go again: who lives alone is no secret of the walls.
    package func shown(to reader: Reader, _ office: Office, of building: String) -> [Dwelling] {
        let isOwn = office.building(building).map { reader.isOwn($0.grid) && !reader.isLocked } ?? false
        if isOwn { return self }
        return compactMap { dwelling in
            var shown = dwelling
            shown.people = dwelling.people.filter { id in
                office.elder(id).map { reader.shows(.dwelling, of: $0.elder) } ?? false
            }
            if shown.people.isEmpty {
                if !dwelling.isOfShape { return nil }
                if dwelling.finding.isEnd { shown.found?.body.finding = .visited }
                shown.found?.body.note = ""
            }
            return shown
        }
    }
}

extension Elder {
    /// A building with one entrance often has none in the file.
    fileprivate func stands(_ number: Int, of building: Building) -> Bool {
        (entrance == 0 && building.entrances == 1 ? 1 : entrance) == number
    }
}
