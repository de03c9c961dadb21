extension Screen {
    /// What a click on a cell means.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        switch self {
        case .round(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .round(screen)
            return steps
        case .visits(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .visits(screen)
            return steps
        case .facade(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .facade(screen)
            return steps
        case .anomaly(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .anomaly(screen)
            return steps
        case .complaints(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .complaints(screen)
            return steps
        case .duty(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .duty(screen)
            return steps
        case .board(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .board(screen)
            return steps
        case .boardList(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .boardList(screen)
            return steps
        case .matters(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .matters(screen)
            return steps
        case .lateEntry(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .lateEntry(screen)
            return steps
        case .dues(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .dues(screen)
            return steps
        case .registers(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .registers(screen)
            return steps
        case .canvass(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .canvass(screen)
            return steps
        case .topics(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .topics(screen)
            return steps
        case .topic(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .topic(screen)
            return steps
        case .meetings(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .meetings(screen)
            return steps
        case .plan(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .plan(screen)
            return steps
        case .minutes(var screen):
            let steps = screen.click(row: row, column: column, context)
            self = .minutes(screen)
            return steps
        case .matter, .file: return row == 2 ? context.alerts.first.map { [.openAlert($0)] } ?? [] : []
        case .meeting: return row == 2 ? context.alerts.first.map { [.openAlert($0)] } ?? [] : []
        case .ledger: return row == 2 ? context.alerts.first.map { [.openAlert($0)] } ?? [] : []
        case .help, .imports, .bigBoard: return []
        }
    }
}
