import StreetModel

extension Screen {
    /// Narrows the list to what matches; empty shows everything. False where there is nothing to narrow.
    package mutating func narrow(to text: String, _ context: ScreenContext) -> Bool {
        switch self {
        case .round(var screen):
            screen.narrow(to: text, context)
            self = .round(screen)
        case .visits(var screen):
            screen.narrow(to: text, context)
            self = .visits(screen)
        case .facade(var screen):
            screen.find(text, context)
            self = .facade(screen)
        case .boardList(var screen):
            screen.narrow(to: text, context)
            self = .boardList(screen)
        case .matters(var screen):
            screen.narrow(to: text, context)
            self = .matters(screen)
        case .dues(var screen):
            screen.narrow(to: text, context)
            self = .dues(screen)
        case .registers(var screen):
            screen.find(text, context)
            self = .registers(screen)
        case .canvass(var screen):
            screen.narrow(to: text, context)
            self = .canvass(screen)
        case .duty(var screen):
            screen.find(text, context)
            self = .duty(screen)
        case .topics(var screen):
            screen.narrow(to: text, context)
            self = .topics(screen)
        case .meetings(var screen):
            screen.narrow(to: text, context)
            self = .meetings(screen)
        case .anomaly, .file, .complaints, .board, .matter, .plan, .minutes, .help, .imports, .lateEntry, .meeting,
            .ledger, .bigBoard,
            .topic:
            return false
        }
        return true
    }

    /// A list that stands narrowed shows everybody again, the person found stays selected; false where none is.
    mutating func endNarrowing(_ context: ScreenContext) -> Bool {
        guard isNarrowed else { return false }
        switch self {
        case .round(var screen):
            screen.endFilter()
            self = .round(screen)
        case .visits(var screen):
            screen.endNarrowing()
            self = .visits(screen)
        case .boardList(var screen):
            screen.endNarrowing()
            self = .boardList(screen)
        case .matters(var screen):
            screen.narrow(to: "", context)
            self = .matters(screen)
        case .dues(var screen):
            screen.endNarrowing()
            self = .dues(screen)
        case .canvass(var screen):
            screen.endNarrowing()
            self = .canvass(screen)
        case .topics(var screen):
            screen.endNarrowing()
            self = .topics(screen)
        case .meetings(var screen):
            screen.endNarrowing()
            self = .meetings(screen)
        case .facade, .anomaly, .file, .duty, .complaints, .board, .matter, .registers, .plan, .minutes, .help,
            .imports,
            .lateEntry, .meeting, .ledger, .bigBoard, .topic:
            break
        }
        return true
    }

    /// True while a find hides rows of the list.
    var isNarrowed: Bool {
        switch self {
        case .round(let screen): !screen.filter.isEmpty
        case .visits(let screen): !screen.narrowing.isEmpty
        case .boardList(let screen): !screen.narrowing.isEmpty
        case .matters(let screen): !screen.find.isEmpty
        case .dues(let screen): !screen.narrowing.isEmpty
        case .canvass(let screen): !screen.narrowing.isEmpty
        case .topics(let screen): !screen.narrowing.isEmpty
        case .meetings(let screen): !screen.narrowing.isEmpty
        case .facade, .anomaly, .file, .duty, .complaints, .board, .matter, .registers, .plan, .minutes, .help,
            .imports,
            .lateEntry, .meeting, .ledger, .bigBoard, .topic:
            false
        }
    }

    /// True where a find leaves somebody of the list at hand, or nothing is looked for.
    package func hasMatch(_ text: String, _ context: ScreenContext) -> Bool {
        let written = text
        let text = FindText(KeyFolding.folded(text), context)
        return switch self {
        case .round(let screen): text.isEmpty || screen.rows.contains { text.finds($0.elder, context) }
        case .visits(let screen): text.isEmpty || !screen.shown.isEmpty
        case .facade(let screen):
            text.isEmpty || screen.records(context).contains { text.finds($0.elder.id, context) }
        case .boardList(let screen): text.isEmpty || !screen.shown.isEmpty
        case .matters(let screen): text.isEmpty || !screen.shown.isEmpty
        case .dues(let screen): text.isEmpty || !screen.shown.isEmpty
        case .registers(let screen): text.isEmpty || screen.match(written, context) != nil
        case .canvass(let screen): text.isEmpty || !screen.shown.isEmpty
        case .duty(let screen): text.isEmpty || screen.match(written, context) != nil
        case .topics(let screen): text.isEmpty || !screen.shown.isEmpty
        case .meetings(let screen): text.isEmpty || !screen.shown(context).isEmpty
        case .anomaly, .file, .complaints, .board, .matter, .plan, .minutes, .help, .imports, .lateEntry, .meeting,
            .ledger, .bigBoard,
            .topic:
            text.isEmpty
        }
    }

    /// True where a find narrows a list or moves in it.
    var isList: Bool {
        switch self {
        case .round, .visits, .facade, .duty, .boardList, .matters, .dues, .registers, .canvass, .meetings, .topics:
            true
        case .anomaly, .file, .complaints, .board, .matter, .plan, .minutes, .help, .imports, .lateEntry, .meeting,
            .ledger, .bigBoard,
            .topic:
            false
        }
    }

    /// Who can be found in the list at hand, and does not stand under 别处 as well.
    func peopleAtHand(_ context: ScreenContext) -> Set<String> {
        switch self {
        case .round(let screen): Set(screen.rows.map(\.elder))
        case .visits(let screen): Set(screen.rows.map(\.elder))
        case .facade(let screen): Set(screen.records(context).map(\.elder.id))
        case .boardList(let screen): screen.people
        case .dues(let screen): Set(screen.rows.map(\.elder))
        case .canvass(let screen): Set(screen.dwellings.flatMap(\.people))
        case .anomaly, .file, .duty, .complaints, .board, .matters, .matter, .registers, .meetings, .plan, .minutes,
            .help,
            .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics, .topic:
            []
        }
    }
}
