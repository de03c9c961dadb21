import StreetModel
import TextUI

extension RegistersScreen {
    /// Carries a command out on the selected line.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { show(context) }
        let height = listArea(context).size.rows
        switch command {
        case .up: select(cursor - 1)
        case .down: select(cursor + 1)
        case .pageUp: select(cursor - height)
        case .pageDown: select(cursor + height)
        case .home: select(0)
        case .end: select(lines.count - 1)
        case .right: if !goIn() { return [.say(Toast(context.words.nothingInside))] }
        case .left: if !goOut() { return [.say(Toast(context.words.nothingOutside))] }
        case .next: return choosing == nil ? selectWarning(context) : toggle(context)
        case .open: return open(context)
        case .tab, .backTab:
            guard let alert = context.alerts.first else { return [.say(Toast(context.words.noAlerts))] }
            return [.openAlert(alert)]
        case .copy: return copy(context)
        default:
            guard choosing == nil else { return [.say(Toast(context.words.finishChoosing, .refused))] }
            return act(command, context)
        }
        return []
    }

    /// Esc: drops what is being chosen; false where nothing is.
    mutating func endChoosing() -> Bool {
        defer { choosing = nil }
        return choosing != nil
    }

    /// → opens, and goes on to the first of what is open already; false where nothing lies in it.
    private mutating func goIn() -> Bool {
        guard let selected, !tree.children(of: selected.key).isEmpty else { return false }
        if opened.contains(selected.key) { select(cursor + 1) } else { setOpen(selected.key, true) }
        return true
    }

    /// ← closes, and goes out to what it lies in; false at the outermost.
    private mutating func goOut() -> Bool {
        guard let selected else { return false }
        if opened.contains(selected.key) {
            setOpen(selected.key, false)
        } else if let parent {
            select(parent)
        } else {
            return false
        }
        return true
    }

    private mutating func open(_ context: ScreenContext) -> [Step] {
        guard let selected else { return [.say(Toast(context.words.nothingHere))] }
        if let choosing { return finish(choosing, context) }
        if case .elder(let id, _, _) = selected.key { return [.push(.file(FileScreen(elder: id)))] }
        setOpen(selected.key, !opened.contains(selected.key))
        return []
    }

    /// Space: the next grid that something is not as it should be about, opened down to it.
    private mutating func selectWarning(_ context: ScreenContext) -> [Step] {
        let order = tree.grids
        let current = grid(context)?.id
        let start = current.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let found = (order[start...] + order[..<start]).first { code in
            guard let grid = context.office.grid(code) else { return false }
            return !warnings(of: grid, context).isEmpty
        }
        guard let found else { return [.say(Toast(context.words.noWarnings, .done))] }
        reveal(found)
        return []
    }

    /// Opens everything that a grid lies in, and selects it.
    mutating func reveal(_ grid: String) {
        for place in tree.path(toGrid: grid).dropLast() { setOpen(place, true) }
        if let index = lines.firstIndex(where: { $0.key == .grid(grid) }) { select(index) }
    }

    func warnings(of grid: Grid, _ context: ScreenContext) -> [PlaceWarning] {
        context.office.warnings(
            of: grid, households: tree.tally(of: .grid(grid.id)).households, on: context.today)
    }

    private func copy(_ context: ScreenContext) -> [Step] {
        guard let key = selected?.key else { return [.say(Toast(context.words.chooseRow))] }
        let text = "\(context.words.place(key, context.office)) \(key.code ?? "")"
        return [.effect(.copy(text)), .say(Toast(context.words.copied(text), .done))]
    }

    /// Selects the line that was clicked; the second click opens it, or takes the building.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !context.alerts.isEmpty { return update(.tab, context) }
        let area = listArea(context)
        let index = window(context).first + row - area.row
        guard area.contains(row: row, column: column), lines.indices.contains(index) else { return [] }
        if index == cursor { return update(choosing == nil ? .open : .next, context) }
        select(index)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.register), .command(.register)),
            Menu.Item("2", words.title(.new), .command(.new)),
            Menu.Item("3", words.title(.file), .command(.file)),
            Menu.Item("4", words.title(.redraw), .command(.redraw)),
            Menu.Item("5", words.title(.importFiles), .command(.importFiles)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
