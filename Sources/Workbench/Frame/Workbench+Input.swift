import StreetModel
import TextUI

extension Workbench {
    /// Hands an input to the layer that lies on top, else to the screen.
    mutating func take(_ input: Input) -> [Effect] {
        if case .resize(let size) = input {
            session.size = size
            return []
        }
        if boardMeeting != nil { return takeOnBoard(input) }
        if lock != nil { return takeLocked(input) }
        if input != .key(.control("c")) { isLeaving = false }
        guard session.me != nil else { return takeSignIn(input) }
        let seen = context
        toast = nil
        // Whatever is open: what is typed next belongs to the lock.
        if KeyTable.command(for: input, in: screens.last?.keys ?? .signIn) == .lock { return lockNow() }
        if let hold { return take(input, over: hold) }
        if let layer { return take(input, in: layer) }
        guard let top = screens.last, let seen else { return [] }
        // A click means the cell as it was seen, with the toast over it that the click takes away.
        if case .mouse(let action, let row, let column) = input {
            return click(action, row: row, column: column, seen)
        }
        if case .meeting(let meeting) = top, meeting.entry != nil { return type(input, in: meeting) }
        if let command = KeyTable.command(for: input, in: top.keys) { return run(command) }
        if let text = KeyFolding.word(in: input) {
            // Only a list begins to find by itself; in panels and on the facade a word may be meant for another field.
            guard KeyContext.lists.contains(top.keys) else {
                toast = Toast(session.words.pressSlashFirst)
                return []
            }
            return beginFind(text)
        }
        toast = Toast(session.words.noUseHere)
        return []
    }

    /// Carries a command out: the frame's own here, the others on the screen.
    mutating func run(_ command: Command) -> [Effect] {
        guard let context, !screens.isEmpty, !holdsSheet(back: command) else { return [] }
        let words = session.words
        switch command {
        case .more:
            let items = screens[screens.count - 1].moreItems(context)
            let top = screens[screens.count - 1]
            layer = .menu(
                Menu.more(top.titles(context).last ?? "", items, words: words).asking(top, context))
        case .go: layer = .menu(screenMenu(context))
        case .find: return beginFind("")
        case .lock: return lockNow()
        case .pin: askForPIN()
        case .palette: layer = .palette(PaletteLayer(screens[screens.count - 1].keys))
        case .help:
            if case .help = screens[screens.count - 1] {
                screens.removeLast()
            } else {
                return push(.help(HelpScreen(about: screens[screens.count - 1].keys)))
            }
        case .undo: return undo()
        case .redo: return redo()
        case .language: session.words = words.inOtherLanguage
        case .mouse:
            session.isMouseOn.toggle()
            toast = Toast(words.mouse(isOn: session.isMouseOn))
            return [.mouse(session.isMouseOn)]
        case .repaint: return [.repaint]
        case .export: offerExport(context)
        case .back:
            if endNarrowing() || endChoosing() || endCalling() { break }
            if screens.count > 1 && !isHolding(context) {
                screens.removeLast()
            } else {
                layer = .menu(screenMenu(context))
            }
        case .duty:
            if case .duty = screens[screens.count - 1] { break }
            return push(.duty(DutyScreen(context)))
        case .dues:
            if case .dues = screens[screens.count - 1] { break }
            return push(.dues(DueScreen()))
        case .meetings:
            if case .meetings = screens[screens.count - 1] { break }
            return push(.meetings(MeetingsScreen()))
        case .ledger:
            if case .ledger = screens[screens.count - 1] { break }
            return push(.ledger(LedgerScreen()))
        case .rounds: openRounds()
        case .board: return openBoard()
        case .complaints:
            screens.removeLast(screens.count - 1)
            return push(.complaints(ComplaintScreen(context)))
        case .matters: openMatters(context)
        case .topics: openTopics(context)
        case .registers: openRegisters(context)
        case .meeting: return openMeeting(context)
        case .importFiles where screens[screens.count - 1].keys != .imports: beginImport(context)
        case .close: return screens.count > 1 ? carry(out: [.pop]) : leave()
        case .leave: return leave()
        case .dropSheet: return dropSheet()
        case .cancel: return cancel()
        default: return carry(out: screens[screens.count - 1].update(command, context))
        }
        return []
    }

    /// Does what a screen asked for, step by step.
    mutating func carry(out steps: [Step]) -> [Effect] {
        var effects: [Effect] = []
        for step in steps {
            switch step {
            case .record(let event): effects += record(event)
            case .effect(.importFiles) where session.readOnly != nil:
                toast = session.readOnly.map { Toast(session.words.fault($0), .refused) }
            case .effect(let effect): effects.append(effect)
            case .push(let screen): effects += push(screen)
            case .replace(let screen): screens[screens.count - 1] = screen
            case .replaceAll(let screen): screens = [screen]
            case .pop: if screens.count > 1 { screens.removeLast() }
            case .menu(let menu): layer = .menu(menu)
            case .paper(let paper, let meeting): effects += leave(with: paper, of: meeting)
            case .ask(let prompt): ask(prompt)
            case .fill(let purpose): effects += fill(purpose)
            case .say(let toast): self.toast = toast
            case .refuse(let refusal): refuse(refusal)
            case .openAlert(let alert): effects += open(alert)
            case .show(let view): show(view)
            case .keep(let views):
                session.keptViews = views
                toast = Toast(session.words.filtersKept(views.count), .done)
            }
        }
        return effects
    }

    /// Asks the rules at once, so that the person knows; the book asks them again under its lock.
    mutating func record(_ event: Event) -> [Effect] {
        guard let me = session.me else { return [] }
        if let fault = session.readOnly {
            toast = Toast(session.words.fault(fault), .refused)
            return []
        }
        do throws(Refusal) {
            let act = try office.decide(event, by: me.id, at: session.now)
            keepBefore(event)
            return act.isEmpty ? [] : [.record(event)]
        } catch {
            refuse(error)
            return []
        }
    }

    /// Says why the rules do not allow it.
    mutating func refuse(_ refusal: Refusal) {
        toast = Toast(session.words.refusal(refusal, office), .refused)
    }

    /// Puts a screen on top; whatever way a person's panel opens, opening it reads what rings about the person.
    mutating func push(_ screen: Screen) -> [Effect] {
        screens.append(found(screen))
        if let context { screens[screens.count - 1].refresh(context) }
        if case .anomaly(let panel) = screen { return readNotices(of: panel.elder) }
        if case .matter(let detail) = screen { return readNotices(ofMatter: detail.matter) }
        if case .lateEntry(let sheet)? = screens.last, let context { return carry(out: sheet.asked(context)) }
        return []
    }

    private mutating func undo() -> [Effect] {
        if unmarkSheet() { return [] }
        guard let act = history.done.last else {
            toast = Toast(session.words.nothingToUndo)
            return []
        }
        if let before = act.before { return putBack(act, before) }
        let effects = record(act.undo)
        isTurning = !effects.isEmpty
        guard effects.isEmpty, session.readOnly == nil, let context else { return effects }
        // What can no longer be taken back says so once, and then gives way to the acts before it.
        history.giveUp(act)
        if let before = history.done.last {
            toast?.text += session.words.undoBefore(session.words.actName(before.entry, context))
        }
        return []
    }

    private mutating func redo() -> [Effect] {
        guard let act = history.undone.last else {
            toast = Toast(session.words.nothingToRedo)
            return []
        }
        let effects = record(act.redo)
        isTurning = !effects.isEmpty
        if effects.isEmpty && session.readOnly == nil { history.giveUp(act) }
        return effects
    }

    /// Leaves; asks only with an own open anomaly (TERMINAL §1.4), where 1 2 3 are looks and nothing else (§1.6).
    private mutating func leave() -> [Effect] {
        guard hasOwnAnomaly else { return [.leave] }
        let words = session.words
        layer = .menu(
            Menu(
                words.leaveWithAnomaly,
                [Menu.Item("0", words.stay, .back), Menu.Item("8", words.leave, .step(.effect(.leave)))]))
        return []
    }

    mutating func cancel() -> [Effect] {
        if isLeaving { return [.leave] }
        isLeaving = true
        layer = nil
        toast = Toast(session.words.cancelAgain)
        return []
    }

    /// An anomaly that this person's look opened and that has no response yet.
    private var hasOwnAnomaly: Bool {
        alerts.contains { alert in
            alert.notice.kind == .anomaly && office.matter(alert.matter)?.openedBy == session.me?.id
        }
    }

    mutating func click(_ action: MouseAction, row: Int, column: Int, _ context: ScreenContext) -> [Effect] {
        guard let top = screens.indices.last else { return [] }
        switch action {
        case .wheelUp: return run(.up)
        case .wheelDown: return run(.down)
        case .press:
            if row == session.size.rows - 1 { return clickHint(column: column) }
            return carry(out: screens[top].click(row: row, column: column, context))
        }
    }

    private mutating func clickHint(column: Int) -> [Effect] {
        guard let top = screens.last else { return [] }
        guard let hint = hints(for: top.keys).first(where: { $0.columns.contains(column) }) else { return [] }
        return run(hint.command)
    }
}
