/// Layout: a pane is cut off a rectangle, and the rectangle keeps the rest.
extension Rect {
    /// The rows it covers.
    package var rows: Range<Int> { row..<row + size.rows }
    /// The columns it covers.
    package var columns: Range<Int> { column..<column + size.columns }

    package init(row: Int, column: Int, size: Size) {
        self.init(row: row, column: column, columns: size.columns, rows: size.rows)
    }

    /// Whether a cell lies in it.
    package func contains(row: Int, column: Int) -> Bool {
        rows.contains(row) && columns.contains(column)
    }

    /// What two rectangles share; empty where they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let rows = self.rows.clamped(to: other.rows)
        let columns = self.columns.clamped(to: other.columns)
        return Rect(row: rows.lowerBound, column: columns.lowerBound, columns: columns.count, rows: rows.count)
    }

    /// Takes rows off the top; fewer where there are fewer.
    package mutating func cutTop(_ count: Int) -> Rect {
        let taken = min(max(0, count), size.rows)
        let piece = Rect(row: row, column: column, columns: size.columns, rows: taken)
        row += taken
        size.rows -= taken
        return piece
    }

    /// Takes rows off the bottom; fewer where there are fewer.
    package mutating func cutBottom(_ count: Int) -> Rect {
        let taken = min(max(0, count), size.rows)
        size.rows -= taken
        return Rect(row: row + size.rows, column: column, columns: size.columns, rows: taken)
    }

    /// Takes columns off the left; fewer where there are fewer.
    package mutating func cutLeft(_ count: Int) -> Rect {
        let taken = min(max(0, count), size.columns)
        let piece = Rect(row: row, column: column, columns: taken, rows: size.rows)
        column += taken
        size.columns -= taken
        return piece
    }

    /// Takes columns off the right; fewer where there are fewer.
    package mutating func cutRight(_ count: Int) -> Rect {
        let taken = min(max(0, count), size.columns)
        size.columns -= taken
        return Rect(row: row, column: column + size.columns, columns: taken, rows: size.rows)
    }
}
