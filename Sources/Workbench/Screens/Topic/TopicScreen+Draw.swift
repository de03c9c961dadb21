import StreetModel
package import TextUI

extension TopicScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        guard let topic = context.office.topic(topic) else { return [words.topicsTitle] }
        let title = topic.state.raising.title
        let short = words.shortened(title, to: max(8, context.size.columns / 3))
        return [
            "\(words.topicsTitle)  \(words.shortTopic(topic.id))  \(title)", "\(words.topicsTitle) \(title)",
            "\(words.topicsTitle) \(short)", words.topicsTitle,
        ]
    }

    /// Draws step, owner and answers, and below everything that is known, scrolled where it is long.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let columns = context.size.columns
        guard let view = view(context) else {
            canvas.write(context.words.noSuchTopic, row: 3, column: 0, width: columns)
            return
        }
        let page = TopicPage(view, context)
        let style = view.isLate ? Style(.warning, bold: true) : Style(.plain, bold: true)
        canvas.write(page.head, row: 1, column: 0, style: style, width: columns)
        let scrolled = ScrolledLines(count: page.lines.count, height: TopicScreen.height(context), first: scroll)
        scrolled.draw(on: &canvas, top: 3, column: 0, width: columns, context.words) { index in
            (page.lines[index].text, page.lines[index].style)
        }
        if let line = line(page), scrolled.visible.contains(line) {
            let row = 3 + line - scrolled.visible.lowerBound + (scrolled.above > 0 ? 1 : 0)
            canvas.write(">", row: row, column: 0)
            canvas.select(row: row, columns: columns)
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }
}
