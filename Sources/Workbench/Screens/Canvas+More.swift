import TextUI

extension Canvas {
    /// " v 还有 6 行 ": on the rule under a list, how many of its lines are below the view.
    mutating func writeBelow(_ visible: Range<Int>, of count: Int, rule row: Int, _ words: Words) {
        guard count > visible.upperBound else { return }
        let text = " \(words.linesBelow(count - visible.upperBound)) "
        writeRight(text, row: row, end: size.columns, style: Style(.quiet))
    }

    /// The same on a row of its own, where no rule stands under the list; at the list's end how many are above.
    mutating func writeMore(_ visible: Range<Int>, of count: Int, row: Int, _ words: Words) {
        let below = count - visible.upperBound
        let text = below > 0 ? words.linesBelow(below) : words.linesAbove(visible.lowerBound)
        write(text, row: row, column: 3, style: Style(.quiet), width: size.columns - 3)
    }
}
