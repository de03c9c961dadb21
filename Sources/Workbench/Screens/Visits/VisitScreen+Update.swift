import StreetModel
import TextUI

extension VisitScreen {
    /// Carries a command out on the selected visit.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { scroll = scroll(for: lines(context), context) }
        if let step = command.rows(page: listArea(context).size.rows, of: shown.count) {
            move(by: step)
            return []
        }
        switch command {
        case .next: return selectNext(context)
        case .normal: return log(.normal, context)
        case .abnormal: return log(.abnormal, context)
        case .notReached: return log(.unclear, context)
        case .note: return askNote(context)
        case .order: return reorder(context)
        case .list, .visits: return [.pop]
        case .copy: return Copying.person(selected?.elder, context)
        case .tab, .backTab: return selectOtherPart(context)
        case .open, .contact, .file, .facade, .panel, .absence: return onSelected(command, context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
    }

    /// A logging key on the selected row.
    private func log(_ outcome: Outcome, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let selected, let record = context.office.elder(selected.elder) else {
            return [.say(Toast(words.chooseSomeone))]
        }
        let view = context.office.view(of: selected, at: context.now)
        if let view, view.outcome == outcome, let time = view.time, !mayRepeat(outcome, time, context) {
            let name = words.visitOutcome(outcome)
            return [.say(Toast(words.visitLogged(record.elder, name, at: time, context)))]
        }
        return [.record(.elder(.visitRecorded(visit(selected, outcome, context))))]
    }

    private func visit(_ row: VisitRow, _ outcome: Outcome, _ context: ScreenContext) -> VisitRecorded {
        var visit = VisitRecorded()
        (visit.elder, visit.kind, visit.outcome, visit.observed) = (row.elder, row.kind, outcome, context.now)
        return visit
    }

    /// Who could not be reached may be tried again after some minutes; a visit of an earlier day is another.
    private func mayRepeat(_ outcome: Outcome, _ time: Moment, _ context: ScreenContext) -> Bool {
        let office = context.office
        if office.offset.day(of: time) < context.today { return true }
        return outcome == .unclear
            && context.now.seconds(since: time) >= office.profile.repeatUnclearMinutes * 60
    }

    /// The note first, then what the visit came to: both are one entry.
    private func askNote(_ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let selected, context.office.elder(selected.elder) != nil else {
            return [.say(Toast(words.chooseSomeone))]
        }
        return [.ask(Prompt(.visit(visit(selected, .normal, context)), context))]
    }

    private mutating func move(by count: Int) {
        let shown = shown
        guard !shown.isEmpty else { return }
        let index = shown.firstIndex { $0 == selected } ?? 0
        selected = shown[min(max(0, index + count), shown.count - 1)]
    }

    private mutating func selectNext(_ context: ScreenContext) -> [Step] {
        let shown = shown
        guard !shown.isEmpty else { return [.say(Toast(context.words.noVisits))] }
        let start = shown.firstIndex { $0 == selected } ?? 0
        let following = (1...shown.count).map { shown[(start + $0) % shown.count] }
        if let next = following.first(where: { isWaiting($0, context) }) {
            selected = next
            return []
        }
        if let next = following.first(where: { $0 != selected && isUnfinished($0, context) }) {
            selected = next
            return [.say(Toast(context.words.onlyUnreached))]
        }
        return [.say(Toast(context.words.allVisited, .done))]
    }

    /// Tab goes from calls to doors and back.
    private mutating func selectOtherPart(_ context: ScreenContext) -> [Step] {
        let kind = selected?.kind ?? .telephone
        let others = shown.filter { $0.kind != kind }
        guard let first = others.first(where: { isWaiting($0, context) }) ?? others.first else {
            return [.say(Toast(context.words.noOtherVisits))]
        }
        selected = first
        return []
    }

    /// Lays the rows out anew under the visit that is selected.
    private mutating func reorder(_ context: ScreenContext) -> [Step] {
        endNarrowing()
        let kept = selected
        rows = context.office.visitRound(ofGrid: grid, at: context.now)
        selected = rows.first { $0.elder == kept?.elder && $0.kind == kept?.kind } ?? rows.first
        return [.say(Toast(context.words.reordered))]
    }

    private func onSelected(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let id = selected?.elder, let record = context.office.elder(id) else {
            return [.say(Toast(context.words.chooseSomeone))]
        }
        switch command {
        case .absence: return [.fill(.absence(elder: id))]
        case .contact, .panel: return [.push(.anomaly(AnomalyScreen(elder: id, context)))]
        case .facade:
            let slot = context.office.roundSlot(at: context.now)
            return [.push(.facade(FacadeScreen(building: record.elder.building, elder: id, slot: slot, context)))]
        case .open where context.needsPanel(id): return [.push(.anomaly(AnomalyScreen(elder: id, context)))]
        default: return [.push(.file(FileScreen(elder: id)))]
        }
    }

    /// Selects the visit whose row was clicked; the second click opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, let alert = context.alerts.first { return [.openAlert(alert)] }
        let area = listArea(context)
        guard area.contains(row: row, column: column) else { return [] }
        let lines = lines(context)
        let index = scroll(for: lines, context).first + row - area.row
        guard lines.indices.contains(index), case .visit(let visit) = lines[index] else { return [] }
        if visit == selected { return update(.open, context) }
        selected = visit
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.file), .command(.file)),
            Menu.Item("2", words.title(.panel), .command(.panel)),
            Menu.Item("3", words.title(.tab), .command(.tab)),
            Menu.Item("4", words.title(.order), .command(.order)),
            Menu.Item("5", words.title(.absence), .command(.absence)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
