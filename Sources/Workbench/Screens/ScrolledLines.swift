import TextUI

/// A text longer than its place: the lines in view, and a line each that tells how many are above and below. Two rows tell
/// of one side only, one row of none.
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
        let first = min(max(0, first), ScrolledLines.last(count, height))
        let isAtEnd = first > 0 && first + height - 1 >= count
        let top = first > 0 && (height > 2 || height == 2 && isAtEnd) ? 1 : 0
        let bottom = isAtEnd || height < 2 ? 0 : 1
        visible = first..<min(count, first + max(1, height) - top - bottom)
        above = top * first
        below = bottom * (count - visible.upperBound)
    }

    /// The view that shows a selected line, moved from the beginning as little as needed.
    static func showing(_ selected: Int, count: Int, height: Int) -> ScrolledLines {
        var first = 0
        var lines = ScrolledLines(count: count, height: height, first: first)
        while first < selected && !lines.visible.contains(selected) {
            first += 1
            lines = ScrolledLines(count: count, height: height, first: first)
        }
        return lines
    }

    /// The last line that a view can begin with.
    private static func last(_ count: Int, _ height: Int) -> Int {
        count > height ? count - max(1, height - 1) : 0
    }

    /// Where the view stands after moving by some lines; it never stops where only a line that tells of one would move.
    static func moved(_ first: Int, by count: Int, of total: Int, height: Int) -> Int {
        let last = last(total, height)
        let moved = min(max(0, first + count), last)
        return moved == 1 && height > 2 ? (count > 0 ? min(2, last) : 0) : moved
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
