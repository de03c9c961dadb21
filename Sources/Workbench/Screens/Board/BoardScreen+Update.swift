import StreetModel
import TextUI

extension BoardScreen {
    /// Carries a command out on the selected row or community.
    mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { show(context) }
        let layout = BoardLayout(self, context)
        let height = max(1, pane == .breaches ? layout.rows.size.rows : layout.places.size.rows)
        if let step = command.rows(page: height, of: max(rows.count, places.count)) {
            move(by: step)
            return []
        }
        switch command {
        case .next: return selectUnread(context)
        case .tab, .backTab: pane = pane == .breaches ? .coverage : .breaches
        case .days: showsDays.toggle()
        case .figures: return [.push(.boardList(BoardListScreen(.place(figures.whole.code), figures)))]
        case .lift: return LiftChoice(context).steps
        case .open: return open(context)
        case .panel: return openBand(context)
        case .urge, .reassign, .contact, .facade, .file, .copy: return act(command, context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    private mutating func move(by count: Int) {
        switch pane {
        case .breaches:
            guard !rows.isEmpty else { return }
            selected = rows[min(max(0, (selectedIndex ?? 0) + count), rows.count - 1)].key
        case .coverage: place = min(max(0, place + count), max(0, places.count - 1))
        }
    }

    /// Space: the next row that nobody has read.
    private mutating func selectUnread(_ context: ScreenContext) -> [Step] {
        pane = .breaches
        let start = selectedIndex ?? 0
        let following = Array(rows.indices.dropFirst(start + 1)) + Array(rows.indices.prefix(start + 1))
        let unread = following.first { index in
            rows[index].part == .late
                && rows[index].breach.map { context.office.readers(about: $0).isEmpty } ?? false
        }
        guard let unread else { return [.say(Toast(context.words.allRead, .done))] }
        selected = rows[unread].key
        return []
    }

    /// What stands on the band: an anomaly that still counts down, or an urge.
    private func openBand(_ context: ScreenContext) -> [Step] {
        guard let alert = Screen.board(self).band(context).first else { return [.say(Toast(context.words.noAlerts))] }
        return [.openAlert(alert)]
    }

    private func open(_ context: ScreenContext) -> [Step] {
        switch pane {
        case .breaches:
            guard let row = selectedRow else { return [.say(Toast(context.words.nothingLate, .done))] }
            guard let target = BoardTarget(row) else {
                return [.push(.boardList(BoardListScreen(.group(row), figures)))]
            }
            return target.open(figures, context)
        case .coverage:
            guard places.indices.contains(place) else { return [.say(Toast(context.words.chooseRow))] }
            return [.push(.boardList(BoardListScreen(.place(places[place].code), figures)))]
        }
    }

    private func act(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard pane == .breaches else { return [.say(Toast(context.words.actOnRow, .refused))] }
        guard let row = selectedRow else { return [.say(Toast(context.words.nothingLate, .done))] }
        guard let target = BoardTarget(row) else { return [.say(Toast(context.words.openGroupFirst, .refused))] }
        if let changedAt, context.now.milliseconds - changedAt.milliseconds < LookLogging.settlingTime {
            return [.say(Toast(context.words.justChanged, .refused))]
        }
        return target.act(command, context)
    }

    /// Selects the row that was clicked; the second click opens.
    mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !Screen.board(self).band(context).isEmpty { return openBand(context) }
        let layout = BoardLayout(self, context)
        if layout.rows.contains(row: row, column: column) {
            let index = scroll.first + row - layout.rows.row
            guard rows.indices.contains(index) else { return [] }
            let isSecond = pane == .breaches && rows[index].key == selected
            (pane, selected) = (.breaches, rows[index].key)
            return isSecond ? open(context) : []
        }
        if layout.places.contains(row: row, column: column) {
            let index = placeScroll.first + row - layout.places.row
            guard places.indices.contains(index) else { return [] }
            let isSecond = pane == .coverage && index == place
            (pane, place) = (.coverage, index)
            return isSecond ? open(context) : []
        }
        return []
    }

    /// What `0` offers here.
    func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.days), .command(.days)),
            Menu.Item("2", words.title(.figures), .command(.figures)),
            Menu.Item("3", words.title(.file), .command(.file)),
            Menu.Item("4", words.title(.tab), .command(.tab)),
            Menu.Item("5", words.title(.panel), .command(.panel)),
            Menu.Item(
                "6", words.moreStill,
                .menu(Menu.display(words, also: [Menu.Item("8", words.liftTitle, .command(.lift))]))),
        ]
    }
}
