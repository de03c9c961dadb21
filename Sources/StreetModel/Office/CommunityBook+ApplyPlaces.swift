extension CommunityBook {
    /// Applies what happens to grids and buildings beside changes of their records.
    mutating func apply(_ event: PlaceEvent, _ entry: Entry) {
        switch event {
        case .redrawn(let redraw): apply(redraw, at: entry.at)
        case .assigned(let assignment): assignments[assignment.grid, default: []].append(Kept(assignment, entry))
        case .canvassed(let finding): canvasses[finding.building, default: []].append(Kept(finding, entry))
        }
    }

    private mutating func apply(_ redraw: GridRedrawn, at moment: Moment) {
        for opening in redraw.openings { open(opening, redraw) }
        for move in redraw.moves {
            buildings[move.building]?.grid = move.to
            follow(move.building, at: moment)
        }
        for change in redraw.households { grids[change.grid]?.households = change.now }
        for closing in redraw.closings {
            grids[closing.grid]?.validTo = redraw.on
            grids[closing.grid]?.successor = closing.successor
            bring(to: closing.successor) { $0.opening.grid == closing.grid }
        }
        // What lay on the grid itself is its own again.
        for opening in redraw.openings {
            bring(to: opening.grid) { $0.opening.report?.place == opening.grid }
        }
    }

    /// What is open about a place goes with it to another grid, as what is about people does.
    private mutating func bring(to new: String, where isAbout: (Matter) -> Bool) {
        if new.isEmpty { return }
        for matter in matters.values where matter.elder.isEmpty && matter.isOpen && isAbout(matter) {
            matters.change(matter.id) { $0.opening.grid = new }
        }
    }

    /// A grid that was there before is opened again, with the history it has.
    private mutating func open(_ opening: GridRedrawn.Opening, _ redraw: GridRedrawn) {
        if grids[opening.grid] == nil {
            var grid = Grid(id: opening.grid)
            (grid.name, grid.community, grid.worker) = (opening.name, code, opening.worker)
            (grid.order, grid.validFrom) = (opening.order, redraw.on)
            grids[opening.grid] = grid
        }
        grids[opening.grid]?.validTo = nil
        grids[opening.grid]?.successor = ""
    }

    /// The people of a building go with it to another grid.
    mutating func follow(_ building: String, at moment: Moment) {
        for id in elders.keys where elders[id]?.elder.building == building { change(id, at: moment) { _ in } }
        guard let grid = buildings[building]?.grid else { return }
        bring(to: grid) { $0.opening.report?.place == building }
    }

    /// Puts everybody into the grid their building lies in, after a checkpoint that does not say so.
    package mutating func placeElders() {
        for building in buildings.values where building.grid != building.id.prefix(15) {
            for id in elders.keys where elders[id]?.elder.building == building.id {
                elders[id]?.elder.grid = building.grid
            }
        }
    }

    /// A file with the grid its building lies in now: codes stay where grids were redrawn.
    func placed(_ elder: Elder) -> Elder {
        guard let grid = buildings[elder.building]?.grid, !grid.isEmpty, grid != elder.grid else { return elder }
        var elder = elder
        elder.grid = grid
        return elder
    }

    /// Takes an entry about a place, or a registration, back; what was registered is registered anew to have it again.
    mutating func setPlaceTakenBack(_ number: Int, to isTakenBack: Bool) {
        for grid in assignments.keys { _ = assignments[grid]?.setTakenBack(number, to: isTakenBack) }
        for building in canvasses.keys { _ = canvasses[building]?.setTakenBack(number, to: isTakenBack) }
        guard isTakenBack, let registration = registrations.removeValue(forKey: number) else { return }
        switch registration.kind {
        case .elder: elders[registration.id] = nil
        case .building: buildings[registration.id] = nil
        case .grid: grids[registration.id] = nil
        case .community, .staff, .duty: break
        }
    }
}
