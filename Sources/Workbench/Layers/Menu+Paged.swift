extension Menu {
    /// What a page offers at most before `9` turns to the next.
    private static let pageSize = 8

    /// A list of any length by digits alone: pages of eight, `9` the next page, `0` back.
    static func paged(_ title: String, _ choices: [(title: String, choice: Choice)], words: Words) -> Menu {
        guard choices.count > pageSize else { return page(title, choices, next: nil, words: words) }
        let rest = paged(title, Array(choices.dropFirst(pageSize)), words: words)
        return page(title, Array(choices.prefix(pageSize)), next: rest, words: words)
    }

    private static func page(
        _ title: String, _ choices: [(title: String, choice: Choice)], next: Menu?, words: Words
    ) -> Menu {
        var items = choices.enumerated().map { index, choice in
            Item(Character(String(index + 1)), choice.title, choice.choice)
        }
        if let next { items.append(Item("9", words.nextPage, .menu(next))) }
        items.append(Item("0", words.title(.back), .back))
        return Menu(title, items)
    }
}
