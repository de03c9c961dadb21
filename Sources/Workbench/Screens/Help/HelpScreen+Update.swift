extension HelpScreen {
    /// Scrolls; Enter goes back as Esc does.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let height = HelpScreen.height(context)
        let count = lines(context).count
        if let step = command.rows(page: height - 2, of: count) {
            scroll(by: step, of: count, height: height)
            return []
        }
        switch command {
        case .next: scroll(by: height - 2, of: count, height: height)
        case .open: return [.pop]
        case .tab, .backTab: return context.openFirstAlert
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }
}
