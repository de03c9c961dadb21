import CCurses
package import TextUI

extension CursesDisplay {
    /// Shows a canvas: sends what differs from what stands there, and places or hides the cursor.
    package mutating func draw(_ canvas: Canvas) {
        if shown == canvas || canvas.cells.isEmpty { return }
        if shown?.size != canvas.size {
            curses_resize(Int32(canvas.size.columns), Int32(canvas.size.rows))
            shown = nil
        }
        for row in 0..<canvas.size.rows where shown?.row(row) != canvas.row(row) {
            write(canvas.row(row), row: Int32(row))
        }
        show(canvas.caret.flatMap { canvas.bounds.contains(row: $0.row, column: $0.column) ? $0 : nil })
        shown = canvas
    }

    /// Sends the next canvas whole, for a terminal on which something else has written.
    package mutating func repaint() {
        sendModes()
        curses_repaint()
        shown = nil
    }

    /// Writes a row in runs of one style. The row is emptied first, so that no half of an old wide character is in the way.
    private func write(_ cells: ArraySlice<Cell>, row: Int32) {
        curses_clear_row(row)
        var start = cells.startIndex
        while start < cells.endIndex {
            let style = cells[start].style
            let end = cells[start...].firstIndex { $0.style != style } ?? cells.endIndex
            write(cells[start..<end], style: style, row: row, column: Int32(start - cells.startIndex))
            start = end
        }
    }

    private func write(_ run: ArraySlice<Cell>, style: Style, row: Int32, column: Int32) {
        var scalars = String.UnicodeScalarView()
        for cell in run { cell.glyph.write(to: &scalars) }
        let values = scalars.map(\.value)
        let look = palette.look(style)
        curses_write(row, column, Int32(look.attributes), Int32(look.pair), values, Int32(values.count))
    }

    private func show(_ caret: Position?) {
        curses_show(Int32(caret?.row ?? -1), Int32(caret?.column ?? 0))
    }
}
