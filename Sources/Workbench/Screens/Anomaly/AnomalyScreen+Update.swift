import StreetModel
import TextUI

extension AnomalyScreen {
    /// Carries a command out; digits 1 2 3 are further looks and stop no clock (TERMINAL §1.6).
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let panel = Panel(elder, context) else { return [.say(Toast(words.noSuchFile))] }
        switch command {
        case .up: return move(by: -1, panel, context)
        case .down: return move(by: 1, panel, context)
        case .pageUp, .home: return move(by: -panel.rows.count, panel, context)
        case .pageDown, .end: return move(by: panel.rows.count, panel, context)
        case .next:
            let before = target
            selected = nil
            settle(context)
            if panel.next == nil { return [.say(Toast(words.nobodyLeftToCall))] }
            return target == before ? [.say(Toast(words.nextCallIsHere))] : []
        case .tab, .backTab: return openAlert(context)
        case .facade:
            let screen = FacadeScreen(
                building: panel.record.elder.building, elder: elder,
                slot: context.office.roundSlot(at: context.now), context)
            return [.push(.facade(screen))]
        case .absence: return [.fill(.absence(elder: elder))]
        case .file: return [.push(.file(FileScreen(elder: elder)))]
        case .copy: return copy(panel, words)
        case .normal: return look(.normal, panel, context)
        case .abnormal: return look(.abnormal, panel, context)
        case .unclear: return look(.unclear, panel, context)
        case .noAnswer: return settled(context) ?? noAnswer(panel, context)
        case .knocked: return settled(context) ?? [.record(.attemptRecorded(knocked(panel)))]
        case .open where panel.result != nil || panel.cause == .waiting:
            return settled(context) ?? [.menu(stepsMenu(panel, context))]
        case .reached, .open: return settled(context) ?? [.menu(reachedMenu(panel, context))]
        case .emergency: return [.menu(emergencyMenu(panel, context))]
        case .note: return [.ask(notePrompt(panel, context))]
        case .steps, .handle, .returnVisit, .clear, .doAgain, .raise, .reassign, .urge, .withdraw, .witness:
            return settled(context) ?? step(command, panel, context)
        default: return [.say(Toast(words.noUseHere))]
        }
    }

    /// What a screen that has just changed under the hand answers; nil where it stood still (TERMINAL §1.5).
    private func settled(_ context: ScreenContext) -> [Step]? {
        guard let changedAt, context.now.milliseconds - changedAt.milliseconds < LookLogging.settlingTime else {
            return nil
        }
        return [.say(Toast(context.words.justChanged, .refused))]
    }

    private mutating func move(by count: Int, _ panel: Panel, _ context: ScreenContext) -> [Step] {
        let rows = panel.rows
        guard !rows.isEmpty else { return [] }
        let index = rows.firstIndex { $0.key == panel.selected(selected)?.key } ?? 0
        selected = rows[min(max(0, index + count), rows.count - 1)].key
        settle(context)
        return []
    }

    private func openAlert(_ context: ScreenContext) -> [Step] {
        guard let alert = band(context).first else { return [.say(Toast(context.words.noOtherAlerts))] }
        return [.openAlert(alert)]
    }

    private func copy(_ panel: Panel, _ words: Words) -> [Step] {
        guard let rung = panel.selectedRung(selected), !rung.telephone.isEmpty else {
            return [.say(Toast(words.noNumberHere, .refused))]
        }
        let isShown = words.reader.shows(.telephone, of: panel.record.elder)
        if !isShown && !rung.isOfOffice { return [.say(Toast(words.numberIsMasked, .refused))] }
        return [.effect(.copy(rung.telephone)), .say(Toast(words.copied(rung.telephone), .done))]
    }

    /// A further look. Where nobody has to be reached it is a look like any other on the round.
    private func look(_ outcome: Outcome, _ panel: Panel, _ context: ScreenContext) -> [Step] {
        if let steps = settled(context) { return steps }
        let slot = context.office.roundSlot(at: context.now)
        if !panel.isUrgent {
            return LookLogging(elder: elder, slot: slot, awaitsEnter: false, changedAt: nil).steps(outcome, context)
        }
        // Where this slot has an abnormal or early look already, another one is not "too early" any more. After the agreed
        // time none is: there it is a further look and no alarm, which would start the clocks anew.
        let view = context.office.view(of: panel.record, in: slot, at: context.now)
        let time = context.office.offset.timeOfDay(of: context.now)
        let isEarly = panel.record.elder.agreement(for: slot.half).by.map { time < $0 } ?? false
        let isAlarm = outcome == .abnormal && isEarly && (view.outcome == .abnormal || view.outcome == .early)
        return [
            .record(
                .checkRecorded(
                    CheckRecorded(
                        elder: elder, outcome: outcome, seen: nil, observed: context.now, half: nil, isAlarm: isAlarm)))
        ]
    }

    /// Selects the row that was clicked; the second click says who was reached.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !band(context).isEmpty { return openAlert(context) }
        guard let panel = Panel(elder, context) else { return [] }
        let layout = PanelLayout(context, hasBand: !band(context).isEmpty)
        guard layout.ladder.contains(row: row, column: column) else { return [] }
        let list = PanelList(panel, selected: selected, height: layout.ladder.size.rows)
        guard let index = list.index(at: row - layout.ladder.row) else { return [] }
        let key = panel.rows[index].key
        if key == panel.selected(selected)?.key { return update(.open, context) }
        selected = key
        settle(context)
        return []
    }

    /// What `0` offers here; digits 1 2 3 stay further looks.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("4", words.title(.steps), .command(.steps)), Menu.Item("5", words.title(.file), .command(.file)),
            Menu.Item(
                "6", words.moreStill,
                .menu(Menu.display(words, also: [Menu.Item("8", words.copyNumber, .command(.copy))]))),
        ]
    }
}

extension LadderRung {
    /// Duty officers' numbers are the office's own and never hidden.
    var isOfOffice: Bool {
        switch kind {
        case .communityDuty, .streetDuty, .streetHead: true
        case .lookAgain, .elderByTelephone, .door, .firstContact, .furtherContacts, .volunteer, .buildingHead,
            .keyHolder:
            false
        }
    }
}
