import StreetModel
import TextUI

extension RegistersScreen {
    /// Which grid this one goes into; behind each the question with its figures.
    func mergeMenu(_ grid: Grid, _ context: ScreenContext) -> Menu {
        menu(context.words.mergeWhere(grid), of: grid.id, context) { other throws(Refusal) in
            try context.office.merge(grid.id, into: other)
        }
    }

    /// Which grid some buildings go to.
    func moveMenu(_ buildings: [String], from grid: String, _ context: ScreenContext) -> Menu {
        menu(context.words.moveWhere(buildings.count), of: grid, context) { other throws(Refusal) in
            try context.office.move(buildings, into: other)
        }
    }

    private func menu(
        _ title: String, of grid: String, _ context: ScreenContext,
        _ redraw: (String) throws(Refusal) -> GridRedrawn
    ) -> Menu {
        let (office, words) = (context.office, context.words)
        let others = office.books[String(grid.prefix(12))]?.grids.values.filter { $0.isOpen && $0.id != grid } ?? []
        let choices = others.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.compactMap { other in
            let title = "\(other.name) \(office.staffName(office.keeper(of: other.id, on: context.today)))"
            guard let redraw = try? redraw(other.id) else { return nil as (title: String, choice: Menu.Choice)? }
            let question = words.redrawQuestion(
                redraw, words.redrawYes, .record(.place(.redrawn(redraw))), context)
            return (title: title, choice: .menu(question))
        }
        return .paged(choices.isEmpty ? words.noOtherGrid : title, choices, words: words)
    }
}

extension Words {
    /// Asks once, with each grid's figures before and after; no is the default.
    func redrawQuestion(_ redraw: GridRedrawn, _ yes: String, _ step: Step, _ context: ScreenContext) -> Menu {
        let texts = context.office.effects(of: redraw).map { effect($0) }
        let lines = texts.flatMap { $0.wrapped(to: context.size.columns - 8) }
        var menu = Menu(
            redrawTitle,
            lines.map { Menu.Item(" ", $0, .back) } + [
                Menu.Item("0", redrawNo, .back), Menu.Item("4", yes, .step(step)),
            ])
        menu.selected = lines.count
        return menu
    }
}
