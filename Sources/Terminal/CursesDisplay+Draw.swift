import CCurses
package import TextUI

extension CursesDisplay {
    /// Shows a canvas: sends what differs from what stands there, and places or hides the cursor.
    package mutating func draw(_ canvas: Canvas) {
        if canvas.cells.isEmpty { return }
        if shown?.size != canvas.size {
            curses_resize(Int32(canvas.size.columns), Int32(canvas.size.rows))
            shown = nil
        }
        let changed = canvas.rows(differingFrom: shown)
        if changed.isEmpty && shown?.caret == canvas.caret { return }
        for row in changed { write(canvas.runs(inRow: row), row: Int32(row)) }
        show(canvas.caret.flatMap { canvas.bounds.contains(row: $0.row, column: $0.column) ? $0 : nil })
        shown = canvas
    }

    /// Sends the next canvas whole, for a terminal on which something else has written.
    package mutating func repaint() {
        sendModes()
        curses_repaint()
        shown = nil
    }

    /// Writes a row. It is emptied first, so that no half of an old wide character is in the way.
    private func write(_ runs: [Canvas.Run], row: Int32) {
        curses_clear_row(row)
        for run in runs {
            let look = palette.look(run.style)
            curses_write(
                row, Int32(run.column), Int32(look.attributes), Int32(look.pair), run.scalars, Int32(run.scalars.count))
        }
    }

    private func show(_ caret: Position?) {
        curses_show(Int32(caret?.row ?? -1), Int32(caret?.column ?? 0))
    }
}
