import TextUI

/// A text longer than its place: the lines in view, and a line each that tells how many are above and below.
struct ScrolledLines {
    let visible: Range<Int>
    let above: Int
    let below: Int

    init(count: Int, height: Int, first: Int) {
        guard count > height else {
            visible = 0..<count
            above = 0
            below = 0
            return
        }
        // Scrolled to `first`, the line above takes the place of one more.
        let first = min(max(0, first), count - height + 1)
        let top = first > 0 ? 1 : 0
        let isAtEnd = first + height - top >= count
        visible = first..<min(count, first + height - top - (isAtEnd ? 0 : 1))
        above = first
        below = count - visible.upperBound
    }

    /// Where the view stands after moving by some lines; it never stops where only a line that tells of one would move.
    static func moved(_ first: Int, by count: Int, of total: Int, height: Int) -> Int {
        let last = total > height ? total - height + 1 : 0
        let moved = min(max(0, first + count), last)
        return moved == 1 ? (count > 0 ? min(2, last) : 0) : moved
    }

    /// Writes the lines in view from a row on.
    func draw(
        on canvas: inout Canvas, top: Int, column: Int, width: Int, _ words: Words,
        line: (Int) -> (text: String, style: Style)
    ) {
        var row = top
        if above > 0 {
            canvas.write(words.linesAbove(above), row: row, column: column, style: Style(.quiet), width: width)
            row += 1
        }
        for index in visible {
            let (text, style) = line(index)
            canvas.write(text, row: row, column: column, style: style, width: width)
            row += 1
        }
        if below > 0 {
            canvas.write(words.linesBelow(below), row: row, column: column, style: Style(.quiet), width: width)
        }
    }
}
