import TextUI

extension Canvas {
    /// Shows a row as the selected one: reverse from edge to edge in one tone, whatever colours it had.
    mutating func select(row: Int, columns: Int) {
        restyle(Rect(row: row, column: 0, columns: columns, rows: 1)) {
            $0 = Style(.plain, bold: $0.bold, reverse: true)
        }
    }
}
