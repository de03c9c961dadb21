package import StreetModel

/// Every screen there is; the last one of ``Workbench/screens`` is the one that is seen.
///
/// How to add one:
/// 1. a folder in Screens with three files: its state, `+Update.swift`, `+Draw.swift`;
/// 2. a case here, and in each switch below (the compiler asks for them);
/// 3. its acts in ``KeyTable``, and a ``KeyContext``;
/// 4. its way in: a row of `Workbench.screenMenu`, or a ``Step/push(_:)``;
/// 5. pictures in the tests: 80x24, 60x16, 45x20, 132x43, both languages.
package enum Screen: Equatable, Sendable {
    case round(RoundScreen)
    case visits(VisitScreen)
    case facade(FacadeScreen)
    case anomaly(AnomalyScreen)
    case file(FileScreen)
    case complaints(ComplaintScreen)
    case duty(DutyScreen)
    case board(BoardScreen)
    case boardList(BoardListScreen)
    case matters(MattersScreen)
    case matter(MatterScreen)
    case dues(DueScreen)
    case registers(RegistersScreen)
    case canvass(CanvassScreen)
    case help(HelpScreen)
    case lateEntry(LateEntryScreen)
    case imports(ImportScreen)
    case topics(TopicsScreen)
    case topic(TopicScreen)
    case meetings(MeetingsScreen)
    case plan(PlanScreen)
    case minutes(MinutesScreen)
    case meeting(MeetingScreen)
    case ledger(LedgerScreen)
    case bigBoard(BigBoardScreen)
}

extension Screen {
    /// Carries a command out.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        switch self {
        case .round(var screen):
            let steps = screen.update(command, context)
            self = .round(screen)
            return steps
        case .visits(var screen):
            let steps = screen.update(command, context)
            self = .visits(screen)
            return steps
        case .facade(var screen):
            let steps = screen.update(command, context)
            self = .facade(screen)
            return steps
        case .anomaly(var screen):
            let steps = screen.update(command, context)
            self = .anomaly(screen)
            return steps
        case .file(var screen):
            let steps = screen.update(command, context)
            self = .file(screen)
            return steps
        case .complaints(var screen):
            let steps = screen.update(command, context)
            self = .complaints(screen)
            return steps
        case .duty(var screen):
            let steps = screen.update(command, context)
            self = .duty(screen)
            return steps
        case .board(var screen):
            let steps = screen.update(command, context)
            self = .board(screen)
            return steps
        case .boardList(var screen):
            let steps = screen.update(command, context)
            self = .boardList(screen)
            return steps
        case .matters(var screen):
            let steps = screen.update(command, context)
            self = .matters(screen)
            return steps
        case .matter(var screen):
            let steps = screen.update(command, context)
            self = .matter(screen)
            return steps
        case .dues(var screen):
            let steps = screen.update(command, context)
            self = .dues(screen)
            return steps
        case .registers(var screen):
            let steps = screen.update(command, context)
            self = .registers(screen)
            return steps
        case .canvass(var screen):
            let steps = screen.update(command, context)
            self = .canvass(screen)
            return steps
        case .help(var screen):
            let steps = screen.update(command, context)
            self = .help(screen)
            return steps
        case .lateEntry(var screen):
            let steps = screen.update(command, context)
            self = .lateEntry(screen)
            return steps
        case .imports(var screen):
            let steps = screen.update(command, context)
            self = .imports(screen)
            return steps
        case .topics(var screen):
            let steps = screen.update(command, context)
            self = .topics(screen)
            return steps
        case .topic(var screen):
            let steps = screen.update(command, context)
            self = .topic(screen)
            return steps
        case .meetings(var screen):
            let steps = screen.update(command, context)
            self = .meetings(screen)
            return steps
        case .plan(var screen):
            let steps = screen.update(command, context)
            self = .plan(screen)
            return steps
        case .minutes(var screen):
            let steps = screen.update(command, context)
            self = .minutes(screen)
            return steps
        case .meeting(var screen):
            let steps = screen.update(command, context)
            self = .meeting(screen)
            return steps
        case .ledger(var screen):
            let steps = screen.update(command, context)
            self = .ledger(screen)
            return steps
        case .bigBoard(let screen): return screen.update(command, context)
        }
    }

    /// Looks again at the office: time has passed, or something was written.
    package mutating func refresh(_ context: ScreenContext) {
        switch self {
        case .round(var screen):
            screen.refresh(context)
            self = .round(screen)
        case .facade(var screen):
            screen.refresh(context)
            self = .facade(screen)
        case .anomaly(var screen):
            screen.refresh(context)
            self = .anomaly(screen)
        case .complaints(var screen):
            screen.refresh(context)
            self = .complaints(screen)
        case .board(var screen):
            screen.refresh(context)
            self = .board(screen)
        case .boardList(var screen):
            screen.refresh(context)
            self = .boardList(screen)
        case .registers(var screen):
            screen.refresh(context)
            self = .registers(screen)
        case .canvass(var screen):
            screen.refresh(context)
            self = .canvass(screen)
        case .imports(var screen):
            screen.refresh(context)
            self = .imports(screen)
        case .visits(var screen):
            screen.refresh(context)
            self = .visits(screen)
        case .dues(var screen):
            screen.refresh(context)
            self = .dues(screen)
        case .topics(var screen):
            screen.refresh(context)
            self = .topics(screen)
        case .meetings(var screen):
            screen.refresh(context)
            self = .meetings(screen)
        case .plan(var screen):
            screen.refresh(context)
            self = .plan(screen)
        case .meeting(var screen):
            screen.refresh(context)
            self = .meeting(screen)
        case .topic(var screen):
            screen.refresh(context)
            self = .topic(screen)
        case .minutes(var screen):
            screen.refresh(context)
            self = .minutes(screen)
        case .ledger(var screen):
            screen.refresh(context)
            self = .ledger(screen)
        case .file, .duty, .matters, .matter, .help, .lateEntry, .bigBoard: break
        }
    }

    /// This session's act is written.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        switch self {
        case .round(var screen):
            screen.recorded(entries, context)
            self = .round(screen)
        case .facade(var screen):
            screen.recorded(entries, context)
            self = .facade(screen)
        case .anomaly(var screen):
            screen.recorded(entries, context)
            self = .anomaly(screen)
        case .lateEntry(var screen):
            screen.recorded(entries, context)
            self = .lateEntry(screen)
        case .matters, .file: written(entries, context)
        case .canvass(var screen):
            screen.recorded(entries, context)
            self = .canvass(screen)
        case .visits(var screen):
            screen.recorded(entries)
            self = .visits(screen)
        case .topics(var screen):
            screen.recorded(entries, context)
            self = .topics(screen)
        case .plan(var screen):
            screen.recorded(entries, context)
            self = .plan(screen)
        case .meeting(var screen):
            screen.recorded(entries, context)
            self = .meeting(screen)
        case .duty, .complaints, .board, .boardList, .matter, .dues, .registers, .meetings, .minutes, .help, .imports,
            .ledger, .bigBoard,
            .topic:
            break
        }
    }

    /// Somebody wrote, this session or another.
    package mutating func written(_ entries: [Entry], _ context: ScreenContext) {
        switch self {
        case .matters(var screen):
            screen.written(entries, context)
            self = .matters(screen)
        case .file(var screen):
            screen.written(entries, context)
            self = .file(screen)
        case .round, .facade, .anomaly, .visits, .duty, .complaints, .board, .boardList, .matter, .dues, .registers,
            .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics,
            .topic:
            break
        }
    }

    /// What stands on the band over this screen.
    package func band(_ context: ScreenContext) -> Band {
        switch self {
        case .anomaly(let screen): screen.band(context)
        // What is late stands in the board's own rows; what still counts down does not.
        case .board: context.lookout.counting
        case .round, .facade, .file, .visits, .duty, .complaints, .boardList, .matters, .matter, .dues, .registers,
            .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics,
            .topic:
            Band(context.alerts)
        }
    }
}
