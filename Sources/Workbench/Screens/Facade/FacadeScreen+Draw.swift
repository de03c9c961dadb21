import StreetModel
package import TextUI

extension FacadeScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let building = context.office.building(building)
        if isPast(context) { return context.words.pastFacadeTitles(building, code: self.building, face, slot) }
        return context.words.facadeTitles(building, code: self.building, face)
    }

    /// Draws figures, windows and what one has to know of the selected person.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let plan = plan(context)
        let layout = layout(plan, context)
        drawFigures(on: &canvas, context)
        drawLabels(plan, layout, on: &canvas, context)
        for floor in layout.floors { drawFloor(floor, plan, layout, on: &canvas, context) }
        drawOutside(plan, layout, on: &canvas, context)
        for row in layout.rules {
            canvas.fill(Rect(row: row, column: 0, columns: context.size.columns, rows: 1), with: "-")
        }
        drawDetails(plan, layout, on: &canvas, context)
    }

    /// Where everything stands; drawing and clicks ask here.
    func layout(_ plan: FacadePlan, _ context: ScreenContext) -> FacadeLayout {
        let building = context.office.building(building)
        let labels = (1..<plan.floors + 1).map { (building?.label(ofFloor: $0) ?? "").columns }
        return FacadeLayout(
            plan, selected: selected.flatMap { plan.window(ofElder: $0) }, labelColumns: min(6, labels.max() ?? 1),
            size: context.size, isWide: context.isWide
        ) { width, isBeside in
            let details = FacadeDetails(self, plan, context).noting(context.words.colonNote)
            return FacadeLayout.Wanted(
                details: isBeside ? details.listed(width: width).count : details.flowed(width: width).count,
                leastDetails: isBeside ? 2 : details.leastRows(width: width),
                legend: isBeside ? 7 : context.isWide ? 2 : 0, hasOutside: !plan.outside.isEmpty)
        }
    }

    private func drawFigures(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let coverage = context.office.coverage(of: records(on: face, context), in: slot, at: context.now)
        let lefts = [
            "\(words.half(slot.half))\(words("", " "))\(words.timeLeft(in: slot, context))",
            words.timeLeft(in: slot, context),
        ]
        for left in context.isWide ? lefts : [lefts[1]] {
            let room = context.size.columns - left.columns - 1
            guard let text = words.facadeFigures(coverage).first(where: { $0.columns <= room }) else { continue }
            canvas.write(text, row: 1, column: 0, width: room)
            canvas.writeRight(left, row: 1, end: context.size.columns)
            return
        }
        canvas.write("\(coverage.checked)/\(coverage.due)", row: 1, column: 0)
    }

    private func drawLabels(
        _ plan: FacadePlan, _ layout: FacadeLayout, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let grid = layout.grid
        for cell in grid.columns {
            let text = grid.hasBrackets ? padded(cell.flat, 2) : String(cell.flat % 10)
            let column = grid.step == 4 ? cell.column - 1 : cell.column
            canvas.write(text, row: layout.flatRow, column: column, style: Style(.heading))
        }
        if grid.hasMoreLeft { canvas.write("..", row: layout.flatRow, column: 0, style: Style(.accent)) }
        if grid.hasMoreRight { canvas.write("..", row: layout.flatRow, column: grid.end, style: Style(.accent)) }
        guard let row = layout.entranceRow else { return }
        for entrance in plan.entrancesAsSeen {
            let cells = grid.columns.filter { $0.entrance == entrance }
            guard let first = cells.first, let last = cells.last else { continue }
            let width = last.column - first.column + (grid.hasBrackets ? 2 : 1)
            let long = context.words.entrance(entrance)
            let text = long.columns < width + grid.step ? long : String(entrance)
            let column = first.column + max(0, (width - text.columns + 1) / 2)
            canvas.write(text, row: row, column: column, style: Style(.heading))
        }
    }

    private func drawFloor(
        _ floor: FacadeLayout.Floor, _ plan: FacadePlan, _ layout: FacadeLayout, on canvas: inout Canvas,
        _ context: ScreenContext
    ) {
        let label = context.office.building(building)?.label(ofFloor: floor.floor) ?? String(floor.floor)
        let end = layout.grid.labelEnd
        canvas.writeRight(label.truncated(to: end - 1), row: floor.row, end: end, style: Style(.heading))
        if floor.isAfterGap { canvas.write(":", row: floor.row, column: end, style: Style(.heading)) }
        if layout.hasMoreAbove, floor == layout.floors.first { canvas.write("^", row: floor.row, column: 0) }
        if layout.hasMoreBelow, floor == layout.floors.last { canvas.write("v", row: floor.row, column: 0) }
        for cell in layout.grid.columns {
            let window = FacadePlan.Window(entrance: cell.entrance, floor: floor.floor, flat: cell.flat)
            if let people = plan.people[window] {
                let isSelected = selected.map { people.contains($0) } ?? false
                FacadeMark(foremostMark(of: people, context), people: people.count, isSelected: isSelected)
                    .draw(on: &canvas, row: floor.row, column: cell.column, step: layout.grid.step)
            } else {
                canvas.write("_", row: floor.row, column: cell.column, style: Style(.quiet))
            }
        }
    }

    /// The worst mark of the people behind one window.
    private func foremostMark(of people: [String], _ context: ScreenContext) -> SlotGlyph? {
        guard let id = foremost(of: people, context), !isNotDue(id, context) else { return nil }
        return mark(id, context)
    }
}
