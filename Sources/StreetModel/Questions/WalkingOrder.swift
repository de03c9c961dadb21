/// Where somebody lives along the way of a round: courtyard, building, entrance, floors from the top, door.
package struct WalkingOrder: Hashable, Comparable, Sendable {
    /// The lowest building code of the courtyard: courtyards come as the office numbered them.
    package var courtyard: String
    package var building: String
    package var entrance: Int
    package var floor: Int
    package var door: String
    package var elder: String

    package static func < (left: WalkingOrder, right: WalkingOrder) -> Bool {
        if left.courtyard != right.courtyard { return left.courtyard < right.courtyard }
        if left.building != right.building { return left.building < right.building }
        return (left.entrance, -left.floor, left.door, left.elder)
            < (right.entrance, -right.floor, right.door, right.elder)
    }
}

extension CommunityBook {
    /// The lowest building code of each courtyard of a grid, by the courtyard's name.
    func courtyards(ofGrid code: String) -> [String: String] {
        var lowest: [String: String] = [:]
        for building in buildings.values where building.grid == code {
            lowest[building.courtyard] = min(lowest[building.courtyard] ?? building.id, building.id)
        }
        return lowest
    }

    /// Somebody's place in the walking order of the grid.
    func walkingOrder(of elder: Elder, courtyards: [String: String]) -> WalkingOrder {
        let courtyard = buildings[elder.building].flatMap { courtyards[$0.courtyard] } ?? elder.building
        return WalkingOrder(
            courtyard: courtyard, building: elder.building, entrance: elder.entrance, floor: elder.floor,
            door: elder.door, elder: elder.id)
    }
}
