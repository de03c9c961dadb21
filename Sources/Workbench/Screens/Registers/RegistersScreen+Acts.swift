import StreetModel
import TextUI

extension RegistersScreen {
    /// What the digits and letters do about the selected place.
    mutating func act(_ command: Command, _ context: ScreenContext) -> [Step] {
        switch command {
        case .edit: return edit(context)
        case .register: return register(context)
        case .assign: return withGrid(context) { [.fill(.assign(grid: $0.id, staff: ""))] }
        case .split, .redraw: return choose(command == .split ? .split : .move, context)
        case .mergeGrid: return withGrid(context) { [.menu(mergeMenu($0, context))] }
        case .canvass: return withBuilding(context) { [.push(.canvass(CanvassScreen($0.id, context)))] }
        case .facade:
            return withBuilding(context) { building in
                let slot = context.office.roundSlot(at: context.now)
                var elder: String?
                if case .elder(let id, _, _)? = selected?.key { elder = id }
                return [.push(.facade(FacadeScreen(building: building.id, elder: elder, slot: slot, context)))]
            }
        case .file:
            guard case .elder(let id, _, _)? = selected?.key else {
                return [.say(Toast(context.words.noPersonHere, .refused))]
            }
            return [.push(.file(FileScreen(elder: id)))]
        case .new: return [.fill(.open(.finding, place: selected?.key.code ?? ""))]
        default: return [.say(Toast(context.words.noUseHere))]
        }
    }

    private func withGrid(_ context: ScreenContext, _ steps: (Grid) -> [Step]) -> [Step] {
        guard let grid = grid(context) else { return [.say(Toast(context.words.chooseGrid, .refused))] }
        do throws(Refusal) {
            try context.office.mayKeepPlace(grid.id, by: context.me.id)
        } catch {
            return [.refuse(error)]
        }
        return steps(grid)
    }

    private func withBuilding(_ context: ScreenContext, _ steps: (Building) -> [Step]) -> [Step] {
        guard let building = selected?.key.building.flatMap({ context.office.building($0) }) else {
            return [.say(Toast(context.words.chooseBuilding, .refused))]
        }
        return steps(building)
    }

    private func edit(_ context: ScreenContext) -> [Step] {
        switch selected?.key {
        case .community(let code): return [.fill(.edit(.community, code))]
        case .grid(let code): return [.fill(.edit(.grid, code))]
        case .building(let code), .entrance(_, let code): return [.fill(.edit(.building, code))]
        case .elder(let id, _, _): return [.fill(.edit(.elder, id))]
        case .street, .block, nil: return [.say(Toast(context.words.chooseGrid, .refused))]
        }
    }

    /// `n`: a building of the grid, or the file of somebody in the building.
    private func register(_ context: ScreenContext) -> [Step] {
        let words = context.words
        if case .community(let code)? = selected?.key { return [.fill(.split(grid: code, buildings: []))] }
        guard let key = selected?.key, let code = key.code, let grid = grid(context) else {
            return [.say(Toast(words.chooseGrid, .refused))]
        }
        let building = Menu.Choice.step(.fill(.register(.building, place: grid.id)))
        guard key.building != nil else { return [.fill(.register(.building, place: grid.id))] }
        return [
            .menu(
                Menu(
                    words.title(.register),
                    [
                        Menu.Item("1", words.newFile, .step(.fill(.register(.elder, place: code)))),
                        Menu.Item("2", words.newBuilding, building), Menu.Item("0", words.title(.back), .back),
                    ]))
        ]
    }

    /// Begins to choose buildings; on a building that one is chosen already.
    private mutating func choose(_ purpose: BuildingChoice.Purpose, _ context: ScreenContext) -> [Step] {
        let steps = withGrid(context) { _ in [] }
        guard steps.isEmpty, let grid = grid(context) else { return steps }
        let building = selected?.key.building
        choosing = BuildingChoice(purpose, grid: grid.id, buildings: building.map { [$0] } ?? [])
        setOpen(.grid(grid.id), true)
        if building == nil, let index = lines.firstIndex(where: { $0.key == .grid(grid.id) }) { select(index + 1) }
        return []
    }

    /// Space while choosing: takes the building or leaves it, and goes on.
    mutating func toggle(_ context: ScreenContext) -> [Step] {
        guard let choosing, case .building(let code)? = selected?.key,
            context.office.building(code)?.grid == choosing.grid
        else { return [.say(Toast(context.words.chooseBuildingOfGrid, .refused))] }
        self.choosing?.toggle(code)
        if lines.indices.contains(cursor + 1), case .building = lines[cursor + 1].key { select(cursor + 1) }
        return []
    }

    /// Enter while choosing: the figures before and after, in words, and then the act.
    mutating func finish(_ choice: BuildingChoice, _ context: ScreenContext) -> [Step] {
        let (office, words) = (context.office, context.words)
        let buildings = choice.buildings.sorted()
        do throws(Refusal) {
            switch choice.purpose {
            case .split:
                let redraw = try office.split(choice.grid, moving: buildings, name: words.newGrid)
                let form = Step.fill(.split(grid: choice.grid, buildings: buildings))
                return [.menu(words.redrawQuestion(redraw, words.splitYes, form, context))]
            case .move:
                if buildings.isEmpty { throw .register(.noBuildings) }
                return [.menu(moveMenu(buildings, from: choice.grid, context))]
            }
        } catch {
            return [.refuse(error)]
        }
    }
}
