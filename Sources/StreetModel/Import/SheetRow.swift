/// One row: a text for each known column, blanks around it cut off; empty where the row is too short.
package struct SheetRow: Hashable, Sendable {
    /// The line the row begins on, from 1.
    package var line: Int
    package var cells: [String]
    /// The line of each cell, where a quoted line break has moved one; else empty.
    package var cellLines: [Int]

    package init(line: Int, cells: [String], cellLines: [Int] = []) {
        self.line = line
        self.cells = cells
        self.cellLines = cellLines
    }

    /// The line a cell begins on.
    func line(ofCell index: Int) -> Int {
        index < cellLines.count ? cellLines[index] : line
    }
}
