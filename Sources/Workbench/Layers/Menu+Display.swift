extension Menu {
    /// Language, mouse, help, export: what no screen has of its own; a screen may add to it from 8 on.
    static func display(_ words: Words, also extra: [Item] = []) -> Menu {
        let terminal = Menu(
            words.terminalItems,
            [
                Item("1", words.title(.mouse), .command(.mouse)), Item("2", words.title(.repaint), .command(.repaint)),
                Item("3", words.title(.lock), .command(.lock)), Item("4", words.title(.pin), .command(.pin)),
                Item("0", words.title(.back), .back),
            ])
        return Menu(
            words.moreStill,
            [
                Item("1", words.title(.help), .command(.help)), Item("2", words.title(.language), .command(.language)),
                Item("3", words.terminalItems, .menu(terminal)), Item("4", words.title(.export), .command(.export)),
                Item("5", words.title(.redo), .command(.redo)), Item("6", words.title(.palette), .command(.palette)),
                Item("7", words.title(.close), .command(.close)),
            ] + extra + [Item("0", words.title(.back), .back)])
    }
}

extension Menu.Item {
    /// `9`: the absence of the selected person.
    static func absence(_ words: Words) -> Menu.Item { Menu.Item("9", words.title(.absence), .command(.absence)) }

    /// `8`: a finding of the place where one stands.
    static func report(_ words: Words) -> Menu.Item { Menu.Item("8", words.title(.new), .command(.new)) }
}
