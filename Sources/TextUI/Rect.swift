/// A rectangle of cells; row and column count from 0 at the top left.
package struct Rect: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package var size: Size

    package init(row: Int, column: Int, columns: Int, rows: Int) {
        self.row = row
        self.column = column
        self.size = Size(columns: max(0, columns), rows: max(0, rows))
    }
}
