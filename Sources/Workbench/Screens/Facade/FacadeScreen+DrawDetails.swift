import StreetModel
import TextUI

extension FacadeScreen {
    /// Somebody outside the picture, and the columns of the words that stand for them.
    struct OutsideItem {
        var elder: String
        var text: String
        var style: Style
        var columns: Range<Int>
    }

    func drawDetails(
        _ plan: FacadePlan, _ layout: FacadeLayout, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let area = layout.details
        let details = FacadeDetails(self, plan, context)
        let words = context.words
        if layout.isBeside {
            drawPane(details, plan, layout, on: &canvas, context)
            return
        }
        let note = layout.isCondensed ? words.colonNote : layout.legendRow == nil ? words.emptyWindowNote : ""
        let noted = note.isEmpty ? details : details.noting(note)
        for (line, row) in zip(noted.fitted(width: area.size.columns, rows: area.size.rows), area.rows) {
            line.draw(on: &canvas, row: row, in: area)
        }
        guard let row = layout.legendRow else { return }
        for (offset, notes) in [legend(plan, layout, context), words.facadeKeys].enumerated() {
            let gap = 2 + offset
            let kept = notes.prefix(ColumnFit.count(notes, in: area.size.columns, gap: gap))
            let text = kept.joined(separator: String(repeating: " ", count: gap))
            canvas.write(text, row: row + offset, column: 0, style: Style(.quiet))
        }
    }

    /// Beside the windows: the person, then what the marks and keys mean, as far as there are rows.
    private func drawPane(
        _ details: FacadeDetails, _ plan: FacadePlan, _ layout: FacadeLayout, on canvas: inout Canvas,
        _ context: ScreenContext
    ) {
        let area = layout.details
        let words = context.words
        let width = area.size.columns
        let legend = legend(plan, layout, context)
        let left = stride(from: 0, to: legend.count, by: 2).map { legend[$0].columns }.max() ?? 0
        var notes = [""]
        for index in stride(from: 0, to: legend.count, by: 2) {
            notes.append(legend[index].padded(to: left + 3) + (index + 1 < legend.count ? legend[index + 1] : ""))
        }
        if layout.isCondensed { notes.append(words.colonNote) }
        notes += [""] + words.facadeKeys.prefix(2)
        let long = details.listed(width: width, summary: summary(width: width, context))
        var lines = long.count + notes.count <= area.size.rows ? long : details.listed(width: width)
        lines += notes.map { FacadeDetails.Line(FacadeDetails.Piece(text: $0, style: Style(.quiet))) }
        lines = details.keepingSides(of: lines, width: width, rows: area.size.rows)
        for (line, row) in zip(lines, area.rows) { line.draw(on: &canvas, row: row, in: area) }
    }

    /// What the round's pane says of the person, but for the name.
    private func summary(width: Int, _ context: ScreenContext) -> [FacadeDetails.Piece]? {
        guard let record = selected.flatMap({ context.office.elder($0) }) else { return nil }
        return PersonSummary(record, slot: slot, context).lines(width: width).dropFirst()
            .map { FacadeDetails.Piece(text: $0.text, style: $0.style) }
    }

    /// What the marks of this side mean; those that are rare only where they occur.
    private func legend(_ plan: FacadePlan, _ layout: FacadeLayout, _ context: ScreenContext) -> [String] {
        let people = plan.peopleInOrder
        return context.words.facadeLegend(
            hasBrackets: layout.grid.hasBrackets,
            hasClosing: people.contains { mark($0, context)?.character == "~" },
            hasUndue: people.contains { isNotDue($0, context) })
    }

    /// The people whose entrance or floor the building does not have: one line, the selected one always in view.
    func drawOutside(
        _ plan: FacadePlan, _ layout: FacadeLayout, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        guard let row = layout.outsideRow else { return }
        canvas.write(context.words.outside(plan.outside.count), row: row, column: 1, style: Style(.heading))
        for item in outsideItems(plan, layout, context) {
            canvas.write(
                item.text, row: row, column: item.columns.lowerBound, style: item.style, width: item.columns.count)
        }
    }

    func outsideItems(_ plan: FacadePlan, _ layout: FacadeLayout, _ context: ScreenContext) -> [OutsideItem] {
        let end = layout.isBeside ? layout.details.column - 1 : context.size.columns
        let start = 2 + context.words.outside(plan.outside.count).columns
        var pages: [[OutsideItem]] = [[]]
        var column = start
        for id in plan.outside {
            guard let elder = context.office.elder(id)?.elder else { continue }
            let isSelected = id == selected
            let glyph = isNotDue(id, context) ? nil : mark(id, context)
            let who = [context.words.name(elder), context.words.door(elder)].filter { !$0.isEmpty }.joined(
                separator: " ")
            let text = "\(isSelected ? ">" : " ")\(glyph?.character ?? "o") \(who)"
            if column + text.columns > end, !(pages.last?.isEmpty ?? true) {
                pages.append([])
                column = start
            }
            var style = glyph?.style ?? Style(.quiet)
            style.reverse = isSelected
            let columns = column..<max(column, min(end, column + text.columns))
            pages[pages.count - 1].append(OutsideItem(elder: id, text: text, style: style, columns: columns))
            column += text.columns + 1
        }
        return pages.first { page in page.contains { $0.elder == selected } } ?? pages[0]
    }
}
