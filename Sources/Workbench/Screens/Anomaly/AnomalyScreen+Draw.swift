import StreetModel
package import TextUI

extension AnomalyScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        guard let panel = Panel(elder, context) else { return [words.breach(.anomaly)] }
        let person = panel.record.elder
        let cause = words.cause(panel)
        let short = "\(cause) \(words.name(person)) \(words.personShort(person, on: context.today))"
        let long = "\(cause) \(words.name(person)) \(words.person(person, on: context.today))"
        let shortest = "\(cause) \(words.shortened(words.name(person), to: 12))"
        guard context.isWide else { return [short, "\(cause) \(words.name(person))", shortest, cause] }
        return [
            "\(long)  \(words.addressShort(person, context.office))", long, short, "\(cause) \(words.name(person))",
            shortest, cause,
        ]
    }

    /// Draws clocks, what was seen, the next call, the ladder and what the digits do.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        guard let panel = Panel(elder, context) else {
            canvas.write(context.words.noSuchFile, row: 3, column: 0, width: context.size.columns)
            return
        }
        let hasBand = !band(context).isEmpty
        let layout = PanelLayout(context, hasBand: hasBand)
        let columns = context.size.columns
        if !hasBand {
            canvas.fill(Rect(row: 2, column: 0, columns: columns, rows: 1))
        }
        let painter = PanelPainter(panel, context)
        for (part, row) in layout.rows {
            let line = Rect(row: row, column: 0, columns: columns, rows: 1)
            switch part {
            case .rule: canvas.fill(line, with: "-")
            case .address:
                canvas.write(
                    context.words.addressShort(panel.record.elder, context.office), row: row, column: 0, width: columns)
            case .clocks: painter.drawClocks(row: row, on: &canvas)
            case .seen: painter.drawSeen(row: row, on: &canvas)
            case .health: painter.drawHealth(row: row, on: &canvas)
            case .call: painter.drawCall(row: row, on: &canvas)
            case .number: painter.drawNumber(row: row, on: &canvas)
            case .note: canvas.write(context.words.furtherLooks(panel), row: row, column: 0, width: columns)
            case .stop:
                canvas.write(
                    context.words.doNotWait, row: row, column: 0, style: Style(.warning), width: columns)
            case .spare: painter.drawSpare(row: row, on: &canvas)
            case .ladder: break
            }
        }
        drawLadder(panel, in: layout.ladder, on: &canvas, context)
    }

    private func drawLadder(_ panel: Panel, in area: Rect, on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = area.size.columns
        let list = PanelList(panel, selected: selected, height: area.size.rows)
        let rows = panel.rows
        var row = area.row
        if list.above > 0 {
            canvas.write(
                "     \(words.rowsAbove(list.above))", row: row, column: 0, style: Style(.quiet), width: columns)
            row += 1
        }
        let key = panel.selected(selected)?.key
        for index in list.visible {
            let line = PanelRow(rows[index], panel, context)
            line.draw(isSelected: rows[index].key == key, row: row, columns: columns, on: &canvas)
            row += 1
        }
        if list.below > 0 {
            let next = PanelRow(rows[list.visible.upperBound], panel, context)
            let text = "     \(words.rowsBelow(list.below))  \(next.time) "
            let who = next.who(within: columns - text.columns)
            canvas.write(text + who, row: row, column: 0, style: Style(.quiet), width: columns)
        }
    }
}
