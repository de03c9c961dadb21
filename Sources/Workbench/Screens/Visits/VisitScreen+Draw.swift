import StreetModel
package import TextUI

extension VisitScreen {
    /// A line of the list: a heading, or a visit's row.
    enum Line: Equatable {
        case heading(String)
        case visit(VisitRow)
    }

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let name = words.gridName(grid, on: context.today, context)
        let community = context.office.street.communities[String(grid.prefix(12))]?.name ?? ""
        return [
            "\(words.visitsTitle)  \(community) \(name)  \(context.today.shortText)", "\(words.visitsTitle)  \(name)",
            words.visitsTitle,
        ]
    }

    /// Draws figures, list and pane.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let coverage = context.office.visitCoverage(of: context.office.elders(ofGrid: grid), at: context.now)
        let figures = words.visitFigures(coverage).first { $0.columns <= context.size.columns } ?? ""
        canvas.write(figures, row: 1, column: 0, width: context.size.columns)
        drawList(on: &canvas, context)
        let row = context.size.rows - (context.isWide ? 3 : 5)
        canvas.fill(Rect(row: row, column: 0, columns: context.size.columns, rows: 1), with: "-")
        guard let selected, let record = context.office.elder(selected.elder) else { return }
        let lines = VisitSummary(record, selected, context).lines
        if context.isWide {
            drawPane(lines, on: &canvas, context)
            return
        }
        // Whom to call and the number, then why; the rest is on the file.
        for (offset, line) in VisitSummary(record, selected, context).close.enumerated() {
            canvas.write(line, row: row + 1 + offset, column: 0, width: context.size.columns)
        }
    }

    private func drawPane(_ lines: [String], on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        let column = area.size.columns
        for row in area.rows { canvas.write("|", row: row, column: column) }
        let width = context.size.columns - column - 1
        var row = area.row
        for line in lines {
            for part in line.wrapped(to: width).prefix(2) where row < area.row + area.size.rows {
                canvas.write(part, row: row, column: column + 1, width: width)
                row += 1
            }
        }
    }

    private func drawList(on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        canvas.writeNarrowing(narrowing, shown.count, of: rows.count, over: area, context)
        let lines = lines(context)
        if lines.isEmpty {
            let text = narrowing.isEmpty ? context.words.noVisits : context.words.foundNothing
            canvas.write(text, row: area.row, column: 0, width: area.size.columns)
            return
        }
        let window = scroll(for: lines, context)
        let labels = context.labelColumns(of: shown.compactMap { context.office.elder($0.elder)?.elder.building })
        for (offset, index) in window.visible(count: lines.count, height: area.size.rows).enumerated() {
            switch lines[index] {
            case .heading(let text):
                canvas.write(
                    text, row: area.row + offset, column: 0, style: Style(.heading, bold: true),
                    width: area.size.columns)
            case .visit(let visit):
                drawRow(visit, row: area.row + offset, columns: area.size.columns, labels: labels, &canvas, context)
            }
        }
    }

    private func drawRow(
        _ visit: VisitRow, row: Int, columns: Int, labels: Int, _ canvas: inout Canvas, _ context: ScreenContext
    ) {
        guard let record = context.office.elder(visit.elder) else { return }
        let words = context.words
        let elder = record.elder
        let view = context.office.view(of: visit, at: context.now)
        let mark = SlotGlyph(view)
        let isSelected = visit == selected
        let building = context.office.buildingShort(elder.building) ?? ""
        let door = words.door(elder)
        let place =
            context.isWide
            ? "\(building.padded(to: labels)) \(door.padded(to: 8)) "
            : "\(building)\(door)".padded(to: labels + 6) + " "
        var column = canvas.write(
            "\(isSelected ? ">" : " ")\(mark.character) ", row: row, column: 0, style: mark.style)
        column += canvas.write(place, row: row, column: column)
        let nameWidth = max(8, min(12, columns - column - 22))
        column += canvas.write(words.name(elder).padded(to: nameWidth), row: row, column: column, width: nameWidth)
        let risk = words.risk(of: record, context.office, at: context.now)
        let status = view.map { words.visitStatus($0, context.office, at: context.now) } ?? ""
        canvas.write(" \(risk) \(status)", row: row, column: column, style: mark.style, width: columns - column)
        if isSelected { canvas.select(row: row, columns: context.isWide ? Canvas.markColumns : columns) }
    }

    /// The lines of the list: each part's heading and its visits.
    func lines(_ context: ScreenContext) -> [Line] {
        var lines: [Line] = []
        var part: VisitPart?
        let shown = shown
        for row in shown {
            if row.part != part {
                lines.append(.heading(context.words.visitPart(row.part, shown.count { $0.part == row.part })))
                part = row.part
            }
            lines.append(.visit(row))
        }
        return lines
    }

    /// The first screen row of the list, and how many rows it has.
    func listArea(_ context: ScreenContext) -> Rect {
        let columns = context.isWide ? min(60, context.size.columns * 3 / 5) : context.size.columns
        let bottom = context.size.rows - max(context.isWide ? 3 : 5, 1 + context.coveredRows)
        let top = narrowing.isEmpty ? 3 : 4
        return Rect(row: top, column: 0, columns: columns, rows: max(1, bottom - top))
    }

    /// The part of the list that is seen, with the selected row in it.
    func scroll(for lines: [Line], _ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        let index = lines.firstIndex { $0 == selected.map(Line.visit) } ?? 0
        let height = listArea(context).size.rows
        if index == 1 { window.show(selected: 0, count: lines.count, height: height) }
        window.show(selected: index, count: lines.count, height: height, ahead: context.isWide ? height / 2 : 0)
        return window
    }
}
