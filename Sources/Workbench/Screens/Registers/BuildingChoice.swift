import StreetModel

/// Buildings that are being chosen in the tree, by Space: to become a new grid, or to go to another.
package struct BuildingChoice: Equatable, Sendable {
    /// What they are chosen for.
    package enum Purpose: Equatable, Sendable { case split, move }

    package let purpose: Purpose
    /// The grid that they are chosen in.
    package let grid: String
    package private(set) var buildings: Set<String> = []

    init(_ purpose: Purpose, grid: String, buildings: Set<String> = []) {
        self.purpose = purpose
        self.grid = grid
        self.buildings = buildings
    }

    mutating func toggle(_ building: String) {
        if buildings.remove(building) == nil { buildings.insert(building) }
    }

    /// Drops what somebody else has moved away meanwhile.
    mutating func keep(where isThere: (_ building: String, _ grid: String) -> Bool) {
        buildings = buildings.filter { isThere($0, grid) }
    }

    /// What it would come to, with a name that nobody has given yet.
    func redraw(_ context: ScreenContext) -> GridRedrawn? {
        switch purpose {
        case .split:
            try? context.office.split(grid, moving: Array(buildings), name: context.words.newGrid)
        case .move: nil
        }
    }
}
