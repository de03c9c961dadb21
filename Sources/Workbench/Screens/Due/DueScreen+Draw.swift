import StreetModel
package import TextUI

extension DueScreen {
    /// The header's left part.
    package func titles(_ context: ScreenContext) -> [String] { [context.words.title(.dues)] }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        [
            Menu.Item("1", context.words.title(.file), .command(.file)),
            Menu.Item("6", context.words.moreStill, .menu(Menu.display(context.words))),
        ]
    }

    /// The counts by kind, and a row for each file.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let area = listArea(context)
        let dues = shown
        canvas.write(words.dueCounts(rows), row: 1, column: 0, style: Style(.heading, bold: true), width: columns)
        canvas.writeNarrowing(narrowing, dues.count, of: rows.count, over: area, context)
        if dues.isEmpty {
            let text = narrowing.isEmpty ? words.noDues : words.foundNothing
            canvas.write(text, row: area.row, column: 0, style: Style(.quiet))
        }
        let selected = index
        for (offset, index) in visible(context).enumerated() {
            let row = area.row + offset
            canvas.write(
                words.dueRow(dues[index], isSelected: index == selected, context), row: row, column: 0,
                style: dues[index].kind == .leaving ? Style(.warning, bold: true) : .plain, width: columns)
            if index == selected { canvas.select(row: row, columns: columns) }
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }
}
