import StreetModel
import TextUI

extension TopicsScreen {
    /// Carries a command out on the selected topic.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        if let step = command.rows(page: max(1, listArea(context).size.rows - 1), of: shown.count) {
            select(index + step)
            return []
        }
        switch command {
        case .next: return selectNext(context)
        case .left: selectStep(by: -1)
        case .right: selectStep(by: 1)
        case .tab, .backTab: return context.openFirstAlert
        case .new, .raiseTopic: return [.fill(.topic(.raise(place: TopicsScreen.place(context), link: "")))]
        case .filters: return [.menu(filterMenu(context))]
        case .open:
            guard let view = topic(context) else { return [.say(Toast(context.words.chooseATopic, .refused))] }
            return [.push(.topic(TopicScreen(topic: view.topic.id)))]
        default:
            guard let view = topic(context) else { return [.say(Toast(context.words.chooseATopic, .refused))] }
            return TopicActs(view: view, context: context).steps(for: command)
        }
        return []
    }

    /// Where a new topic is raised: the own community, for others to be chosen.
    static func place(_ context: ScreenContext) -> String { context.me.community ?? "" }

    /// Space goes to the next topic that is late.
    private mutating func selectNext(_ context: ScreenContext) -> [Step] {
        let shown = shown
        let order = Array(shown.indices.dropFirst(index + 1)) + Array(shown.indices.prefix(index))
        guard let next = order.first(where: { shown[$0].isLate }) else {
            return [.say(Toast(context.words.noneUrgent))]
        }
        select(next)
        return []
    }

    /// The first topic of the next step that has one, or of the one before.
    private mutating func selectStep(by count: Int) {
        let shown = shown
        guard shown.indices.contains(index) else { return }
        let step = shown[index].stepNumber
        if count > 0 {
            if let next = shown.firstIndex(where: { $0.stepNumber > step }) { select(next) }
        } else if let last = shown.last(where: { $0.stepNumber < step }) {
            select(shown.firstIndex { $0.stepNumber == last.stepNumber } ?? 0)
        }
    }

    private func filterMenu(_ context: ScreenContext) -> Menu {
        let words = context.words
        let items = Show.allCases.enumerated().map { number, show in
            var screen = self
            screen.show(show, context)
            return Menu.Item(
                Character(String(number + 1)), "\(words.topics(show))  \(screen.topics.count)",
                .step(.replace(.topics(screen))))
        }
        return Menu(words.title(.filters), items + [Menu.Item("0", words.title(.back), .back)])
    }

    /// Selects the topic whose row was clicked; the second click opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        let area = listArea(context)
        let rows = rows
        let line = window(rows, context).first + row - area.row
        guard area.contains(row: row, column: column), rows.indices.contains(line), case .topic(let id) = rows[line]
        else { return [] }
        if id == topic(context)?.topic.id { return update(.open, context) }
        selected(id)
        return []
    }

    private mutating func selected(_ id: String) { select(shown.firstIndex { $0.topic.id == id } ?? 0) }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.raiseTopic), .command(.raiseTopic)),
            Menu.Item("2", words.title(.filters), .command(.filters)),
            Menu.Item("3", words.title(.steps), .menu(TopicActs.menu(topic(context), context))),
            Menu.Item("4", words.title(.meetings), .command(.meetings)),
            Menu.Item("5", words.title(.ledger), .command(.ledger)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
