import StreetModel

extension Screen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        switch self {
        case .round(let screen): screen.titles(context)
        case .visits(let screen): screen.titles(context)
        case .facade(let screen): screen.titles(context)
        case .anomaly(let screen): screen.titles(context)
        case .file(let screen): screen.titles(context)
        case .complaints(let screen): screen.titles(context)
        case .duty(let screen): screen.titles(context)
        case .board(let screen): screen.titles(context)
        case .boardList(let screen): screen.titles(context)
        case .matters(let screen): screen.titles(context)
        case .matter(let screen): screen.titles(context)
        case .dues(let screen): screen.titles(context)
        case .registers(let screen): screen.titles(context)
        case .canvass(let screen): screen.titles(context)
        case .help(let screen): screen.titles(context)
        case .lateEntry(let screen): screen.titles(context)
        case .imports(let screen): screen.titles(context)
        case .topics(let screen): screen.titles(context)
        case .topic(let screen): screen.titles(context)
        case .meetings(let screen): screen.titles(context)
        case .plan(let screen): screen.titles(context)
        case .minutes(let screen): screen.titles(context)
        case .meeting(let screen): screen.titles(context)
        case .ledger(let screen): screen.titles(context)
        case .bigBoard(let screen): screen.titles(context)
        }
    }

    /// The items of the screen's `0` menu before the four that every such menu ends with.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        switch self {
        case .round(let screen): screen.moreItems(context)
        case .visits(let screen): screen.moreItems(context)
        case .facade(let screen): screen.moreItems(context)
        case .anomaly(let screen): screen.moreItems(context)
        case .file(let screen): screen.moreItems(context)
        case .complaints(let screen): screen.moreItems(context)
        case .duty(let screen): screen.moreItems(context)
        case .board(let screen): screen.moreItems(context)
        case .boardList(let screen): screen.moreItems(context)
        case .matters(let screen): screen.moreItems(context)
        case .matter(let screen): screen.moreItems(context)
        case .dues(let screen): screen.moreItems(context)
        case .registers(let screen): screen.moreItems(context)
        case .canvass(let screen): screen.moreItems(context)
        case .topics(let screen): screen.moreItems(context)
        case .topic(let screen): screen.moreItems(context)
        case .meetings(let screen): screen.moreItems(context)
        case .plan(let screen): screen.moreItems(context)
        case .minutes(let screen): screen.moreItems(context)
        case .meeting(let screen): screen.moreItems(context)
        case .ledger(let screen): screen.moreItems(context)
        case .help, .imports, .lateEntry, .bigBoard: []
        }
    }

    /// The matter that the digits act on; nil where they act on something else.
    func matter(_ context: ScreenContext) -> Matter? {
        switch self {
        case .matters(let screen): screen.matter(context)
        case .matter(let screen): context.office.matter(screen.matter)
        case .round, .facade, .anomaly, .file, .visits, .duty, .complaints, .board, .boardList, .dues, .registers,
            .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics,
            .topic:
            nil
        }
    }

    /// True where another day is shown: its header is reversed, and 1 2 3 lead to late entry.
    func showsAnotherDay(_ context: ScreenContext) -> Bool {
        switch self {
        case .round(let screen): screen.isPast(context)
        case .facade(let screen): screen.isPast(context)
        case .visits, .anomaly, .file, .complaints, .duty, .board, .boardList, .matters, .matter, .dues, .registers,
            .canvass, .help, .lateEntry, .imports, .topics, .topic, .meetings, .plan, .minutes, .meeting, .ledger,
            .bigBoard:
            false
        }
    }
}
