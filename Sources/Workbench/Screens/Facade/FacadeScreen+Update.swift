package import StreetModel
import TextUI

extension FacadeScreen {
    /// Carries a command out on the selected window.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        if awaitsEnter && command == .open {
            awaitsEnter = false
            return []
        }
        switch command {
        case .up: move(.up, context)
        case .down: move(.down, context)
        case .left: move(.left, context)
        case .right: move(.right, context)
        case .pageUp: for _ in 0..<5 { move(.up, context) }
        case .pageDown: for _ in 0..<5 { move(.down, context) }
        case .home: if let first = plan(context).peopleInOrder.first { select(first) }
        case .end: if let last = plan(context).peopleInOrder.last { select(last) }
        case .next: return selectNext(context)
        case .tab: return turn(by: 1, context)
        case .backTab: return turn(by: -1, context)
        case .list: return [.pop]
        case .copy: return Copying.person(selected, context)
        case .new: return [.fill(.open(.finding, place: building))]
        case .normal: return log(.normal, context)
        case .abnormal: return log(.abnormal, context)
        case .unclear: return log(.unclear, context)
        case .otherSlot:
            slot = Slot(slot.day, slot.half == .morning ? .evening : .morning)
            follow(context)
        case .open, .contact, .file, .panel, .absence: return onSelected(command, context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// Time has passed or something was written: the windows stay, but a window of the day that opens brings its own.
    package mutating func refresh(_ context: ScreenContext) {
        let current = FacadeScreen.openSlot(context)
        if current > openSlot {
            openSlot = current
            if current > slot {
                slot = current
                awaitsEnter = true
                changedAt = context.now
                follow(context)
            }
        }
        keepSelection(context)
    }

    /// Somebody else may have moved the selected person's window: the side turns with it. Where the person is gone nobody
    /// is selected, so that a key meant for them is not another's look (TERMINAL §1.5).
    private mutating func keepSelection(_ context: ScreenContext) {
        guard let selected, !plan(context).peopleInOrder.contains(selected) else { return }
        changedAt = context.now
        if records(context).contains(where: { $0.elder.id == selected }) { return follow(context) }
        self.selected = nil
        isChosen = false
    }

    /// The cursor stays after a log (TERMINAL §1.5).
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {}

    /// Selects the first person whose name, door or telephone matches; one of the side that is shown, if there is one.
    package mutating func find(_ text: String, _ context: ScreenContext) {
        let text = FindText(text, context)
        guard !text.isEmpty else { return }
        let shown = face
        for side in [shown] + sides(context).filter({ $0 != shown }) {
            face = side
            if let found = text.best(of: plan(context).peopleInOrder, context) { return select(found) }
        }
        face = shown
    }

    /// Selects the window that was clicked; the second click opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, let alert = context.alerts.first { return [.openAlert(alert)] }
        let plan = plan(context)
        let layout = layout(plan, context)
        if row == layout.outsideRow {
            guard let item = outsideItems(plan, layout, context).first(where: { $0.columns.contains(column) }) else {
                return []
            }
            return choose([item.elder], context)
        }
        guard let window = layout.window(row: row, column: column) else { return [] }
        return choose(plan.people[window] ?? [], context)
    }

    private mutating func choose(_ people: [String], _ context: ScreenContext) -> [Step] {
        guard let foremost = foremost(of: people, context) else { return [.say(Toast(context.words.notRegistered))] }
        if let selected, people.contains(selected) { return update(.open, context) }
        select(foremost)
        return []
    }

    mutating func select(_ id: String) {
        if id != selected { isChosen = false }
        selected = id
    }

    /// A logging key on the selected person's window; on another day's, the sheet of that day.
    private func log(_ outcome: Outcome, _ context: ScreenContext) -> [Step] {
        if isPast(context), let record = selected.flatMap({ context.office.elder($0) }) {
            return LateEntryScreen.open(grid: record.elder.grid, slot: slot, elder: selected, context)
        }
        return LookLogging(elder: selected, slot: slot, awaitsEnter: awaitsEnter, changedAt: changedAt)
            .steps(outcome, context)
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.file), .command(.file)),
            Menu.Item("2", words.title(.panel), .command(.panel)),
            Menu.Item("3", words.title(.otherSlot), .command(.otherSlot)),
            Menu.Item("4", words.otherSide, .command(.tab)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words, also: [.report(words), .absence(words)]))),
        ]
    }
}
