import StreetModel
import TextUI

extension BoardListScreen {
    /// Carries a command out on the selected line.
    mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { show(context) }
        let height = listArea(context).size.rows
        if let step = command.rows(page: height, of: shown.count) {
            move(by: step)
            return []
        }
        switch command {
        case .next: move(by: selectedIndex == shown.count - 1 ? -shown.count : 1)
        case .open: return open(context)
        case .tab, .backTab: return context.openFirstAlert
        case .urge, .reassign, .contact, .facade, .file, .copy: return act(command, context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    private mutating func move(by count: Int) {
        let shown = shown
        guard !shown.isEmpty else { return }
        selected = shown[min(max(0, (selectedIndex ?? 0) + count), shown.count - 1)].key
    }

    private func open(_ context: ScreenContext) -> [Step] {
        let list = { (subject: Subject) in [Step.push(.boardList(BoardListScreen(subject, figures)))] }
        switch selectedLine {
        case .row(let row):
            guard let target = BoardTarget(row) else { return list(.group(row)) }
            return target.open(figures, context)
        case .place(let place): return list(.place(place.code))
        case .figure(let figure, _): return list(.figure(figure, of: code))
        case .person, .matter: return target(context)?.open(figures, context) ?? []
        case .round(let grid): return [.push(.round(RoundScreen(grid: grid, context)))]
        case .clocks: return list(.figure(.timed, of: code))
        case .rates: return [.push(.complaints(ComplaintScreen(context)))]
        case nil: return [.say(Toast(context.words.nothingHere))]
        }
    }

    /// The place whose figures stand in the list.
    private var code: String {
        switch subject {
        case .group: figures.whole.code
        case .place(let code), .figure(_, let code): code
        }
    }

    private func act(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let target = target(context) else { return [.say(Toast(context.words.openGroupFirst, .refused))] }
        if let changedAt, context.now.milliseconds - changedAt.milliseconds < LookLogging.settlingTime {
            return [.say(Toast(context.words.justChanged, .refused))]
        }
        return target.act(command, context)
    }

    private func target(_ context: ScreenContext) -> BoardTarget? {
        switch selectedLine {
        case .row(let row): BoardTarget(row)
        case .person(let elder): BoardTarget(elder: elder, context)
        case .matter(let matter): BoardTarget(matter: matter, context)
        case .place(let place): place.code.utf8.count > 12 ? BoardTarget(grid: place.code, context) : nil
        case .round(let grid): BoardTarget(grid: grid, context)
        case .figure, .clocks, .rates, nil: nil
        }
    }

    /// Selects the line that was clicked; the second click opens.
    mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !context.alerts.isEmpty { return update(.tab, context) }
        let area = listArea(context)
        let shown = shown
        let index = window(context).first + row - area.row
        guard area.contains(row: row, column: column), shown.indices.contains(index) else { return [] }
        if shown[index].key == selected { return open(context) }
        selected = shown[index].key
        return []
    }

    /// What `0` offers here.
    func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("3", words.title(.file), .command(.file)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
