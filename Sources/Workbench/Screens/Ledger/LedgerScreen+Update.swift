import StreetModel

extension LedgerScreen {
    /// Scrolls; left and right turn to another month.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let height = LedgerScreen.height(context)
        let count = lines(context).count
        if let step = command.rows(page: height - 2, of: count) {
            scroll(by: step, of: count, height: height)
            return []
        }
        switch command {
        case .next: scroll(by: height - 2, of: count, height: height)
        case .left: turn(back: 1, context)
        case .right: turn(back: -1, context)
        case .open: return [.pop]
        case .tab, .backTab: return context.openFirstAlert
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.monthBefore, .command(.left)), Menu.Item("2", words.monthAfter, .command(.right)),
            Menu.Item("5", words.title(.export), .command(.export)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }

    /// What the screen shows, as it leaves the house.
    func export(_ context: ScreenContext) -> Export? {
        let (from, through) = period(context)
        return LedgerPaper(
            from: from, through: through, office: context.office, by: context.me, at: context.now, words: context.words
        ).export
    }
}
