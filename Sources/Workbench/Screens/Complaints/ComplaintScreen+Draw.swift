import StreetModel
package import TextUI

extension ComplaintScreen {
    /// The first row of the list, under figures, band and heading.
    static let top = 4

    /// Rows that the list has.
    func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 3 - ComplaintScreen.top) }

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let name = words.complaintsTitle
        let period = words.period(period)
        if let choice {
            let about = words.choice(choice, context.office)
            return ["\(name)  \(about)  \(period)", "\(name) \(about)", about, name]
        }
        let area = words.area(of: context.me, context.office)
        return ["\(name)  \(area)  \(period)", "\(name) \(period)", name]
    }

    /// Draws the rates, and the rows of the pane or list.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let facts = choice == nil ? shown : ComplaintAnalysis(listed(), offset: shown.offset)
        let repeats = chains.reduce(0) { $0 + $1.repeats }
        let figures = words.complaintFigures(
            facts.rates, score: facts.rates.score(weights: context.office.profile.rateWeights), count: facts.count,
            repeats: choice == nil ? repeats : nil)
        canvas.write(figures.first { $0.columns <= columns } ?? figures.last ?? "", row: 1, column: 0, width: columns)
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
        let (heading, rows) = table(context).lines(width: columns - 1)
        canvas.write(" \(heading)", row: 3, column: 0, style: Style(.heading, bold: true), width: columns)
        if rows.isEmpty {
            canvas.write(words.noComplaints, row: ComplaintScreen.top, column: 0, width: columns)
            return
        }
        let height = height(context)
        let visible = window(context).visible(count: rows.count, height: height)
        canvas.writeBelow(visible, of: rows.count, rule: context.size.rows - 3, words)
        for (offset, index) in visible.enumerated() {
            let row = ComplaintScreen.top + offset
            canvas.write("\(index == selected ? ">" : " ")\(rows[index])", row: row, column: 0, width: columns)
            if index == selected { canvas.select(row: row, columns: columns) }
        }
        drawNotes(below: rows.count, height: height, on: &canvas, context)
    }

    /// What the figures mean, where rows are left.
    private func drawNotes(below count: Int, height: Int, on canvas: inout Canvas, _ context: ScreenContext) {
        let notes = context.words.complaintNotes(self, context).flatMap { $0.wrapped(to: context.size.columns) }
        // A blank row stands between.
        for (offset, note) in notes.enumerated() where count + 1 + offset < height {
            canvas.write(
                note, row: ComplaintScreen.top + count + 1 + offset, column: 0, style: Style(.quiet),
                width: context.size.columns)
        }
    }
}
