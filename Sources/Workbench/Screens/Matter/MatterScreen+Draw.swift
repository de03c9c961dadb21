import StreetModel
package import TextUI

extension MatterScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        guard let matter = context.office.matter(matter) else { return [words.matters] }
        let kind = words.kind(matter.kind)
        let subject = words.subject(matter, context.office)
        let ticket = matter.opening.report?.ticket ?? ""
        let short = words.shortened(subject, to: max(8, context.size.columns / 3))
        return [
            [kind, ticket, subject].filter { !$0.isEmpty }.joined(separator: "  "), "\(kind) \(short)", kind,
        ]
    }

    /// Draws the clocks, and below everything that is known, scrolled where it is long.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let columns = context.size.columns
        guard let matter = context.office.matter(matter) else {
            canvas.write(context.words.noSuchMatter, row: 3, column: 0, width: columns)
            return
        }
        let detail = MatterDetail(matter, context)
        let mark = MatterMark(matter, context)
        canvas.write(
            "\(mark.character) \(detail.head(width: columns - 2))", row: 1, column: 0, style: mark.style,
            width: columns)
        let lines = detail.lines(width: columns)
        let scrolled = ScrolledLines(count: lines.count, height: MatterScreen.height(context), first: scroll)
        scrolled.draw(on: &canvas, top: 3, column: 0, width: columns, context.words) { index in
            (lines[index].text, lines[index].style)
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }
}
