import StreetModel

extension MattersScreen {
    /// The filters somebody keeps: each with its count, and the one on the screen to be kept or given up.
    func keptMenu(_ context: ScreenContext) -> Menu {
        let words = context.words
        let kept = context.keptViews
        var items = zip(kept, counts(kept, context)).enumerated().map { index, item in
            Menu.Item(
                Character(String(index + 1)), "\(words.view(item.0, context))  \(item.1)", .step(.show(item.0)))
        }
        if kept.contains(view) {
            items.append(Menu.Item("8", words.giveUpFilter, .step(.keep(kept.filter { $0 != view }))))
        } else {
            // The oldest gives way to a seventh.
            let more = Array((kept + [view]).suffix(MatterView.mostKept))
            items.append(Menu.Item("7", words.keepFilter, .step(.keep(more))))
        }
        return Menu(words.keptFilters, items + [Menu.Item("0", words.title(.back), .back)])
    }
}
