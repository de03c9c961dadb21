import StreetModel
package import TextUI

extension RegistersScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = tree.roots.first.map { words.place($0, context.office) } ?? ""
        let slot = "\(words.half(tree.slot.half)) \(tree.slot.day.shortText)"
        return [
            "\(words.registersTitle)  \(place)  \(slot)", "\(words.registersTitle) \(place)", words.registersTitle,
        ]
    }

    /// Under header, figures, band and headings; above the details where there is no pane beside it.
    func listArea(_ context: ScreenContext) -> Rect {
        let bottom = context.size.rows - (context.size.rows >= 14 ? 3 : 2)
        let details = context.isWide ? 0 : narrowDetails(context)
        let rows = max(1, bottom - max(details, context.coveredRows > 2 ? context.coveredRows : 0) - 4)
        return Rect(row: 4, column: 0, columns: RegistersColumns(context).list, rows: rows)
    }

    /// How many rows the details of the selected place take under the list, the rule over them among them.
    private func narrowDetails(_ context: ScreenContext) -> Int { context.size.rows >= 18 ? 5 : 0 }

    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        window.show(selected: cursor, count: lines.count, height: listArea(context).size.rows)
        return window
    }

    mutating func show(_ context: ScreenContext) { scroll = window(context) }

    /// Draws figures, the lines in view and the details of the selected one.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        drawFigures(on: &canvas, context)
        let columns = RegistersColumns(context)
        columns.drawHeading(on: &canvas, row: 3, context)
        let area = listArea(context)
        if lines.isEmpty { canvas.write(context.words.noGridOfOwn, row: area.row, column: 2) }
        for (offset, index) in window(context).visible(count: lines.count, height: area.size.rows).enumerated() {
            columns.draw(row(lines[index], context), isSelected: index == cursor, row: area.row + offset, on: &canvas)
        }
        drawDetails(area, on: &canvas, context)
        if context.size.rows >= 14 { rule(context.size.rows - 3, on: &canvas, context) }
    }

    private func rule(_ row: Int, on canvas: inout Canvas, _ context: ScreenContext) {
        canvas.fill(Rect(row: row, column: 0, columns: context.size.columns, rows: 1), with: "-")
    }

    /// What is counted of everything, or what is being chosen with its figures.
    private func drawFigures(on canvas: inout Canvas, _ context: ScreenContext) {
        let (words, columns) = (context.words, context.size.columns)
        if let choosing {
            let texts = words.choosing(choosing, context)
            canvas.write(
                (texts.first { $0.columns <= columns } ?? texts[texts.count - 1]).padded(to: columns), row: 1,
                column: 0, style: Style(.warning, reverse: true), width: columns)
            return
        }
        var whole = PlaceTally()
        var warned = 0
        for root in tree.roots { whole.add(part: tree.tally(of: root)) }
        for grid in tree.grids.compactMap({ context.office.grid($0) }) where !warnings(of: grid, context).isEmpty {
            warned += 1
        }
        let texts = words.registersFigures(whole, warned: warned)
        canvas.write(
            texts.first { $0.columns <= columns } ?? texts[texts.count - 1], row: 1, column: 0,
            style: Style(.plain, bold: true), width: columns)
    }

    /// What stands on a line.
    private func row(_ line: Line, _ context: ScreenContext) -> RegistersRow {
        let (office, words) = (context.office, context.words)
        var row = RegistersRow(name: words.place(line.key, office), tally: tree.tally(of: line.key), depth: line.depth)
        row.isOpen = opened.contains(line.key)
        switch line.key {
        case .grid(let code):
            guard let grid = office.grid(code) else { break }
            row.shortName = words.placeShort(code, office)
            row.worker = office.staffName(office.keeper(of: code, on: context.today))
            row.isWarned = !warnings(of: grid, context).isEmpty
        case .building(let code):
            if let choosing, office.building(code)?.grid == choosing.grid {
                row.isChosen = choosing.buildings.contains(code)
            }
        case .elder(let id, _, _):
            guard let record = office.elder(id) else { break }
            let view = office.view(of: record, in: tree.slot, at: context.now)
            row.person = (risk: words.risk(record.elder.risk), status: words.rowStatus(view, record, context))
        case .street, .block, .community, .entrance: break
        }
        return row
    }

    private func drawDetails(_ area: Rect, on canvas: inout Canvas, _ context: ScreenContext) {
        guard let selected else { return }
        let details = PlaceDetails(selected.key, tree, context)
        if context.isWide {
            let column = area.size.columns
            let width = context.size.columns - column - 1
            for row in 0..<(area.size.rows + 1) {
                canvas.write("|", row: 3 + row, column: column, style: Style(.quiet))
            }
            for (offset, line) in details.lines(width: width).prefix(area.size.rows + 1).enumerated() {
                canvas.write(line.text, row: 3 + offset, column: column + 1, style: line.style, width: width)
            }
            return
        }
        let height = narrowDetails(context)
        guard height > 0 else { return }
        let top = area.row + area.size.rows
        rule(top, on: &canvas, context)
        for (offset, line) in details.lines(width: context.size.columns).prefix(height - 1).enumerated() {
            canvas.write(line.text, row: top + 1 + offset, column: 0, style: line.style, width: context.size.columns)
        }
    }
}
