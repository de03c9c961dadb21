extension ImportPlanner {
    /// Communities, grids and buildings: codes by their length, each within the code of the place it lies in.
    mutating func planPlaces(_ sheets: [RegisterSheet]) {
        draft(sheets, into: \.communities, over: ground.communities) { row, problems in
            Self.id(under: "社区编码", digits: 12, in: row, &problems)
        }
        draft(sheets, into: \.grids, over: ground.grids) { row, problems in
            Self.id(under: "网格编码", digits: 15, in: row, &problems)
        }
        draft(sheets, into: \.buildings, over: ground.buildings) { row, problems in
            Self.id(under: "楼栋编码", digits: 18, in: row, &problems)
        }
        for draft in communities.list where !draft.record.id.hasPrefix(ground.street) {
            problems.add(draft.row.problem(.codeOutside(ground.street), at: "社区编码"))
        }
        for draft in grids.list { checkGrid(draft) }
        for index in buildings.list.indices { checkBuilding(at: index) }
    }

    private mutating func checkGrid(_ draft: Draft<Grid>) {
        let grid = draft.record
        if communities[grid.community] == nil {
            problems.add(draft.row.problem(.unknown(.community), at: "社区编码"))
        } else if !grid.id.hasPrefix(grid.community) {
            problems.add(draft.row.problem(.codeOutside(grid.community), at: "网格编码"))
        }
        let usual = ground.profile.householdsPerGrid
        if grid.households > 0 && usual.upperBound > 0 && !usual.contains(grid.households) {
            var problem = draft.row.problem(.householdsOutside(usual), at: "户数", severity: .warning)
            problem.value = ""
            problems.add(problem)
        }
    }

    private mutating func checkBuilding(at index: Int) {
        keepRedrawnGrid(at: index)
        let draft = buildings.list[index]
        let building = draft.record
        if grids[building.grid] == nil {
            problems.add(draft.row.problem(.unknown(.grid), at: "网格编码"))
        } else if grids[building.grid]?.isOpen == false && draft.was?.grid != building.grid {
            problems.add(draft.row.problem(.closedGrid, at: "网格编码"))
        } else if !building.id.hasPrefix(draft.was == nil ? building.grid : String(building.grid.prefix(12))) {
            problems.add(draft.row.problem(.codeOutside(building.grid), at: "楼栋编码"))
        }
        checkTelephones(["楼栋长电话"], in: draft.row)
    }

    /// A file from before grids were redrawn at the desk brings no building back: that is a redrawing of its own.
    private mutating func keepRedrawnGrid(at index: Int) {
        let draft = buildings.list[index]
        guard let was = draft.was, was.grid != draft.record.grid, draft.record.id.hasPrefix(draft.record.grid) else {
            return
        }
        problems.add(draft.row.problem(.gridRedrawn(was.grid), at: "网格编码", severity: .warning))
        var building = draft.record
        building.grid = was.grid
        buildings.replace(at: index, with: building)
    }
}
