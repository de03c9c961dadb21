extension Menu {
    /// A list of any length by digits alone: what fits up to 9 as it is, else pages, `9` the next one, `0` back.
    ///
    /// Where an anomaly is open it begins with 4: 1 2 3 are looks there and nothing else (TERMINAL §1.6).
    static func paged(
        _ title: String, _ choices: [(title: String, choice: Choice)], from first: Int = 1, words: Words
    ) -> Menu {
        let pageSize = 9 - first
        guard choices.count > pageSize + 1 else { return page(title, choices, from: first, next: nil, words: words) }
        let rest = paged(title, Array(choices.dropFirst(pageSize)), from: first, words: words)
        return page(title, Array(choices.prefix(pageSize)), from: first, next: rest, words: words)
    }

    private static func page(
        _ title: String, _ choices: [(title: String, choice: Choice)], from first: Int, next: Menu?, words: Words
    ) -> Menu {
        var items = choices.enumerated().map { index, choice in
            Item(Character(String(first + index)), choice.title, choice.choice)
        }
        if let next { items.append(Item("9", words.nextPage, .menu(next))) }
        items.append(Item("0", words.title(.back), .back))
        return Menu(title, items)
    }
}
