import StreetModel
package import TextUI

extension MattersScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        return [
            "\(words.matters)  \(words.view(view, context))", "\(words.matters) \(words.view(view, context))",
            words.matters,
        ]
    }

    /// Draws figures, rows and what the selected one is about.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        drawFigures(on: &canvas, context)
        drawRows(on: &canvas, context)
        drawFooter(on: &canvas, context)
    }

    /// The first screen row of the list, and how many rows it has.
    func listArea(_ context: ScreenContext) -> Rect {
        let top = 3 + (find.isEmpty ? 0 : 1)
        let bottom = context.size.rows - max(hasFooter(context) ? 4 : 2, 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func listHeight(_ context: ScreenContext) -> Int { max(1, listArea(context).size.rows - 1) }

    private func hasFooter(_ context: ScreenContext) -> Bool { context.size.rows >= 14 }

    /// The part of the list that is seen, with the selected row in it.
    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        window.show(selected: cursor, count: shown.count, height: listArea(context).size.rows)
        return window
    }

    private func drawFigures(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let soon = context.office.profile.imminentMinutes * 60
        let late = limitCount(before: context.now.cut)
        let near = limitCount(before: context.now.cut + soon + 1) - late
        let right = news > 0 ? words.newMatters(news) : words.order(view.order)
        let room = context.size.columns - right.columns - 1
        let texts = words.matterFigures(rows.count, late: late, soon: near, isEnded: view.state == .ended)
        canvas.write(texts.first { $0.columns <= room } ?? "", row: 1, column: 0, width: room)
        canvas.writeRight(
            right, row: 1, end: context.size.columns, style: news > 0 ? Style(.accent, bold: true) : Style(.quiet))
    }

    private func drawRows(on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        let shown = shown
        if !find.isEmpty {
            canvas.write(
                context.words.filtered(shown.count, rows.count, find), row: area.row - 1, column: 0,
                style: Style(.warning, reverse: true), width: area.size.columns)
        }
        if shown.isEmpty {
            let text = find.isEmpty ? context.words.noMatters : context.words.foundNothing
            canvas.write(text, row: area.row, column: 0, width: area.size.columns)
            return
        }
        let layout = MatterColumns(context)
        for (offset, index) in window(context).visible(count: shown.count, height: area.size.rows).enumerated() {
            let summary = all[shown[index]]
            guard let matter = context.office.matter(summary.id, in: summary.book) else { continue }
            let row = MatterRow(matter, context)
            row.draw(layout, isSelected: index == cursor, row: area.row + offset, on: &canvas)
        }
    }

    /// Rule, and the selected matter in a line: what the columns had no room for.
    private func drawFooter(on canvas: inout Canvas, _ context: ScreenContext) {
        guard hasFooter(context) else { return }
        let columns = context.size.columns
        canvas.fill(Rect(row: context.size.rows - 4, column: 0, columns: columns, rows: 1), with: "-")
        guard let matter = matter(context) else { return }
        let texts = context.words.selectedMatter(matter, context)
        let text = texts.first { $0.columns <= columns } ?? texts.last ?? ""
        canvas.write(text.truncated(to: columns), row: context.size.rows - 3, column: 0, width: columns)
    }
}
