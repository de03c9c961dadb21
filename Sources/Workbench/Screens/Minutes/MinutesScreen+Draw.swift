import StreetModel
package import TextUI

extension MinutesScreen {
    /// The row of the panes' names, under header, figures and band.
    static let tabRow = 3

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        guard let meeting = meeting(context) else { return [words.consultation] }
        let title = meeting.state.plan.title
        let stage = words.stage(meeting.state.stage)
        let place = words.consultationPlace(meeting.place, context.office)
        return [
            "\(words.consultation)  \(place)  \(title)  \(stage)", "\(words.consultation) \(title) \(stage)",
            "\(words.consultation) \(title)", words.consultation,
        ]
    }

    func listArea(_ context: ScreenContext) -> Rect {
        let top = MinutesScreen.tabRow + 1
        let bottom = context.size.rows - max(3, 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func visible(_ lines: [MinutesLine], _ context: ScreenContext) -> Range<Int> {
        var window = ScrollWindow()
        let height = listArea(context).size.rows
        window.show(selected: index(lines), count: lines.count, height: height)
        return window.visible(count: lines.count, height: height)
    }

    /// "[纪要] 版本 2  异议 1/2  落实 3": each pane with its count.
    func tabs(_ context: ScreenContext) -> [(Pane, String)] {
        guard let meeting = meeting(context) else { return [] }
        return Pane.allCases.map { pane in
            let text = context.words.minutesPane(pane, meeting, context.office)
            return (pane, pane == self.pane ? "[\(text)]" : " \(text) ")
        }
    }

    /// How far it is, then the pane.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let (words, columns) = (context.words, context.size.columns)
        guard let meeting = meeting(context) else {
            canvas.write(words.nothingHere, row: MinutesScreen.tabRow, column: 0, style: Style(.quiet))
            return
        }
        let facts = words.afterFacts(meeting, context.office, on: context.today)
        canvas.write(
            facts.first { $0.columns <= columns } ?? facts[facts.count - 1], row: 1, column: 0,
            style: Style(.heading, bold: true), width: columns)
        var start = 0
        for (pane, text) in tabs(context) {
            let style = pane == self.pane ? Style(.accent, bold: true) : Style(.quiet)
            canvas.write(text, row: MinutesScreen.tabRow, column: start, style: style, width: max(0, columns - start))
            start += text.columns + 1
        }
        drawLines(on: &canvas, context)
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }

    private func drawLines(on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        let columns = context.size.columns
        let lines = lines(context)
        if lines.isEmpty {
            for (offset, line) in context.words.nothingAfter(pane).wrapped(to: columns - 2).enumerated() {
                canvas.write(line, row: area.row + offset, column: 1, style: Style(.quiet), width: columns - 1)
            }
        }
        let selected = index(lines)
        for (offset, index) in visible(lines, context).enumerated() {
            let row = area.row + offset
            canvas.write(
                (index == selected ? ">" : " ") + lines[index].text, row: row, column: 0, style: lines[index].style,
                width: columns)
            if index == selected { canvas.select(row: row, columns: columns) }
        }
    }
}
