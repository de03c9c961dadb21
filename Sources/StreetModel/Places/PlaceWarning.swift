/// What is not as it should be about a grid.
package enum PlaceWarning: String, Hashable, Sendable {
    /// More or fewer households than a grid should have (DOMAIN §1).
    case households
    /// Nobody looks after it today.
    case noWorker
}

extension Office {
    /// What is not as it should be about a grid with so many households; nothing where nobody has counted them.
    package func warnings(of grid: Grid, households: Int, on day: Day) -> [PlaceWarning] {
        var found: [PlaceWarning] = []
        let usual = profile.householdsPerGrid
        if households > 0 && usual.upperBound > 0 && !usual.contains(households) { found.append(.households) }
        if keeper(of: grid.id, on: day).isEmpty { found.append(.noWorker) }
        return found
    }

    /// Grid workers of a community whose own grid is closed and who are assigned to none: the office should say where
    /// they work now.
    package func workersWithoutGrid(of community: String, on day: Day) -> [Staff] {
        guard let book = books[community] else { return [] }
        return street.staff.values.filter { staff in
            guard staff.role == .gridWorker, staff.community == community else { return false }
            if book.grids.values.contains(where: { $0.isOpen && $0.id.hasPrefix(staff.scope) }) { return false }
            return !book.grids.values.contains { $0.isOpen && isWorker(staff.id, of: $0.id, on: day) }
        }.sorted { $0.id < $1.id }
    }
}
