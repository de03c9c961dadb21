/// What redrawing does to one grid, in figures before and after, for the question before it is done.
package struct GridEffect: Hashable, Sendable {
    /// What is counted of a grid.
    package struct Counts: Hashable, Sendable {
        package var buildings = 0
        package var households = 0
        /// Registered people who are here.
        package var people = 0
    }

    package var grid: String
    package var name: String
    package var before = Counts()
    package var after = Counts()
    package var isOpened = false
    package var isClosed = false
}

extension Office {
    /// The grids that a redrawing touches, what is opened last.
    package func effects(of redraw: GridRedrawn) -> [GridEffect] {
        guard let book = books[redraw.place] else { return [] }
        let names = Dictionary(redraw.openings.map { ($0.grid, $0.name) }) { first, _ in first }
        let touched = Set(redraw.moves.flatMap { [$0.from, $0.to] } + redraw.closings.map(\.grid) + Array(names.keys))
        let moves = Dictionary(redraw.moves.map { ($0.building, $0.to) }) { $1 }
        let people = Dictionary(grouping: book.elders.values.filter { $0.elder.status == .here }, by: \.elder.building)
            .mapValues(\.count)
        return touched.sorted().map { code in
            let grid = book.grids[code]
            var effect = GridEffect(grid: code, name: grid?.name ?? names[code] ?? code)
            effect.isOpened = names[code] != nil
            effect.isClosed = redraw.closings.contains { $0.grid == code }
            effect.before.households = grid?.households ?? 0
            effect.after.households =
                redraw.households.first { $0.grid == code }?.now ?? effect.before.households
            for building in book.buildings.values {
                let count = people[building.id] ?? 0
                if building.grid == code { effect.before.add(count) }
                if (moves[building.id] ?? building.grid) == code { effect.after.add(count) }
            }
            return effect
        }
    }
}

extension GridEffect.Counts {
    fileprivate mutating func add(_ people: Int) {
        buildings += 1
        self.people += people
    }
}
