/// The parts of a round: what to look at first, the way as one walks, what was too early (DOMAIN §3).
package enum RoundPart: String, CaseIterable, Hashable, Comparable, Sendable {
    case first, along, later

    private var rank: Int {
        switch self {
        case .first: 0
        case .along: 1
        case .later: 2
        }
    }

    package static func < (left: RoundPart, right: RoundPart) -> Bool {
        left.rank < right.rank
    }
}

/// One person of a round.
package struct RoundRow: Hashable, Sendable {
    package var elder: String
    package var part: RoundPart
    package var building: String

    package init(elder: String, part: RoundPart, building: String) {
        self.elder = elder
        self.part = part
        self.building = building
    }
}
