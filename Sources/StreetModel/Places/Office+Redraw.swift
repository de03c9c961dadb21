extension Office {
    /// A grid in two: some of its buildings go to a new grid, with their share of the households.
    ///
    /// The new grid gets the community's next code and stands behind the old one in the walking order. Where no worker is
    /// named the old one looks after both: nobody is left without somebody who looks.
    package func split(
        _ code: String, moving buildings: [String], name: String, worker: String? = nil
    ) throws(Refusal) -> GridRedrawn {
        guard let grid = grid(code), let book = books[grid.community] else { throw .unknownGrid(code) }
        if !grid.isOpen { throw .register(.gridIsClosed(code)) }
        let there = book.buildings.values.filter { $0.grid == code }
        for id in buildings where !there.contains(where: { $0.id == id }) { throw .register(missing(id)) }
        if buildings.isEmpty { throw .register(.noBuildings) }
        if Set(buildings).count == there.count { throw .register(.leavesNothing(code)) }
        if name.isBlank { throw .register(.field("name", .missing)) }
        let new = book.nextGridCode
        var redraw = GridRedrawn()
        redraw.place = book.code
        redraw.openings = [.init(grid: new, name: name, worker: worker ?? grid.worker, order: grid.order)]
        redraw.moves = Set(buildings).sorted().map { .init(building: $0, from: code, to: new) }
        redraw.households = households(of: redraw, in: book)
        return redraw
    }

    /// A new grid without buildings, at the end of the community's walking order.
    package func openGrid(in community: String, name: String, worker: String = "") throws(Refusal) -> GridRedrawn {
        guard let book = books[community] else { throw .unknownPlace(community) }
        if name.isBlank { throw .register(.field("name", .missing)) }
        var redraw = GridRedrawn()
        redraw.place = community
        let order = (book.grids.values.map(\.order).max() ?? 0) + 1
        redraw.openings = [.init(grid: book.nextGridCode, name: name, worker: worker, order: order)]
        return redraw
    }

    /// A grid goes into another of its community, with everything in it, and is closed.
    package func merge(_ code: String, into other: String) throws(Refusal) -> GridRedrawn {
        guard let grid = grid(code), let book = books[grid.community] else { throw .unknownGrid(code) }
        if code == other { throw .register(.gridIntoItself(code)) }
        guard let target = book.grids[other] else { throw .unknownGrid(other) }
        for grid in [grid, target] where !grid.isOpen { throw .register(.gridIsClosed(grid.id)) }
        var redraw = GridRedrawn()
        redraw.place = book.code
        redraw.closings = [.init(grid: code, successor: other)]
        redraw.moves = book.buildings.values.filter { $0.grid == code }.map(\.id).sorted()
            .map { .init(building: $0, from: code, to: other) }
        redraw.households = [
            .init(grid: code, was: grid.households, now: 0),
            .init(grid: other, was: target.households, now: target.households + grid.households),
        ].filter { $0.was != $0.now }
        return redraw
    }

    /// Buildings go to another grid of their community; what loses its last one stays open.
    package func move(_ buildings: [String], into code: String) throws(Refusal) -> GridRedrawn {
        guard let target = grid(code), let book = books[target.community] else { throw .unknownGrid(code) }
        if !target.isOpen { throw .register(.gridIsClosed(code)) }
        if buildings.isEmpty { throw .register(.noBuildings) }
        var redraw = GridRedrawn()
        redraw.place = book.code
        for id in Set(buildings).sorted() {
            guard let building = book.buildings[id] else { throw .register(missing(id)) }
            if building.grid == code { throw .register(.buildingElsewhere(id)) }
            redraw.moves.append(.init(building: id, from: building.grid, to: code))
        }
        redraw.households = households(of: redraw, in: book)
        return redraw
    }

    /// Why a building is not where it was looked for.
    private func missing(_ building: String) -> RegisterRefusal {
        self.building(building) == nil ? .unknownBuilding(building) : .buildingElsewhere(building)
    }

    /// The households that go along: a building's dwellings, or its share where a grid is known to have fewer
    /// households than dwellings; what nobody has counted stays uncounted.
    private func households(of redraw: GridRedrawn, in book: CommunityBook) -> [GridRedrawn.Households] {
        var moved: [String: Int] = [:]
        let sources = Dictionary(grouping: redraw.moves, by: \.from)
        for (from, moves) in sources {
            let known = book.grids[from]?.households ?? 0
            let all = book.buildings.values.filter { $0.grid == from }.reduce(0) { $0 + $1.dwellings }
            for (to, part) in Dictionary(grouping: moves, by: \.to) {
                let dwellings = part.reduce(0) { $0 + (book.buildings[$1.building]?.dwellings ?? 0) }
                let going = known >= all ? dwellings : known * dwellings / max(1, all)
                let counted = known == 0 ? 0 : going
                moved[from, default: 0] -= counted
                moved[to, default: 0] += counted
            }
        }
        return moved.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { grid, change in
            let was = book.grids[grid]?.households ?? 0
            return .init(grid: grid, was: was, now: was + change)
        }
    }
}

extension CommunityBook {
    /// The code after the last one that a grid ever had: none is used twice.
    var nextGridCode: String {
        code + padded((grids.keys.compactMap { Int($0.dropFirst(12)) }.max() ?? 0) + 1, 3)
    }
}

extension Building {
    /// How many dwellings its shape has.
    package var dwellings: Int { max(0, entrances) * max(0, floors) * max(0, flatsPerFloor) }
}
