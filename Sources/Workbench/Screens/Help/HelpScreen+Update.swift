extension HelpScreen {
    /// Scrolls; Enter goes back as Esc does.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let height = HelpScreen.height(context)
        let count = lines(context).count
        switch command {
        case .up: scroll(by: -1, of: count, height: height)
        case .down: scroll(by: 1, of: count, height: height)
        case .pageUp: scroll(by: 2 - height, of: count, height: height)
        case .pageDown, .next: scroll(by: height - 2, of: count, height: height)
        case .home: scroll(by: -count, of: count, height: height)
        case .end: scroll(by: count, of: count, height: height)
        case .open: return [.pop]
        case .tab, .backTab:
            guard let alert = context.alerts.first else { return [.say(Toast(context.words.noAlerts))] }
            return [.openAlert(alert)]
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }
}
