package import StreetModel
import TextUI

extension FileScreen {
    /// Turns the panes, scrolls, and offers what is done about a file.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let record = context.office.elder(elder) else { return [.say(Toast(context.words.noSuchFile))] }
        let words = context.words
        switch command {
        case .up: return move(by: -1, record, context)
        case .down: return move(by: 1, record, context)
        case .pageUp: return move(by: 2 - FileLayout.height(context), record, context)
        case .next: return turnPage(record, context)
        case .pageDown: return move(by: FileLayout.height(context) - 2, record, context)
        case .home: return move(by: -FileScreen.everything, record, context)
        case .end: return move(by: FileScreen.everything, record, context)
        case .left: turn(by: -1)
        case .right: turn(by: 1)
        case .tab, .backTab:
            turn(by: command == .tab ? 1 : -1)
        case .open:
            if pane == .timeline { return openEntry(context) }
            return [.push(.anomaly(AnomalyScreen(elder: elder, context)))]
        case .panel: return [.push(.anomaly(AnomalyScreen(elder: elder, context)))]
        case .absence: return [.fill(.absence(elder: elder))]
        case .edit: return [.fill(.edit(.elder, elder))]
        case .risk: return [.fill(.file(.risk, elder: elder))]
        case .note: return [.fill(.file(.note, elder: elder))]
        case .move: return [.fill(.file(.move, elder: elder))]
        case .leaving: return [.fill(.file(.leave, elder: elder))]
        case .evaluate: return [.fill(.file(.evaluate, elder: elder))]
        case .reveal: return offerMasked(record, context)
        case .facade:
            let slot = context.office.roundSlot(at: context.now)
            let screen = FacadeScreen(building: record.elder.building, elder: elder, slot: slot, context)
            return [.push(.facade(screen))]
        case .copy: return [.say(Toast(words.copyInPanel, .refused))]
        default: return [.say(Toast(words.noUseHere))]
        }
        return read(context)
    }

    private static let everything = 1_000_000

    /// Space: a page on; nobody is next on a file, and at its end that is said.
    private mutating func turnPage(_ record: ElderRecord, _ context: ScreenContext) -> [Step] {
        let before = self
        let steps = move(by: FileLayout.height(context) - 2, record, context)
        return steps.isEmpty && self == before ? [.say(Toast(context.words.fileEnds))] : steps
    }

    /// Scrolls, or moves the selection of the timeline; at its end older days are read.
    private mutating func move(by count: Int, _ record: ElderRecord, _ context: ScreenContext) -> [Step] {
        let height = FileLayout.height(context)
        guard pane == .timeline else {
            let layout = FileLayout(self, PersonFile(record, context), context)
            scroll(by: count, of: pane == .now ? layout.count : layout.panes.last?.lines.count ?? 0, height: height)
            return []
        }
        select(selected + count)
        let lines = FileTimeline(self, context).lines(width: FileLayout.rightWidth(context))
        if let line = lines.firstIndex(where: { $0.entry == selected }) {
            show(line: line, of: lines.count, height: height)
        }
        return selected >= history.entries.count - 1 ? read(context) : []
    }

    /// Reads the next older days where the pane shows them.
    mutating func read(_ context: ScreenContext) -> [Step] {
        switch pane {
        case .now, .care: return []
        case .year:
            if let oldest = history.oldest, oldest <= FileYear.firstDay(context.today) { return [] }
        case .timeline: break
        }
        guard let days = history.nextDays(today: context.today) else { return [] }
        history.isReading = true
        return [.effect(.readHistory(elder: elder, days: days))]
    }

    /// Older days were read: a year goes on until it is whole.
    package mutating func take(_ part: FileHistory.Part, _ context: ScreenContext) -> [Step] {
        guard part.elder == elder else { return [] }
        history.take(part, offset: context.office.offset)
        return pane == .year || history.entries.isEmpty ? read(context) : []
    }

    /// Somebody wrote, this session or another: the timeline goes on.
    package mutating func written(_ entries: [Entry], _ context: ScreenContext) {
        if history.oldest == nil { return }
        let new = entries.filter { $0.isAbout(elder, context.office) }
        if new.isEmpty { return }
        let kept = history.entries.indices.contains(selected) ? history.entries[selected] : nil
        history.add(new, offset: context.office.offset)
        // The selection stays with its entry.
        if let kept, let index = history.entries.firstIndex(of: kept) { select(index) }
    }

    /// What can be done about the selected entry of the timeline.
    private func openEntry(_ context: ScreenContext) -> [Step] {
        let words = context.words
        guard history.entries.indices.contains(selected) else { return [] }
        let entry = history.entries[selected]
        var items: [Menu.Item] = []
        if let matter = entry.matterID, context.office.matter(matter) != nil {
            items.append(Menu.Item("1", words.title(.panel), .command(.panel)))
        }
        if !history.isTakenBack(entry), entry.isOwnAct {
            let act = history.act(of: entry)
            switch context.office.undo(of: act) {
            case .takenBack:
                let numbers = act.map(\.number)
                items.append(
                    Menu.Item("2", words.takeBackEntry, .step(.fill(.file(.takeBack(numbers), elder: elder)))))
            case let inverse: items.append(Menu.Item("2", words.changeBack, .step(.record(inverse))))
            }
        }
        items.append(Menu.Item("0", words.title(.back), .back))
        return [.menu(Menu(words.timelineEntry(entry, context), items))]
    }

    /// What `0` offers here: first what waits.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        var waiting: [(String, Menu.Choice)] = []
        // Two rows are always those that lead to everything else.
        if let record = context.office.elder(elder) { waiting = Array(waitingActs(record, context).prefix(4)) }
        waiting.append((words.moreActs, .menu(acts(words))))
        // Where much waits there is no room for it here; it is an act above like any other.
        if waiting.count < 5 { waiting.append((words.title(.reveal), .command(.reveal))) }
        waiting.append((words.moreStill, .menu(Menu.display(words))))
        return waiting.prefix(6).enumerated().map { Menu.Item(Character(String($0 + 1)), $1.0, $1.1) }
    }

    /// Every act of the file by digit.
    private func acts(_ words: Words) -> Menu {
        let commands: [Command] = [.absence, .note, .risk, .panel, .facade, .move, .leaving, .evaluate, .reveal]
        let items = commands.enumerated().map { index, command in
            Menu.Item(Character(String(index + 1)), words.title(command), .command(command))
        }
        return Menu(words.moreActs, items + [Menu.Item("0", words.title(.back), .back)])
    }

    /// The decisions that are waited for.
    private func waitingActs(_ record: ElderRecord, _ context: ScreenContext) -> [(String, Menu.Choice)] {
        let words = context.words
        var acts: [(String, Menu.Choice)] = []
        if let leaving = record.leavings.last(where: \.isWaiting) {
            var yes = LeavingDecided()
            (yes.elder, yes.leaving) = (elder, leaving.report.number)
            acts.append(
                (words.confirmLeaving(leaving.report.body.status), .step(.record(.elder(.leavingDecided(yes))))))
            acts.append(
                (words.refuseLeaving, .step(.fill(.file(.refuseLeaving(leaving.report.number), elder: elder)))))
        } else if let leaving = record.leavings.last(where: \.isInForce), record.leftTo.isEmpty {
            acts.append(
                (words.revokeLeaving, .step(.fill(.file(.refuseLeaving(leaving.report.number), elder: elder)))))
        }
        if let absence = record.absences.last(where: { $0.isWaiting && $0.absence.through >= context.today }) {
            var yes = AbsenceDecided()
            (yes.elder, yes.absence, yes.verdict) = (elder, absence.number, .approved)
            acts.append((words.approveAbsence, .step(.record(.elder(.absenceDecided(yes))))))
            acts.append((words.refuseAbsence, .step(.fill(.file(.refuseAbsence(absence.number), elder: elder)))))
        }
        if let absence = record.absences.last(where: { $0.covers(context.today) }) {
            var back = AbsenceDecided()
            (back.elder, back.absence, back.verdict, back.on) = (elder, absence.number, .ended, context.today)
            acts.append((words.backHome, .step(.record(.elder(.absenceDecided(back))))))
        }
        if context.office.consentDue(of: record).map({ $0 <= context.today }) ?? false {
            acts.append((words.consentAsked, .step(.record(asked(record, context)))))
        }
        return acts
    }

    /// That somebody was asked for consent today, and did not give it.
    private func asked(_ record: ElderRecord, _ context: ScreenContext) -> Event {
        let was = record.elder.consentAskedOn?.text ?? ""
        let change = FieldChange(field: "consentAskedOn", was: .text(was), now: .text(context.today.text))
        return .amended(Amendment(register: .elder, id: elder, changes: [change]))
    }
}

extension Entry {
    /// The matter it opened or belongs to; nil where it belongs to none.
    var matterID: String? {
        switch event {
        case .matterOpened(let opening): opening.id.isEmpty ? newID("M") : opening.id
        case .matterStepped(let step): step.matter
        case .attemptRecorded(let attempt): attempt.matter.isEmpty ? nil : attempt.matter
        case .profileAdopted, .registered, .amended, .checkRecorded, .absenceReported, .noticeRead, .urged,
            .gridCovered, .elder, .place, .desk, .consultation, .takenBack, .restored:
            nil
        }
    }

    /// True for what undoing makes sense of: not for undoing itself, the opening of a file or half of a move.
    var isOwnAct: Bool {
        switch event {
        case .amended, .checkRecorded, .absenceReported, .attemptRecorded, .elder(.leavingReported),
            .elder(.leavingDecided), .elder(.absenceDecided), .elder(.visitRecorded), .elder(.evaluationRecorded),
            .elder(.arrived), .matterOpened, .matterStepped:
            true
        case .registered, .urged, .elder(.left), .profileAdopted, .noticeRead, .gridCovered, .place, .desk,
            .consultation, .takenBack,
            .restored:
            false
        }
    }
}
