import StreetModel
import TextUI

extension BoardScreen {
    /// The header's left part, from the longest to the shortest wording.
    func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let slot = figures.slot
        let half = words.half(slot.half)
        let place = words.boardPlace(figures, context)
        let count = words.communities(figures.communities.count)
        let day = "\(slot.day.shortText) \(words.weekday(slot.day))"
        let long = figures.communities.count == 1 ? place : "\(place) \(count)"
        return [
            "\(words.board)  \(long)  \(half) \(day)", "\(words.board) \(long) \(half)",
            "\(words.board) \(place) \(half)", "\(words.board) \(place)", words.board,
        ]
    }

    /// Draws figures, breaches, coverage and sums.
    func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let layout = BoardLayout(self, context)
        let painter = BoardPainter(context: context, figures: figures)
        drawHead(on: &canvas, context)
        drawFooter(layout, on: &canvas, context)
        if layout.isSplit || pane == .coverage { drawPlaces(layout, painter, on: &canvas, context) }
        if layout.isSplit || pane == .breaches { drawRows(layout, painter, on: &canvas, context) }
        drawNewest(on: &canvas, context)
    }

    private func drawHead(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let above = unseen.count
        let columns = context.size.columns
        let right = context.isWide ? context.lookout.presence.map { words.presence($0) } ?? "" : ""
        let texts = words.head(head, isWide: context.isWide)
        let new = above == 0 ? "" : words.newAbove(above)
        let room = columns - (right.isEmpty ? 0 : right.columns + 1) - (new.isEmpty ? 0 : new.columns + 2)
        let text = texts.first { $0.columns <= room } ?? texts[texts.count - 1]
        let used = canvas.write(text, row: 1, column: 0, style: Style(.plain, bold: true), width: room)
        if !new.isEmpty {
            canvas.write(new, row: 1, column: used + 2, style: Style(.warning, reverse: true))
        }
        canvas.writeRight(right, row: 1, end: columns)
    }

    private func drawRows(
        _ layout: BoardLayout, _ painter: BoardPainter, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let words = context.words
        if layout.isSplit {
            var column = 3
            for (title, width) in zip(words.rowHeadings, painter.rowWidths) {
                canvas.write(title, row: 3, column: column, style: Style(.quiet), width: width)
                column += width
            }
        }
        if rows.isEmpty {
            canvas.write(words.nothingLate, row: layout.rows.row, column: 3, style: Style(.good))
            return
        }
        var window = scroll
        window.show(selected: selectedIndex ?? 0, count: rows.count, height: layout.rows.size.rows)
        let visible = window.visible(count: rows.count, height: layout.rows.size.rows)
        for (offset, index) in visible.enumerated() {
            let isSelected = pane == .breaches && rows[index].key == selected
            painter.draw(rows[index], isSelected: isSelected, at: layout.rows.row + offset, on: &canvas)
        }
        drawBelow(visible, of: rows.count, layout, on: &canvas, context)
    }

    private func drawPlaces(
        _ layout: BoardLayout, _ painter: BoardPainter, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let words = context.words
        let heading = layout.places.row - 1
        if layout.isSplit { rule(heading - 1, on: &canvas, context) }
        canvas.write(
            painter.placeHeading(words.today(figures.slot.half), showsDays: showsDays), row: heading, column: 0,
            style: Style(.quiet))
        let places = places
        var window = placeScroll
        window.show(selected: place, count: places.count, height: layout.places.size.rows)
        let visible = window.visible(count: places.count, height: layout.places.size.rows)
        for (offset, index) in visible.enumerated() {
            painter.draw(
                places[index], showsDays: showsDays, isSelected: pane == .coverage && index == place,
                at: layout.places.row + offset, on: &canvas)
        }
        // Where both panes stand, the sums say how many places are below.
        if !layout.isSplit { drawBelow(visible, of: places.count, layout, on: &canvas, context) }
    }

    /// How many rows are below the view: on the rule under it, else on a row of its own.
    private func drawBelow(
        _ visible: Range<Int>, of count: Int, _ layout: BoardLayout, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        if let row = layout.more { return canvas.writeMore(visible, of: count, row: row, context.words) }
        guard count > visible.upperBound, layout.isSplit || layout.footerLines > 1 else { return }
        let rule = layout.isSplit ? layout.rows.row + layout.rows.size.rows : layout.footer - 1
        self.rule(rule, on: &canvas, context)
        canvas.writeBelow(visible, of: count, rule: rule, context.words)
    }

    func rule(_ row: Int, on canvas: inout Canvas, _ context: ScreenContext) {
        canvas.fill(Rect(row: row, column: 0, columns: context.size.columns, rows: 1), with: "-")
    }

    /// The latest that came, where a toast would stand, for as long as it is late.
    private func drawNewest(on canvas: inout Canvas, _ context: ScreenContext) {
        guard let newest, let breach = rows.first(where: { $0.key == newest })?.breach else { return }
        canvas.write(
            context.words.newest(breach, figures, context), row: context.size.rows - 2, column: 0,
            style: Style(.alarm, bold: true), width: context.size.columns)
    }
}
