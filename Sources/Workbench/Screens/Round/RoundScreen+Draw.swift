import StreetModel
package import TextUI

extension RoundScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let office = context.office
        let name = words.gridName(grid, on: slot.day, context)
        let community = office.street.communities[String(grid.prefix(12))]?.name ?? ""
        let window = office.profile.window(of: slot.half)
        let half = words.half(slot.half)
        if isPast(context) {
            let when = "\(slot.day.shortText) \(half)"
            return [
                "\(words.round)  \(words.history)  \(community) \(name)  \(when)",
                "\(words.round) \(words.history) \(name) \(when)",
                "\(words.round) \(words.history) \(when)", "\(words.round) \(words.history)", words.round,
            ]
        }
        return [
            "\(words.round)  \(community) \(name)  \(half) \(window.from.text)-\(window.to.text)  \(slot.day.shortText)",
            "\(words.round)  \(name)  \(half) \(window.from.text)-\(window.to.text)  \(slot.day.shortText)",
            "\(words.round) \(name) \(half)", "\(half) \(name)", words.round,
        ]
    }

    /// Draws figures, list and pane.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        drawFigures(on: &canvas, context)
        drawList(on: &canvas, context)
        if context.isWide {
            drawPane(on: &canvas, context)
            let rule = Rect(row: context.size.rows - 3, column: 0, columns: context.size.columns, rows: 1)
            canvas.fill(rule, with: "-")
        } else {
            drawNarrowFooter(on: &canvas, context)
        }
    }

    private func drawFigures(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let people = context.office.elders(ofGrid: grid)
        let coverage = context.office.coverage(of: people, in: slot, at: context.now)
        let left = words.timeLeft(in: slot, context)
        let room = context.size.columns - left.columns - 1
        let text = words.figures(coverage).first { $0.columns <= room } ?? ""
        canvas.write(text, row: 1, column: 0, width: room)
        canvas.writeRight(left, row: 1, end: context.size.columns)
    }

    private func drawList(on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        if !context.isWide, !context.alerts.isEmpty {
            canvas.fill(Rect(row: 3, column: 0, columns: area.size.columns, rows: 1), with: "-")
        }
        if !filter.isEmpty {
            canvas.write(
                context.words.filtered(visibleRows(context).count, rows.count, filter), row: area.row - 1, column: 0,
                style: Style(.warning, reverse: true), width: area.size.columns)
        }
        let lines = lines(context)
        if lines.isEmpty {
            canvas.write(
                filter.isEmpty ? context.words.nobodyDue : context.words.foundNothing, row: area.row, column: 0,
                width: area.size.columns)
            return
        }
        let window = scroll(for: lines, context)
        let labels = context.labelColumns(of: rows.map(\.building))
        for (offset, index) in window.visible(count: lines.count, height: area.size.rows).enumerated() {
            let row = area.row + offset
            switch lines[index] {
            case .heading(let text):
                canvas.write(text, row: row, column: 0, style: Style(.heading, bold: true), width: area.size.columns)
            case .person(let id):
                drawRow(id, row: row, columns: area.size.columns, labels: labels, on: &canvas, context)
            }
        }
    }

    private func drawRow(
        _ id: String, row: Int, columns: Int, labels: Int, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        guard let record = context.office.elder(id), let view = view(id, context) else { return }
        let words = context.words
        let elder = record.elder
        let hasAnomaly = context.office.book(ofElder: id)?.openMatter(.anomaly, of: id) != nil
        let mark = SlotGlyph(view, hasAnomaly: hasAnomaly)
        let building = context.office.buildingShort(elder.building) ?? ""
        let door = words.door(elder)
        let isSelected = id == selected
        let place =
            context.isWide
            ? "\(building.padded(to: labels)) \(door.padded(to: 8)) "
            : "\(building)\(door)".padded(to: labels + 6) + " "
        let head = "\(isSelected ? ">" : " ")\(mark.character) "
        let status = words.rowStatus(view, record, context)
        var column = canvas.write(head, row: row, column: 0, style: mark.style)
        column += canvas.write(place, row: row, column: column)
        let nameWidth = max(8, min(12, columns - column - 24))
        column += canvas.write(words.name(elder).padded(to: nameWidth), row: row, column: column, width: nameWidth)
        let agreed = context.isWide ? "\(view.agreed?.text ?? "     ") " : ""
        let risk = words.risk(view.risk) + (view.risk == record.standing(at: context.now).risk ? "" : "^")
        let narrow = " \(risk) \(status)"
        // Without a column of its own the hour stands behind what has not been seen yet.
        let waits = view.duty == .due && view.outcome == nil
        let timed = [narrow, waits ? view.agreed?.text ?? "" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        let tail =
            context.isWide
            ? " \(risk) \(agreed)\(status)" : timed.columns <= columns - column ? timed : narrow
        canvas.write(tail, row: row, column: column, style: mark.style, width: columns - column)
        if isSelected { canvas.select(row: row, columns: context.isWide ? Canvas.markColumns : columns) }
    }
}
