extension Office {
    /// What happens to grids and buildings beside changes of their records.
    func decide(_ event: PlaceEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .redrawn(let redraw): return [.place(.redrawn(try decide(redraw, by: staff, at: now)))]
        case .assigned(let assignment): return [.place(.assigned(try decide(assignment, by: staff, at: now)))]
        case .canvassed(let finding):
            guard let building = building(finding.building) else {
                throw .register(.unknownBuilding(finding.building))
            }
            if finding.entrance > building.entrances {
                throw .register(.noSuchDwelling(building: building.id, field: "entrance"))
            }
            if finding.floor > building.floors {
                throw .register(.noSuchDwelling(building: building.id, field: "floor"))
            }
            if finding.finding == .again {
                guard let again = finding.again else { throw .needsDate }
                if again < offset.day(of: now) { throw .dateNotAhead }
            }
            return [.place(.canvassed(finding))]
        }
    }

    /// Grids opened, closed and redrawn within one community: every building where it was said to be, and nothing
    /// left in what closes.
    private func decide(_ asked: GridRedrawn, by staff: Staff, at now: Moment) throws(Refusal) -> GridRedrawn {
        guard let book = books[asked.place] else { throw .unknownPlace(asked.place) }
        if asked.openings.isEmpty && asked.closings.isEmpty && asked.moves.isEmpty { throw .alreadySo }
        for opening in asked.openings {
            let known = book.grids[opening.grid]
            if known?.isOpen ?? false { throw .register(.codeExists(opening.grid)) }
            guard opening.grid.utf8.count == 15, opening.grid.hasPrefix(asked.place) else {
                throw .register(.field("id", .notACode(digits: 15)))
            }
            if known == nil && opening.name.isBlank { throw .register(.field("name", .missing)) }
            try checkWorker(opening.worker, of: asked.place)
        }
        let opened = Set(asked.openings.map(\.grid))
        let closed = Set(asked.closings.map(\.grid))
        var grids = book.buildings.mapValues(\.grid)
        for move in asked.moves {
            guard let building = book.buildings[move.building] else {
                throw .register(.unknownBuilding(move.building))
            }
            if move.from == move.to { throw .register(.gridIntoItself(move.to)) }
            if building.grid != move.from {
                throw .register(
                    .conflict([
                        .init(field: "grid", read: .text(move.from), mine: .text(move.to), theirs: .text(building.grid))
                    ]))
            }
            let isOpen = opened.contains(move.to) || (book.grids[move.to]?.isOpen ?? false)
            if !isOpen || closed.contains(move.to) { throw .register(.gridIsClosed(move.to)) }
            grids[move.building] = move.to
        }
        for closing in asked.closings {
            guard let grid = book.grids[closing.grid] else { throw .unknownGrid(closing.grid) }
            if !grid.isOpen { throw .register(.gridIsClosed(grid.id)) }
            if closing.successor == closing.grid { throw .register(.gridIntoItself(closing.grid)) }
            if grids.values.contains(closing.grid) { throw .register(.isNotEmpty(closing.grid)) }
        }
        try checkHouseholds(of: asked, in: book)
        var redraw = asked
        redraw.on = offset.day(of: now)
        return redraw
    }

    /// Whether somebody may change a place, asked before the first key of it.
    package func mayKeepPlace(_ place: String, by id: String) throws(Refusal) {
        let staff = try staff(id)
        try may(.redrawGrids, staff)
        if !staff.answers(forPlace: place) { throw .outsidePlace(place) }
    }

    /// Households that somebody has counted anew since are not overwritten unseen.
    private func checkHouseholds(of redraw: GridRedrawn, in book: CommunityBook) throws(Refusal) {
        let conflicts = redraw.households.compactMap { change -> RegisterRefusal.Conflict? in
            let there = book.grids[change.grid]?.households ?? 0
            if there == change.was { return nil }
            return .init(
                field: "households", read: .text(String(change.was)), mine: .text(String(change.now)),
                theirs: .text(String(there)))
        }
        if !conflicts.isEmpty { throw .register(.conflict(conflicts)) }
    }

    /// Who looks after a grid from a day on.
    private func decide(_ asked: GridAssigned, by staff: Staff, at now: Moment) throws(Refusal) -> GridAssigned {
        guard let grid = grid(asked.grid) else { throw .unknownGrid(asked.grid) }
        if !grid.isOpen { throw .register(.gridIsClosed(grid.id)) }
        guard let from = asked.from else { throw .needsDate }
        if from < offset.day(of: now) { throw .dateNotAhead }
        if let through = asked.through, through < from { throw .dateNotAhead }
        try checkWorker(asked.staff, of: grid.community)
        try checkWorker(asked.substituteFor, of: grid.community)
        return asked
    }
}
