package import StreetModel
import TextUI

extension LateEntryScreen {
    /// Carries a command out on the selected row.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        // A save that was refused is over with the next key.
        isSaving = false
        guard let row else { return [.say(Toast(words.nobodyDue))] }
        switch command {
        case .up: select(selected - 1)
        case .down: select(selected + 1)
        case .pageUp: select(selected - listHeight(context))
        case .pageDown: select(selected + listHeight(context))
        case .home: select(0)
        case .end: select(rows.count - 1)
        case .next: return leaveBlank(row, context)
        case .normal: return take(.normal, context)
        case .abnormal: return take(.abnormal, context)
        case .unclear: return take(.unclear, context)
        case .noteTime:
            waiting = nil
            return [askTime(row, context)]
        case .file, .open: return [.push(.file(FileScreen(elder: row.elder)))]
        case .saveSheet: return save(context)
        case .tab, .backTab:
            guard let alert = context.alerts.first(where: { !$0.notice.elder.isEmpty }) else {
                return [.say(Toast(words.noAlerts))]
            }
            return [.openAlert(alert)]
        default: return [.say(Toast(words.noUseHere))]
        }
        return []
    }

    /// One key: marks the row and goes on; abnormal is written at once.
    mutating func take(_ outcome: Outcome, _ context: ScreenContext) -> [Step] {
        guard let row, let record = context.office.elder(row.elder), let view = view(row, context) else { return [] }
        let words = context.words
        if case .excused = view.duty { return [.say(Toast(words.excusedOnSheet(record.elder)))] }
        if view.duty != .due || view.isChecked { return [.say(Toast(words.seenBefore(record, view, context)))] }
        waiting = Mark(elder: row.elder, outcome: outcome)
        if needsReason(context), reason.isEmpty { return [.ask(Prompt(.sheetReason(grid: grid, slot), context))] }
        guard let time else { return [askTime(row, context)] }
        waiting = nil
        if outcome == .abnormal {
            unmark(row.elder)
            return check(Mark(elder: row.elder, outcome: outcome), context).map { [.record(.checkRecorded($0))] } ?? []
        }
        mark(row.elder, outcome)
        let name = words.sheetMark(number: selected + 1, record.elder, outcome, time)
        let isOn = advance(context)
        let said = Step.say(Toast(isOn ? name : "\(name)  \(words.sheetIsThrough)", .done))
        return isOn ? [said] + asked(context) : [said]
    }

    /// What the paper has to say before its rows are marked, so that a mark is one key: why it comes so late, and the time
    /// of the building that one has come to.
    func asked(_ context: ScreenContext) -> [Step] {
        guard let row, isOpen(selected, context) else { return [] }
        if needsReason(context), reason.isEmpty { return [.ask(Prompt(.sheetReason(grid: grid, slot), context))] }
        return time == nil ? [askTime(row, context)] : []
    }

    /// Space: nothing stands on the paper; the person stays unseen. What is marked stays marked: `u` clears it.
    private mutating func leaveBlank(_ row: RoundRow, _ context: ScreenContext) -> [Step] {
        return advance(context) ? asked(context) : [.say(Toast(context.words.sheetIsThrough, .done))]
    }

    private func askTime(_ row: RoundRow, _ context: ScreenContext) -> Step {
        let before = rows[..<selected].last { times[$0.building] != nil }
        let usual = times[row.building] ?? before.flatMap { times[$0.building] }
        return .ask(Prompt(.sheetTime(building: row.building, usual: usual), context))
    }

    /// The time of a building is known: what waited for it is done.
    mutating func note(_ time: TimeOfDay, of building: String, _ context: ScreenContext) -> [Step] {
        setTime(time, of: building)
        return resume(context)
    }

    /// Does what waited for an answer.
    mutating func resume(_ context: ScreenContext) -> [Step] {
        guard let waiting, waiting.elder == row?.elder else {
            self.waiting = nil
            return asked(context)
        }
        return take(waiting.outcome, context)
    }

    private mutating func save(_ context: ScreenContext) -> [Step] {
        if marks.isEmpty { return [.pop] }
        isSaving = true
        saved = 0
        return marks.compactMap { check($0, context).map { .record(.checkRecorded($0)) } }
    }

    /// What is written is no longer to be saved; after an abnormal look the row advances, but for an early one.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        for entry in entries {
            guard case .checkRecorded(let check) = entry.event, rows.contains(where: { $0.elder == check.elder }) else {
                continue
            }
            if mark(of: check.elder) != nil { saved += 1 }
            unmark(check.elder)
            if !isSaving, check.outcome == .abnormal, row?.elder == check.elder { _ = advance(context) }
        }
    }

    /// What `0` shows: the sums, and the choice to save.
    func sums(_ context: ScreenContext) -> Menu {
        let words = context.words
        let seen = rows.count { view($0, context)?.isChecked == true }
        let title = words.sheetSums(
            normal: marks.count { $0.outcome == .normal }, unclear: marks.count { $0.outcome == .unclear }, seen: seen,
            open: openCount(context))
        return Menu(
            title,
            [
                Menu.Item("1", words.saveSheet(marks.count), .command(.saveSheet)),
                Menu.Item("2", words.title(.dropSheet), .command(.dropSheet)),
                Menu.Item("9", words.title(.undo), .command(.undo)), Menu.Item("0", words.goOnWithSheet, .back),
            ])
    }

    /// Selects the row that was clicked.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        let window = window(context)
        let index = window.first + row - LateEntryScreen.top
        guard row >= LateEntryScreen.top, row < LateEntryScreen.top + listHeight(context), rows.indices.contains(index)
        else { return [] }
        select(index)
        return []
    }
}
