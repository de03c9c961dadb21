extension Office {
    /// A building's short name where its grid is known: "3#", or "39院3#" where the grid has another of that name in
    /// another courtyard; nil for a building nobody registered.
    ///
    /// Somebody who stands before the wrong of two buildings sees open curtains.
    package func buildingShort(_ code: String) -> String? {
        building(code).map { twinCourtyard(of: $0) + $0.shortLabel }
    }

    /// The same in full: "3号楼", or "39院3号楼".
    package func buildingLabel(_ code: String) -> String? {
        building(code).map { twinCourtyard(of: $0) + $0.label }
    }

    /// What tells a building from another of its name in the same grid; empty where there is none.
    private func twinCourtyard(of building: Building) -> String {
        guard !building.courtyard.isEmpty, let book = books[String(building.id.prefix(12))] else { return "" }
        let hasTwin = book.buildings.values.contains {
            $0.label == building.label && $0.grid == building.grid && $0.courtyard != building.courtyard
        }
        return hasTwin ? building.courtyardShort : ""
    }
}

extension Building {
    /// "39院" for "槐安39号院"; a name without a number by its first two characters.
    fileprivate var courtyardShort: String {
        let digits = courtyard.drop { !$0.isNumber }.prefix { $0.isNumber }
        return digits.isEmpty ? String(courtyard.prefix(2)) : digits + "院"
    }
}
