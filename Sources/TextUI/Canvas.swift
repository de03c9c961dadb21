/// A screen as a value: a grid of cells that parts draw on and a display shows.
///
/// Drawing outside the grid is cut off and never an error. A wide character never straddles an edge, and half of one is
/// never left: where a drawing covers one half, the other becomes blank.
package struct Canvas: Equatable, Sendable {
    package let size: Size
    /// All cells, row by row. Changed only by the drawing functions, which keep wide glyphs whole.
    package internal(set) var cells: [Cell]
    /// Where the terminal's cursor stands, for a field that has the focus; hidden when nil.
    package var caret: Position?

    package init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = [Cell](repeating: Cell(), count: self.size.columns * self.size.rows)
    }

    /// The whole canvas as a rectangle.
    package var bounds: Rect {
        Rect(row: 0, column: 0, columns: size.columns, rows: size.rows)
    }

    /// The cells of one row; nothing outside the grid.
    package func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0, row < size.rows else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// The picture as lines of text, blanks at their ends left out; as many lines as rows, each ended by "\n".
    package var text: String {
        var scalars = String.UnicodeScalarView()
        for row in 0..<size.rows {
            let cells = self.row(row)
            let end = cells.lastIndex { $0.glyph != .blank && $0.glyph.columns > 0 } ?? cells.startIndex - 1
            for index in cells.startIndex..<end + 1 { cells[index].glyph.write(to: &scalars) }
            scalars.append("\n")
        }
        return String(scalars)
    }

    /// Gives the cell a glyph, and blanks what is left of wide glyphs that it covers.
    mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style) {
        let index = row * size.columns + column
        breakWide(at: index)
        if glyph.columns == 2 {
            breakWide(at: index + 1)
            cells[index + 1] = Cell(.rightHalf, style: style)
        }
        cells[index] = Cell(glyph, style: style)
    }

    /// Blanks both halves of a wide glyph that has one half here.
    private mutating func breakWide(at index: Int) {
        switch cells[index].glyph.columns {
        case 0:
            cells[index - 1].glyph = .blank
            cells[index].glyph = .blank
        case 2:
            cells[index].glyph = .blank
            cells[index + 1].glyph = .blank
        default: break
        }
    }
}
