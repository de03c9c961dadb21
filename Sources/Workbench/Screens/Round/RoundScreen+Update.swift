package import StreetModel
import TextUI

extension RoundScreen {
    /// Carries a command out on the selected person.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { scroll = scroll(for: lines(context), context) }
        if awaitsEnter && command == .open {
            awaitsEnter = false
            return []
        }
        if let step = command.rows(page: listHeight(context), of: rows.count) {
            move(by: step, context)
            return []
        }
        switch command {
        case .next: return selectNext(context)
        case .lateEntry: return openLateEntry(context)
        case .normal where isPast(context), .abnormal where isPast(context), .unclear where isPast(context):
            return openLateEntry(context)
        case .sheet: return [.fill(.sheet(grid: grid, slot))]
        case .otherDay: return [.ask(Prompt(.roundDay, context))]
        case .normal: return log(.normal, context)
        case .abnormal: return log(.abnormal, context)
        case .unclear: return log(.unclear, context)
        case .order: return reorder(context)
        case .otherSlot:
            slot = Slot(slot.day, slot.half == .morning ? .evening : .morning)
            lay(context)
        case .otherGrid: return [.menu(GridChoice(context).menu)]
        case .visits: return [.push(.visits(VisitScreen(grid: grid, context)))]
        case .tab: return context.openFirstAlert
        case .copy: return Copying.person(selected, context)
        case .new:
            let building = selected.flatMap { context.office.elder($0)?.elder.building }
            return [.fill(.open(.finding, place: building ?? grid))]
        case .open, .contact, .file, .facade, .panel, .absence: return onSelected(command, context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// Time has passed or something was written: the rows stay, but a window that opens brings its own round.
    package mutating func refresh(_ context: ScreenContext) {
        defer { scroll = scroll(for: lines(context), context) }
        if let filteredAt, !filter.isEmpty, context.now.seconds(since: filteredAt) >= 60 {
            endFilter()
            changedAt = context.now
        }
        let current = context.office.roundSlot(at: context.now)
        guard current != openSlot else { return }
        openSlot = current
        slot = current
        lay(context)
        // Before its window opens (a round left on overnight) the new day's morning is laid out and nothing waits.
        awaitsEnter = context.now >= context.office.windowStart(current)
        changedAt = context.now
    }

    /// An early look sends its row to the end once it is left; a log ends the filter.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        for entry in entries {
            guard case .checkRecorded(let check) = entry.event else { continue }
            if check.outcome == .early { waitsToMove = check.elder }
            endFilter()
        }
    }

    /// Narrows the list and keeps the selection inside it.
    package mutating func narrow(to text: String, _ context: ScreenContext) {
        if filter.isEmpty { beforeFind = selected }
        filter = text
        filteredAt = context.now
        guard !text.isEmpty else {
            selected = beforeFind
            return
        }
        let visible = visibleRows(context)
        // Where nobody is found nobody is selected: no digit may fall on a person who is not seen.
        if !visible.contains(where: { $0.elder == selected }) {
            selected = FindText(text, context).best(of: visible.map(\.elder), context)
        }
    }

    /// Shows everybody again; the person found stays selected.
    mutating func endFilter() {
        filter = ""
        filteredAt = nil
        selected = selected ?? beforeFind
        beforeFind = nil
        moveEarlyRow()
    }

    /// Lays the rows out anew and selects the first person not yet looked at.
    mutating func lay(_ context: ScreenContext) {
        rows =
            isPast(context)
            ? context.office.walk(ofGrid: grid, slot: slot, at: context.now)
            : context.office.round(ofGrid: grid, slot: slot, at: context.now)
        waitsToMove = nil
        endFilter()
        selected = firstUnseen(context) ?? rows.first?.elder
    }

    /// Lays the rows out anew under the person who is selected.
    private mutating func reorder(_ context: ScreenContext) -> [Step] {
        let kept = selected
        lay(context)
        if let kept, rows.contains(where: { $0.elder == kept }) { selected = kept }
        return [.say(Toast(context.words.reordered))]
    }

    private mutating func move(by count: Int, _ context: ScreenContext) {
        let visible = visibleRows(context)
        guard !visible.isEmpty else { return }
        let index = visible.firstIndex { $0.elder == selected } ?? 0
        select(visible[min(max(0, index + count), visible.count - 1)].elder)
    }

    /// Selects somebody; the early row that was left goes to the end.
    mutating func select(_ id: String) {
        selected = id
        moveEarlyRow()
    }

    /// Sends the early row to the end once the selection has left it, but not while a find hides the others.
    private mutating func moveEarlyRow() {
        guard let waits = waitsToMove, waits != selected, filter.isEmpty,
            let index = rows.firstIndex(where: { $0.elder == waits })
        else { return }
        var row = rows.remove(at: index)
        row.part = .later
        rows.append(row)
        waitsToMove = nil
    }

    private mutating func selectNext(_ context: ScreenContext) -> [Step] {
        let visible = visibleRows(context)
        guard !visible.isEmpty else { return [.say(Toast(context.words.nobodyDue))] }
        let start = visible.firstIndex { $0.elder == selected } ?? 0
        let following = (1...visible.count).map { visible[(start + $0) % visible.count].elder }
        if let next = following.first(where: { isUnseen($0, context) }) {
            select(next)
            return []
        }
        if let next = following.first(where: { $0 != selected && isUnfinished($0, context) }) {
            select(next)
            return [.say(Toast(context.words.onlyUnfinished))]
        }
        return [.say(Toast(context.words.allSeen, .done))]
    }

    private func onSelected(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let selected, let record = context.office.elder(selected) else {
            return [.say(Toast(context.words.chooseSomeone))]
        }
        switch command {
        case .absence: return [.fill(.absence(elder: selected))]
        case .contact, .panel: return [.push(.anomaly(AnomalyScreen(elder: selected, context)))]
        case .facade:
            return [.push(.facade(FacadeScreen(building: record.elder.building, elder: selected, slot: slot, context)))]
        case .open where context.needsPanel(selected): return [.push(.anomaly(AnomalyScreen(elder: selected, context)))]
        default: return [.push(.file(FileScreen(elder: selected)))]
        }
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.file), .command(.file)),
            Menu.Item("2", words.title(.panel), .command(.panel)),
            Menu.Item("3", words.title(.otherSlot), .command(.otherSlot)),
            Menu.Item("4", words.sheetAndDay, .menu(sheetMenu(words))),
            Menu.Item("5", words.title(.otherGrid), .command(.otherGrid)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words, also: [.report(words), .absence(words)]))),
        ]
    }
}
