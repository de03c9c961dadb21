extension Canvas {
    /// Writes text from a cell on to the right, through the gate of `Glyphs`, and tells how many columns it took.
    ///
    /// At most `width` columns, and never past the edge: cut before the first character that has no room. Columns left of
    /// the canvas count as taken but are not drawn.
    @discardableResult
    package mutating func write(
        _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
    ) -> Int {
        guard row >= 0, row < size.rows else { return 0 }
        let end = column + min(size.columns - column, max(0, width ?? .max))
        var at = column
        for glyph in Glyphs(text) {
            guard at + glyph.columns <= end else { break }
            if at >= 0 {
                put(glyph, row: row, column: at, style: style)
            } else if at + glyph.columns > 0 {
                put(.blank, row: row, column: 0, style: style)
            }
            at += glyph.columns
        }
        return max(0, at - column)
    }

    /// Writes text so that it ends before column `end`; text longer than `width` is cut at its end. Tells the columns taken.
    @discardableResult
    package mutating func writeRight(
        _ text: String, row: Int, end: Int, style: Style = .plain, width: Int? = nil
    ) -> Int {
        let room = min(width ?? end, end)
        let columns = min(CellWidth.columns(of: text), room)
        return write(text, row: row, column: end - columns, style: style, width: columns)
    }

    /// Fills a rectangle with one character of one column (blank unless told otherwise).
    package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
        var glyphs = Glyphs(String(character))
        guard let glyph = glyphs.next(), glyph.columns == 1 else { return }
        let area = rect.intersection(bounds)
        for row in area.rows {
            for column in area.columns { put(glyph, row: row, column: column, style: style) }
        }
    }

    /// Changes the style of what stands in a rectangle and leaves its text; a wide character at the edge changes whole.
    package mutating func restyle(_ rect: Rect, _ style: Style) {
        restyle(rect) { $0 = style }
    }

    /// Changes the style of each cell in a rectangle by a function, so that a row can be reversed and keep its colours.
    package mutating func restyle(_ rect: Rect, by change: (inout Style) -> Void) {
        let area = rect.intersection(bounds)
        guard !area.columns.isEmpty else { return }
        for row in area.rows {
            var first = row * size.columns + area.columns.lowerBound
            var last = row * size.columns + area.columns.upperBound - 1
            if cells[first].glyph.columns == 0 { first -= 1 }
            if cells[last].glyph.columns == 2 { last += 1 }
            for index in first...last { change(&cells[index].style) }
        }
    }

    /// Copies another canvas onto this one, its top left at a cell; its caret comes along.
    package mutating func draw(_ other: Canvas, row: Int, column: Int) {
        for sourceRow in 0..<other.size.rows where row + sourceRow >= 0 && row + sourceRow < size.rows {
            for (offset, cell) in other.row(sourceRow).enumerated() where cell.glyph.columns > 0 {
                let target = column + offset
                guard target >= 0, target + cell.glyph.columns <= size.columns else { continue }
                put(cell.glyph, row: row + sourceRow, column: target, style: cell.style)
            }
        }
        if let caret = other.caret {
            self.caret = Position(row: row + caret.row, column: column + caret.column)
        }
    }
}
