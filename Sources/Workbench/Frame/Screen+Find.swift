import StreetModel

extension Screen {
    /// Narrows the list to what matches; empty shows everything. False where there is nothing to narrow.
    package mutating func narrow(to text: String, _ context: ScreenContext) -> Bool {
        switch self {
        case .round(var screen):
            screen.narrow(to: text, context)
            self = .round(screen)
            return true
        case .facade(var screen):
            screen.find(text, context)
            self = .facade(screen)
            return true
        case .matters(var screen):
            screen.narrow(to: text, context)
            self = .matters(screen)
            return true
        case .registers(var screen):
            screen.find(text, context)
            self = .registers(screen)
            return true
        case .anomaly, .file, .visits, .duty, .complaints, .board, .boardList, .matter, .dues, .canvass, .help,
            .imports,
            .lateEntry:
            return false
        }
    }

    /// True where a find leaves somebody of the list at hand, or nothing is looked for.
    package func hasMatch(_ text: String, _ context: ScreenContext) -> Bool {
        let written = text
        let text = FindText(KeyFolding.folded(text), context)
        return switch self {
        case .round(let screen): text.isEmpty || screen.rows.contains { text.finds($0.elder, context) }
        case .facade(let screen):
            text.isEmpty || screen.records(context).contains { text.finds($0.elder.id, context) }
        case .matters(let screen): text.isEmpty || !screen.shown.isEmpty
        case .registers(let screen): text.isEmpty || screen.match(written, context) != nil
        case .anomaly, .file, .visits, .duty, .complaints, .board, .boardList, .matter, .dues, .canvass, .help,
            .imports,
            .lateEntry:
            text.isEmpty
        }
    }

    /// True where a find narrows a list or moves in it.
    var isList: Bool {
        switch self {
        case .round, .facade, .matters, .registers: true
        case .anomaly, .file, .visits, .duty, .complaints, .board, .boardList, .matter, .dues, .canvass, .help,
            .imports,
            .lateEntry:
            false
        }
    }

    /// Who can be found in the list at hand, and does not stand under 别处 as well.
    func peopleAtHand(_ context: ScreenContext) -> Set<String> {
        switch self {
        case .round(let screen): Set(screen.rows.map(\.elder))
        case .facade(let screen): Set(screen.records(context).map(\.elder.id))
        case .anomaly, .file, .visits, .duty, .complaints, .board, .boardList, .matters, .matter, .dues, .registers,
            .canvass, .help, .imports, .lateEntry:
            []
        }
    }
}
