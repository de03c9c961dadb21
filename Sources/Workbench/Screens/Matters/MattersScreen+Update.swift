import StreetModel
import TextUI

extension MattersScreen {
    /// Carries a command out on the selected matter.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        if let step = command.rows(page: listHeight(context), of: shown.count) {
            select(cursor + step)
            return []
        }
        switch command {
        case .next: return selectNext(context)
        case .tab, .backTab: return context.openFirstAlert
        case .new: return [.menu(newMenu(context))]
        case .order: return [.menu(orderMenu(words))]
        case .filters: return [.menu(filterMenu(context))]
        case .open, .respond, .handle, .returnVisit, .clear, .refer, .giveBack, .reassign, .raise, .park, .doAgain,
            .merge, .exclude, .withdraw, .witness, .urge, .steps, .panel, .file, .copy, .proposeTopic:
            return onSelected(command, context)
        default: return [.say(Toast(words.noUseHere))]
        }
    }

    private func onSelected(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let matter = matter(context) else { return [.say(Toast(context.words.chooseAMatter, .refused))] }
        let acts = MatterActs(matter: matter, context: context)
        switch command {
        case .open: return acts.open()
        case .panel: return acts.panel()
        case .file: return acts.file()
        case .copy: return acts.copy()
        default: return acts.steps(for: command)
        }
    }

    /// Space goes to the next matter that is late or soon to be.
    private mutating func selectNext(_ context: ScreenContext) -> [Step] {
        let soon = context.office.profile.imminentMinutes * 60
        let isUrgent = { (place: Int) in
            let matter = self.all[self.shown[place]]
            return matter.ended == nil && matter.remaining(at: context.now).map { $0 <= soon } ?? false
        }
        let order = Array(shown.indices.dropFirst(cursor + 1)) + Array(shown.indices.prefix(cursor))
        guard let next = order.first(where: isUrgent) else { return [.say(Toast(context.words.noneUrgent))] }
        select(next)
        return []
    }

    /// `n`: what is to be opened, on the place of the selected matter where there is one.
    private func newMenu(_ context: ScreenContext) -> Menu {
        let words = context.words
        let scope = context.me.role == .gridWorker ? context.me.scope : ""
        let kinds: [MatterKind] = [.finding, .complaint, .task]
        let items = kinds.enumerated().map { index, kind in
            Menu.Item(
                Character(String(index + 1)), words.title(.open(kind, place: ""), context),
                .step(.fill(.open(kind, place: scope))))
        }
        return Menu(words.title(.new), items + [Menu.Item("0", words.title(.back), .back)])
    }

    private func orderMenu(_ words: Words) -> Menu {
        let items = MatterView.Order.allCases.enumerated().map { index, order in
            var view = view
            view.order = order
            return Menu.Item(Character(String(index + 1)), words.order(order), .step(.show(view)))
        }
        return Menu(words.title(.order), items + [Menu.Item("0", words.title(.back), .back)])
    }

    /// `f`: the filters that are used most, each with its count, and one part of the filter at a time.
    func filterMenu(_ context: ScreenContext) -> Menu {
        let words = context.words
        let scope = MattersScreen.area(of: context.me)
        let views = [
            MatterView(scope: .mine), MatterView(scope: scope), MatterView(scope: scope, state: .late),
            MatterView(scope: scope, stage: .handled), MatterView(scope: scope, stage: .confirmed),
            MatterView(scope: scope, state: .parked), MatterView(scope: scope, state: .ended),
        ].map { view in
            var view = view
            view.order = self.view.order
            return view
        }
        let items = zip(views, counts(views, context)).enumerated().map { index, item in
            Menu.Item(
                Character(String(index + 1)), "\(words.view(item.0, context))  \(item.1)", .step(.show(item.0)))
        }
        return Menu(
            words.title(.filters),
            items + [
                Menu.Item("8", words.filterFurther, .menu(furtherMenu(context))),
                Menu.Item("9", words.keptFilters, .menu(keptMenu(context))),
                Menu.Item("0", words.title(.back), .back),
            ])
    }

    /// Whose, which kind, how far: each changes its part of the filter and leaves the others.
    private func furtherMenu(_ context: ScreenContext) -> Menu {
        let words = context.words
        let back = Menu.Item("0", words.title(.back), .back)
        let choices = { (views: [(String, MatterView)]) in
            Menu(
                words.filterFurther,
                views.enumerated().map { index, view in
                    Menu.Item(Character(String(index + 1)), view.0, .step(.show(view.1)))
                } + [back])
        }
        let with = { (change: (inout MatterView) -> Void) in
            var view = self.view
            change(&view)
            return view
        }
        let grid = selected?.grid ?? context.me.scope
        let scopes: [MatterView.Scope] = [.mine, .place(grid), .place(String(grid.prefix(12))), .all]
        let kinds = [nil] + MatterKind.allCases.map { Optional($0) }
        let stages: [MatterProgress.Stage?] = [nil, .opened, .responded, .handled, .confirmed]
        let states: [MatterView.State] = [.open, .late, .soon, .parked, .ended]
        return Menu(
            words.filterFurther,
            [
                Menu.Item(
                    "1", words.filterScope,
                    .menu(choices(scopes.map { scope in (words.scope(scope, context), with { $0.scope = scope }) }))),
                Menu.Item(
                    "2", words.filterKind,
                    .menu(
                        choices(
                            kinds.map { kind in
                                (kind.map { words.kind($0) } ?? words.everyKind, with { $0.kind = kind })
                            }))),
                Menu.Item(
                    "3", words.filterStage,
                    .menu(
                        choices(
                            stages.map { stage in
                                (stage.map { words.stage($0) } ?? words.everyStage, with { $0.stage = stage })
                            }))),
                Menu.Item(
                    "4", words.filterState,
                    .menu(choices(states.map { state in (words.state(state), with { $0.state = state }) }))), back,
            ])
    }

    /// Selects the matter whose row was clicked; the second click opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, let alert = context.alerts.first { return [.openAlert(alert)] }
        let area = listArea(context)
        guard area.contains(row: row, column: column) else { return [] }
        let place = window(context).first + row - area.row
        guard shown.indices.contains(place) else { return [] }
        if place == cursor { return update(.open, context) }
        select(place)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.steps), .command(.steps)), Menu.Item("2", words.title(.new), .command(.new)),
            Menu.Item("3", words.title(.filters), .command(.filters)),
            Menu.Item("4", words.title(.order), .command(.order)),
            Menu.Item("5", words.title(.export), .command(.export)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
