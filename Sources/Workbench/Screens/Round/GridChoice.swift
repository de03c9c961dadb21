import StreetModel

/// Which grid's round to open: a worker's few at once, a supervisor's by way of the community.
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
        guard communities.count > 1 else { return gridMenu(grids, title) }
        let choices = communities.sorted { $0.key < $1.key }.map { code, grids in
            let name = context.office.street.communities[code]?.name ?? code
            return (title: name, choice: Menu.Choice.menu(gridMenu(grids, name)))
        }
        return .paged(title, choices, words: context.words)
    }

    private func gridMenu(_ grids: [Grid], _ title: String) -> Menu {
        .paged(title, grids.map { (title: $0.name, choice: .openRound($0.id)) }, words: context.words)
    }
}
