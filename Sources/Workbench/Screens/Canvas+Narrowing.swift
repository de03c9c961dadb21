import TextUI

extension Canvas {
    /// "筛选中 2/31  lgq": over a list that is narrowed, on the row it gave up for this.
    mutating func writeNarrowing<Row>(
        _ narrowing: Narrowing<Row>, _ shown: Int, of all: Int, over area: Rect, _ context: ScreenContext
    ) {
        guard !narrowing.isEmpty else { return }
        write(
            context.words.filtered(shown, all, narrowing.text), row: area.row - 1, column: 0,
            style: Style(.warning, reverse: true), width: area.size.columns)
    }
}
