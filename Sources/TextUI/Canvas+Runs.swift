extension Canvas {
    /// Cells of a row that stand side by side in one style.
    package struct Run: Hashable, Sendable {
        package let column: Int
        package let style: Style
        /// What a terminal is sent for them, in its order.
        package fileprivate(set) var scalars: [UInt32] = []
    }

    /// The rows that show something else than those of a canvas of the same size; all where there is none.
    package func rows(differingFrom other: Canvas?) -> [Int] {
        guard let other, other.size == size else { return Array(0..<size.rows) }
        return (0..<size.rows).filter { row in
            (row * size.columns..<(row + 1) * size.columns).contains { cells[$0] != other.cells[$0] }
        }
    }

    /// A row from left to right; nothing outside the grid.
    package func runs(inRow row: Int) -> [Run] {
        var runs: [Run] = []
        for (column, cell) in self.row(row).enumerated() {
            if runs.last?.style != cell.style { runs.append(Run(column: column, style: cell.style)) }
            cell.glyph.write(to: &runs[runs.count - 1].scalars)
        }
        return runs
    }
}
