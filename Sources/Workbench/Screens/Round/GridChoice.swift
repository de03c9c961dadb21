import StreetModel

/// Which grid's round to open: a worker's few at once, a supervisor's by way of the community; behind a worker's own
/// the community's other grids to stand in for (DOMAIN §3, 顶班).
struct GridChoice {
    private let context: ScreenContext

    init(_ context: ScreenContext) {
        self.context = context
    }

    /// The menu, whatever the number of grids.
    var menu: Menu {
        let grids = context.office.grids(for: context.me, at: context.now)
        let communities = Dictionary(grouping: grids, by: \.community)
        let title = context.words.title(.otherGrid)
        guard communities.count > 1 else { return .paged(title, rounds(grids) + standIns, words: context.words) }
        let choices = communities.sorted { $0.key < $1.key }.map { code, grids in
            let name = context.office.street.communities[code]?.name ?? code
            return (title: name, choice: Menu.Choice.menu(.paged(name, rounds(grids), words: context.words)))
        }
        return .paged(title, choices, words: context.words)
    }

    private func rounds(_ grids: [Grid]) -> [(title: String, choice: Menu.Choice)] {
        grids.map { (title: context.words.gridName($0.id, on: context.today, context), choice: .openRound($0.id)) }
    }

    /// What a grid worker may take over for today, and what she gives back.
    private var standIns: [(title: String, choice: Menu.Choice)] {
        let office = context.office
        guard context.me.role == .gridWorker, let book = context.me.community.flatMap({ office.books[$0] }) else {
            return []
        }
        let grids = book.grids.values.filter(\.isOpen).sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        return grids.compactMap { grid in
            let choice = StandInChoice(grid, context)
            let keeper = office.keeper(of: grid.id, on: context.today)
            if choice.isCovered && (keeper == context.me.id || grid.worker == context.me.id) {
                return (title: context.words.giveBack(grid), choice: .step(choice.givenBack))
            }
            if office.answers(context.me, for: grid.id, at: context.now) { return nil }
            let name = keeper.isEmpty ? "" : office.staffName(keeper)
            return (title: context.words.standInOffer(grid, keeper: name), choice: .menu(choice.question))
        }
    }
}
