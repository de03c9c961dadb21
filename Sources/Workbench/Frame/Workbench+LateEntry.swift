import StreetModel
import TextUI

extension Workbench {
    /// What was typed for late entry: the time of a building, or why it comes so late; then what waited for it is done.
    mutating func answeredSheet(_ prompt: Prompt, _ text: String) -> [Effect] {
        guard case .lateEntry(var screen) = screens.last, let context else { return [] }
        var steps: [Step] = []
        if case .sheetReason = prompt.answer {
            screen.reason = text
            steps = screen.resume(context)
        } else if case .sheetTime(let building, let usual) = prompt.answer {
            let typed = text.isEmpty ? usual : TimeOfDay(noted: KeyFolding.folded(text))
            guard let time = typed, screen.fits(time, context) else {
                layer = .prompt(prompt, TextField(text))
                toast = Toast(session.words.sheetTimeRefused(screen.slot.half, office.profile), .refused)
                return []
            }
            steps = screen.note(time, of: building, context)
        }
        screens[screens.count - 1] = .lateEntry(screen)
        let done = prompt.draftWords.map { forget($0) } ?? []
        return done + carry(out: steps)
    }

    /// A sheet with the marks that an earlier session left in it; any other screen as it is.
    mutating func found(_ screen: Screen) -> Screen {
        guard case .lateEntry(var sheet) = screen, let draft = foundDrafts.removeValue(forKey: sheet.draftWords),
            let context
        else { return screen }
        sheet.restore(draft, context)
        toast = Toast(session.words.sheetKept(sheet.marks.count))
        return .lateEntry(sheet)
    }

    /// Leaves a sheet whose marks are not to be saved.
    mutating func dropSheet() -> [Effect] {
        guard case .lateEntry(let sheet) = screens.last else { return [] }
        return carry(out: [.pop]) + forget(sheet.draftWords)
    }

    /// The sums stand before a sheet with marks that are not saved is left, whatever way.
    mutating func holdsSheet(back command: Command) -> Bool {
        guard let context, let index = screens.lastIndex(where: { if case .lateEntry = $0 { true } else { false } }),
            case .lateEntry(let screen) = screens[index]
        else { return false }
        let isOnTop = index == screens.count - 1
        switch command {
        case .more where isOnTop: break
        case .back where isOnTop, .close where isOnTop, .go where isOnTop, .leave, .rounds, .matters, .board, .duty,
            .complaints, .registers, .dues, .meetings:
            if screen.marks.isEmpty { return false }
        default: return false
        }
        // What was opened over the sheet is left with it.
        screens.removeLast(screens.count - 1 - index)
        layer = .menu(screen.sums(context))
        return true
    }

    /// Takes back the last mark that is not yet saved; false where there is none, and `u` is about what is written.
    mutating func unmarkSheet() -> Bool {
        guard case .lateEntry(var screen) = screens.last, let mark = screen.unmarkLast() else { return false }
        let name = session.words.name(ofElder: mark.elder, office)
        screens[screens.count - 1] = .lateEntry(screen)
        toast = Toast(session.words.unmarked(number: screen.selected + 1, name), .done)
        return true
    }

    /// After what was written from a sheet: an anomaly opens at once, and a sheet that is saved is closed.
    mutating func followSheet(after entries: [Entry]) -> [Effect] {
        guard case .lateEntry(let screen) = screens.last, let context else { return [] }
        for entry in entries {
            if case .matterOpened(let opening) = entry.event, opening.kind == .anomaly {
                let late =
                    session.now.seconds(since: opening.start) - office.profile.clocks(for: .anomaly).responseSeconds
                if late > 0 { toast = Toast(session.words.bornLate(elder: opening.elder, late, office), .alarm) }
                // It is not read yet: whoever still looks at the paper presses the next row's digit.
                screens.append(.anomaly(AnomalyScreen(elder: opening.elder, context)))
                hold = .panel(elder: opening.elder)
                return []
            }
        }
        if screen.isSaving, screen.marks.isEmpty {
            screens.removeLast()
            toast = Toast(session.words.sheetSaved(screen.saved), .done)
            return forget(screen.draftWords)
        }
        return []
    }

    /// Shows the round of another day (TERMINAL §1 no. 11).
    mutating func showRound(of text: String, _ prompt: Prompt) {
        guard case .round(var round) = screens.last, let context else { return }
        guard let day = Day(typed: text, today: context.today, leaning: .behind),
            (0...30).contains(context.today.number - day.number)
        else {
            layer = .prompt(prompt, TextField(text))
            toast = Toast(session.words.roundDayRefused, .refused)
            return
        }
        round.show(day, context)
        screens[screens.count - 1] = .round(round)
    }
}
