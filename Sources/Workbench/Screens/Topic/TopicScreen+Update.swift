import StreetModel
import TextUI

extension TopicScreen {
    /// Moves through the page, opens what a line is about, or carries an act out on the topic.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let view = view(context) else { return [.say(Toast(context.words.noSuchTopic))] }
        let page = TopicPage(view, context)
        let height = TopicScreen.height(context)
        switch command {
        case .up: move(by: -1, page, height: height)
        case .down: move(by: 1, page, height: height)
        case .pageUp: turn(by: 2 - height, page, height: height)
        case .pageDown: turn(by: height - 2, page, height: height)
        case .home: turn(by: -page.lines.count, page, height: height)
        case .end: turn(by: page.lines.count, page, height: height)
        case .next:
            if case .line? = target(page) { return open(page, view, context) }
            turn(by: height - 2, page, height: height)
        case .open, .checkLine: return open(page, view, context)
        case .answerTopic:
            if case .proposal(let topic, let number)? = target(page) {
                return [.fill(.topic(.answer(topic, proposal: number)))]
            }
            return TopicActs(view: view, context: context).steps(for: command)
        case .tab, .backTab: return context.openFirstAlert
        default: return TopicActs(view: view, context: context).steps(for: command)
        }
        return []
    }

    /// What the selected line leads to; nil where nothing of the page can be selected.
    func target(_ page: TopicPage) -> TopicPage.Target? {
        let targets = page.targets
        return targets.isEmpty ? nil : targets[index(page)]
    }

    /// The place of the selected line.
    func line(_ page: TopicPage) -> Int? {
        let places = page.places
        return places.isEmpty ? nil : places[index(page)]
    }

    /// Toggles a line of the checklist, answers a proposer, opens a matter, another topic or a meeting.
    private func open(_ page: TopicPage, _ view: TopicView, _ context: ScreenContext) -> [Step] {
        switch target(page) {
        case .line(let step, let item):
            let isDone = view.checklist.first { $0.rule.key == item }?.isDone ?? false
            var checked = TopicChecked()
            (checked.topic, checked.step, checked.item, checked.isDone) = (topic, step, item, !isDone)
            return [.record(.consultation(.topic(.checked(checked))))]
        case .proposal(let topic, let number): return [.fill(.topic(.answer(topic, proposal: number)))]
        case .matter(let id): return [.push(.matter(MatterScreen(matter: id)))]
        case .topic(let id): return [.push(.topic(TopicScreen(topic: id)))]
        case .meeting(let id): return context.office.meeting(id).map { [context.page(of: $0)] } ?? []
        case nil: return [.say(Toast(context.words.noUseHere))]
        }
    }

    /// Rows between the band and the rule above the toast.
    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 6) }

    /// Selects the line that was clicked; the second click opens it.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        guard let view = view(context) else { return [] }
        let page = TopicPage(view, context)
        let height = TopicScreen.height(context)
        let scrolled = ScrolledLines(count: page.lines.count, height: height, first: scroll)
        let clicked = scrolled.visible.lowerBound + row - 3 - (scrolled.above > 0 ? 1 : 0)
        guard row >= 3, scrolled.visible.contains(clicked) else { return [] }
        if line(page) == clicked { return open(page, view, context) }
        _ = select(line: clicked, page)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.liftTopic), .command(.liftTopic)),
            Menu.Item("2", words.title(.edit), .command(.edit)),
            Menu.Item("3", words.title(.steps), .menu(TopicActs.menu(view(context), context))),
            Menu.Item("4", words.title(.checkLine), .command(.checkLine)),
            Menu.Item("5", words.title(.copy), .command(.copy)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
