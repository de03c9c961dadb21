import StreetModel

extension ImportScreen {
    /// Scrolls; Enter asks whether to write it.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let page = max(1, ImportScreen.height(context) - 2)
        switch command {
        case .up: scroll(by: -1, context)
        case .down: scroll(by: 1, context)
        case .pageUp: scroll(by: -page, context)
        case .pageDown, .next: scroll(by: page, context)
        case .home: scroll(by: -lines.count, context)
        case .end: scroll(by: lines.count, context)
        case .importFiles, .open: return confirm(context)
        case .tab, .backTab:
            guard let alert = context.alerts.first else { return [.say(Toast(context.words.noAlerts))] }
            return [.openAlert(alert)]
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// Undo cannot bring an import back: it is asked, and no is the default (TERMINAL §1.7).
    private func confirm(_ context: ScreenContext) -> [Step] {
        let words = context.words
        if reading.plan.isRefused { return [.say(Toast(words.importRefused, .refused))] }
        if reading.plan.parts.isEmpty { return [.say(Toast(words.nothingToImport))] }
        return [
            .menu(
                Menu(
                    words.importQuestion,
                    [
                        Menu.Item("0", words.importNot, .back),
                        Menu.Item("4", words.importAll(reading), .step(.effect(.importFiles(reading)))),
                    ]))
        ]
    }
}
