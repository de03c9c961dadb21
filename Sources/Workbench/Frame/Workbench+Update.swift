package import StreetModel
import TextUI

extension Workbench {
    /// Takes in what happened and says what should be done.
    package mutating func update(_ message: Message) -> [Effect] {
        let effects = take(message)
        endShown()
        return effects
    }

    private mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .entered(let staff, let view, let now):
            session.now = now
            return enter(staff, view)
        case .input(let input, let now):
            session.now = now
            // A session that slept (a closed laptop, Ctrl-Z) wakes up locked.
            var effects = lockIfIdle()
            if case .resize = input {} else { idleSince = now }
            effects += take(input) + keepDraft()
            // What is late follows from time and record. It is asked once a second: by the tick, or where keys leave
            // no pause for one by the first key of the second; the others cost nothing.
            if session.now.seconds != askedAt.seconds { return effects + refreshAll() }
            refreshScreens()
            return effects
        case .tick(let now):
            session.now = now
            return lockIfIdle() + refreshAll() + keepDraft()
        case .recorded(let entries, let now):
            session.now = now
            // Whom the act made somebody to be reached is named by the toast already.
            if let me = session.me { look(for: me) }
            return saved() + recorded(entries) + refreshAll(isOwnAct: entries.contains { $0.event.mayMoveGrids })
        case .followed(let entries, let now):
            session.now = now
            follow(entries)
            if let context { for index in screens.indices { screens[index].written(entries, context) } }
            return refreshAll()
        case .present(let staff, let now):
            session.now = now
            lookout.present = staff
            countPresent()
            return []
        case .refused(let refusal, let now):
            session.now = now
            refuse(refusal)
            notSaved(refusal)
            return []
        case .failed(let fault, let now):
            session.now = now
            toast = Toast(session.words.fault(fault), .alarm)
            notSaved(nil)
            return [.bell]
        case .exported(let path, let now):
            session.now = now
            toast = Toast(session.words.exported(path), .done)
            return saved()
        case .notExported(let fault, let now):
            session.now = now
            toast = Toast(session.words.fault(fault), .refused)
            notSaved(nil)
            return []
        case .pinyinRead(let table, let now):
            session.now = now
            take(table)
            return []
        case .pinFound(let isThere, let now):
            session.now = now
            pinFound(isThere)
            return []
        case .pinChecked(let isRight, let now):
            session.now = now
            pinChecked(isRight: isRight)
            return []
        case .pinKept(let isKept, let now):
            session.now = now
            pinKept(isKept)
            return []
        case .historyRead(let part, let now):
            session.now = now
            return take(part)
        case .importRead(let reading, let isStale, let now):
            session.now = now
            return show(reading, isStale: isStale)
        case .rollRead(let members, let problems, let meeting, let now):
            session.now = now
            return take(members, problems, of: meeting)
        case .imported(let reading, let now):
            session.now = now
            if case .imports = screens.last { screens.removeLast() }
            toast = Toast(session.words.importDone(reading), .done)
            return refreshAll()
        case .importCut(let fault, let books, let now):
            session.now = now
            let after = books.isEmpty ? "" : "  \(session.words.importCut(after: books))"
            toast = Toast(session.words.appendFault(fault, office) + after, .alarm)
            return [.bell]
        case .draftsFound(let drafts, let now):
            session.now = now
            offer(drafts)
            return []
        }
    }

    /// Somebody has signed in: who supervises begins on the board, others on the round where they left it, else of the
    /// first grid with something open (TERMINAL §2).
    private mutating func enter(_ id: String, _ view: SessionView) -> [Effect] {
        guard let me = office.street.staff[id] else {
            refuse(.unknownStaff(id))
            return []
        }
        session.me = me
        idleSince = session.now
        look(for: me)
        if let boardMeeting {
            screens = [.bigBoard(BigBoardScreen(meeting: boardMeeting))]
            return [.mouse(false)]
        }
        guard let grid = firstGrid(left: view.grid, for: me) else {
            // Without a screen no key would do anything, not even leave: back to the question who it is.
            session.me = nil
            session.words.reader = .nobody
            alerts = []
            toast = Toast(session.words.noGrid, .refused)
            return []
        }
        homeGrid = grid
        switch me.role {
        case .supervisor, .administrator: screens = [.board(BoardScreen())]
        case .gridWorker, .communityStaff: openRound(grid)
        }
        goOnWithMeeting(of: me)
        if me.role == .communityStaff {
            let dues = office.dues(for: me, at: session.now)
            if !dues.isEmpty { toast = Toast(session.words.duesWait(dues)) }
        }
        session.isMouseOn = view.isMouseOn
        session.keptViews = view.filters.compactMap(MatterView.init(word:))
        return refreshAll() + [.findPIN] + (view.isMouseOn ? [] : [.mouse(false)])
    }

    /// The grid where the person left the round, else the first with somebody not yet looked at.
    private func firstGrid(left: String, for me: Staff) -> String? {
        guard let context else { return nil }
        let grids = office.grids(for: me, at: session.now)
        if grids.contains(where: { $0.id == left }) { return left }
        let first = grids.first { !RoundScreen(grid: $0.id, context).isFinished(context) }
        return (first ?? grids.first)?.id
    }

    /// Where the person is now, for the next start.
    package var view: SessionView {
        let grid = screens.lazy.compactMap { if case .round(let round) = $0 { round.grid } else { nil } }.first
        return SessionView(
            grid: grid ?? homeGrid, language: session.words.language.rawValue, isMouseOn: session.isMouseOn,
            filters: session.keptViews.map(\.word))
    }

    /// Looks again at everything that follows from time and record, and rings where something has to be read.
    mutating func refreshAll(isOwnAct: Bool = false) -> [Effect] {
        guard let me = session.me else { return [] }
        look(for: me)
        askedAt = session.now
        let left = leaveLostGrid(me, isOwnAct: isOwnAct)
        refreshScreens()
        let rings = bell.rings(every: office.profile.ringSeconds, at: session.now)
        // The big board is for the room: what rings at a desk does not ring there.
        return left + ((takeMeetingRing() || rings) && boardMeeting == nil ? [.bell] : [])
    }

    private mutating func refreshScreens() {
        guard let context else { return }
        for index in screens.indices { screens[index].refresh(context) }
        // A find that is still being typed narrows what was laid out anew under it.
        guard case .find(let find) = layer, let top = screens.last, !top.isNarrowed else { return }
        if !find.text.isEmpty { _ = screens[screens.count - 1].narrow(to: find.text, context) }
    }

    /// "王淑珍 早巡 正常".
    private func name(of act: History.Act?, _ context: ScreenContext) -> String {
        act.map { session.words.actName($0.entry, context) } ?? ""
    }

    /// This session's act is written: the toast names it, undo knows it.
    private mutating func recorded(_ entries: [Entry]) -> [Effect] {
        guard let context else { return [] }
        let isKnown = isUndoOrRedo(entries, context)
        for entry in entries where !isKnown {
            switch entry.event {
            case .takenBack:
                toast = Toast(session.words.takenBack(""), .done)
            case .restored:
                toast = Toast(session.words.restored(""), .done)
            case .gridCovered(let standIn):
                history.add(act(of: entries, entry))
                if standIn.staff == session.me?.id { screens = [.round(RoundScreen(grid: standIn.grid, context))] }
                let name = session.words.actName(entry, context)
                toast = Toast(session.words.recorded(entries, name: name, office), .done)
            case .checkRecorded, .attemptRecorded, .absenceReported, .urged:
                let name = session.words.actName(entry, context)
                history.add(act(of: entries, entry))
                let opens = entries.contains { if case .matterOpened = $0.event { true } else { false } }
                toast = Toast(session.words.recorded(entries, name: name, office), opens ? .alarm : .done)
            case .matterOpened, .matterStepped:
                // What another entry of the same act brought about is named by that one.
                guard entry == entries.first, !entries.contains(where: \.namesItsAct) else { continue }
                let name = session.words.actName(entry, context)
                history.add(act(of: entries, entry))
                toast = Toast(session.words.recorded(entries, name: name, office), .done)
            case .registered(.duty(let duty)): recorded(duty, entry)
            case .elder, .place, .registered, .amended, .desk(.careLifted), .consultation:
                guard entry == entries.naming else { continue }
                history.add(act(of: entries, entry))
                let name = session.words.actName(entry, context) + meetingNote(after: entry)
                toast = Toast(session.words.recorded(entries, name: name, office), .done)
            case .desk(.fieldShown(let shown)): self.shown(shown)
            case .profileAdopted, .noticeRead, .desk(.exported): break
            }
        }
        if let top = screens.indices.last { screens[top].recorded(entries, context) }
        for index in screens.indices.dropLast() { screens[index].recorded(entries, context) }
        offerAbsence(after: entries)
        offerFile(after: entries)
        offerAssignment(after: entries)
        openPlanned(after: entries, context)
        followMeeting(after: entries)
        return followSheet(after: entries)
    }

    /// An act of this session with what undoes it and does it again.
    func act(of entries: [Entry], _ entry: Entry, before: DutyShift? = nil) -> History.Act {
        History.Act(undo: office.undo(of: entries), redo: office.redo(of: entries), entry: entry, before: before)
    }

    /// True where the entries are what `u` or Ctrl-R wrote: the toast names the act they undo or do again.
    private mutating func isUndoOrRedo(_ entries: [Entry], _ context: ScreenContext) -> Bool {
        defer { isTurning = false }
        guard let event = entries.first?.event else { return false }
        // Ending the lift by the board's menu writes what `u` would: there it is an act of its own.
        if case .desk(.careLifted) = event, !isTurning { return false }
        if let act = history.done.last(where: { $0.undo.asksSame(as: event) }) {
            toast = Toast(session.words.takenBack(name(of: act, context)), .done)
            history.undid(event, redo: redo(of: act, undoneBy: event))
            return true
        }
        if let act = history.undone.last(where: { $0.redo.asksSame(as: event) }) {
            toast = Toast(session.words.restored(name(of: act, context)), .done)
            history.redid(event, undo: entries.allSatisfy(\.isRestoring) ? act.undo : office.undo(of: entries))
            return true
        }
        return false
    }

    /// What does an act again that an event has just undone: a lift that took the place of another was given back as an
    /// entry that was not there when the act was written.
    private func redo(of act: History.Act, undoneBy event: Event) -> Event {
        if case .desk(.careLifted) = event { office.redo(of: [act.entry]) } else { act.redo }
    }
}

extension RoundScreen {
    /// True where nobody of the round is left to look at.
    func isFinished(_ context: ScreenContext) -> Bool { firstUnseen(context) == nil }
}

extension Entry {
    /// True for what somebody did, where the same act opened a matter before it (a passed limit's).
    fileprivate var namesItsAct: Bool {
        switch event {
        case .checkRecorded, .attemptRecorded, .absenceReported, .elder: true
        case .matterOpened, .matterStepped, .noticeRead, .urged, .gridCovered, .registered, .amended, .place, .desk,
            .consultation,
            .takenBack, .restored, .profileAdopted:
            false
        }
    }

    /// True for an entry that puts others in force again.
    fileprivate var isRestoring: Bool {
        if case .restored = event { true } else { false }
    }
}
