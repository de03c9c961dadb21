import StreetModel

/// Taking a grid over for today (顶班, DOMAIN §3): by a colleague herself, or given by who supervises.
struct StandInChoice {
    private let grid: Grid
    private let context: ScreenContext

    init(_ grid: Grid, _ context: ScreenContext) {
        self.grid = grid
        self.context = context
    }

    /// Asks once, in words, whether one takes the grid over oneself; no is the default.
    var question: Menu {
        let words = context.words
        return Menu(
            words.standInQuestion(grid, keeper: keeper),
            [
                Menu.Item("0", words.standInNo, .back),
                Menu.Item("4", words.standInYes(grid), .step(covered(by: context.me.id))),
            ])
    }

    /// The workers of the community who may stand in, for who supervises; and giving it back where somebody does.
    var people: Menu {
        let words = context.words
        var choices = workers.sorted { $0.id < $1.id }.map { worker in
            (title: "\(worker.name) \(worker.telephone)", choice: Menu.Choice.step(covered(by: worker.id)))
        }
        if isCovered { choices.insert((title: words.giveBack(grid), choice: .step(covered(by: ""))), at: 0) }
        return .paged(words.whoStandsIn(grid), choices, words: words)
    }

    /// True where somebody may stand in, or give the grid back.
    var hasPeople: Bool { isCovered || !workers.isEmpty }

    private var workers: [Staff] {
        let current = context.office.keeper(of: grid.id, on: context.today)
        return context.office.street.staff.values.filter {
            $0.role == .gridWorker && $0.community == grid.community && $0.id != current
        }
    }

    /// True where somebody stands in for the grid's worker today.
    var isCovered: Bool { context.office.standIn(for: grid.id, on: context.today) != nil }

    /// Giving the grid back.
    var givenBack: Step { covered(by: "") }

    private func covered(by staff: String) -> Step {
        .record(.gridCovered(StandIn(grid: grid.id, day: context.today, staff: staff)))
    }

    private var keeper: String { context.office.staffName(context.office.keeper(of: grid.id, on: context.today)) }
}
