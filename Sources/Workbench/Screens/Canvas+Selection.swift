import TextUI

extension Canvas {
    /// Beside a pane that shows who is selected the mark is enough: a step down a slow line then sends 200 bytes, not 300.
    static let markColumns = 3

    /// Shows a row as the selected one: reverse from edge to edge in one tone, whatever colours it had.
    mutating func select(row: Int, columns: Int) {
        restyle(Rect(row: row, column: 0, columns: columns, rows: 1)) {
            $0 = Style(.plain, bold: $0.bold, reverse: true)
        }
    }
}
