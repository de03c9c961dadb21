import StreetModel
import TextUI

extension BoardScreen {
    /// The sums under the panes; where there is room for one list only, first who is to act on the selected row.
    func drawFooter(_ layout: BoardLayout, on canvas: inout Canvas, _ context: ScreenContext) {
        let columns = context.size.columns
        if context.size.rows >= 14 { rule(context.size.rows - 3, on: &canvas, context) }
        let lines = layout.isSplit ? sums(layout, context) : narrowLines(context)
        if !layout.isSplit && layout.footerLines > 1 { rule(layout.footer - 1, on: &canvas, context) }
        for (offset, line) in lines.prefix(layout.footerLines).enumerated() {
            canvas.write(line, row: layout.footer + offset, column: 0, width: columns)
        }
    }

    private func sums(_ layout: BoardLayout, _ context: ScreenContext) -> [String] {
        let words = context.words
        let columns = context.size.columns
        let hidden = places.count - layout.places.size.rows
        let below = hidden > 0 ? words.morePlaces(hidden, areGrids: figures.communities.count == 1) : ""
        let clocks = words.clocks(figures.responses, figures.handlings)
        let text = clocks.first { $0.columns + below.columns + 2 <= columns } ?? clocks[clocks.count - 1]
        let whole = words.registered(figures.whole.coverage, bunched: bunchedGrids)
        let rates = words.rates(figures, context.office)
        return [
            whole.first { $0.columns <= columns } ?? whole[whole.count - 1],
            text.padded(to: columns - below.columns) + below,
            rates.first { $0.columns <= columns } ?? rates[rates.count - 1],
        ]
    }

    private func narrowLines(_ context: ScreenContext) -> [String] {
        let words = context.words
        let columns = context.size.columns
        let coverage = figures.whole.coverage
        let whole = words.registered(coverage, bunched: bunchedGrids)
        let sum = whole.first { $0.columns <= columns } ?? whole[whole.count - 1]
        let detail = selectedRow.map { words.detail($0, figures, context) } ?? words.nothingLate
        return [
            pane == .breaches ? detail : words.clocks(figures.responses, figures.handlings).last ?? "",
            words.coverageLine(coverage), lowest(columns, context), sum,
        ]
    }

    /// The communities with the lowest coverage, as many as there is room for.
    private func lowest(_ columns: Int, _ context: ScreenContext) -> String {
        let due = figures.communities.map(\.whole).filter { $0.coverage.due > 0 }
        let sorted = due.sorted { left, right in
            left.coverage.checked * right.coverage.due < right.coverage.checked * left.coverage.due
        }
        let texts = sorted.map { place in
            "\(context.words.placeShort(place.code, context.office)) \(place.coverage.checked)/\(place.coverage.due)"
        }
        let hint = context.words.tabCommunities
        let count = ColumnFit.count(texts, in: columns - hint.columns - 2)
        return (Array(texts.prefix(count)) + [hint]).joined(separator: "  ")
    }

    /// In how many grids looks were bunched today.
    private var bunchedGrids: Int {
        figures.communities.reduce(0) { sum, community in sum + community.grids.count { $0.bunched > 0 } }
    }
}
