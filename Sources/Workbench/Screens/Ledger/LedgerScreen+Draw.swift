import StreetModel
package import TextUI

extension LedgerScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = words.consultationPlace(context.me.community ?? context.office.code, context.office)
        return ["\(words.title(.ledger))  \(place)", words.title(.ledger)]
    }

    /// Rows between the band and the rule above the toast.
    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 6) }

    /// Each place under its name: its figures, and its open topics by step.
    func lines(_ context: ScreenContext) -> [(text: String, style: Style)] {
        guard let ledger else { return [] }
        let words = context.words
        let width = context.size.columns - 2
        let steps = context.office.street.rules.steps
        let places = ledger.lines.flatMap { line -> [(text: String, style: Style)] in
            let figures = zip(words.ledgerHeader, words.ledgerFigures(line, context.office)).dropFirst()
            let open = line.steps.filter { $0.count > 0 }.map { step in
                let name = steps.first { $0.key == step.key }.map { words($0.name) } ?? step.key
                return "\(name) \(words.ledgerStep(step))"
            }
            return [(words.ledgerPlace(line, context.office), Style(.heading, bold: true))]
                + figures.map { "\($0) \($1)" }.packed(to: width).map { ("  " + $0, .plain) }
                + (open.isEmpty ? [] : [("  " + words.ledgerStepsTitle, Style(.accent))])
                + open.packed(to: width - 2).map { ("    " + $0, .plain) }
        }
        let forgotten = ledger.whole.forgotten
        let notes = words.ledgerNotes + (forgotten > 0 ? [words.ledgerForgotten(forgotten)] : [])
        return places + notes.flatMap { $0.wrapped(to: width + 2) }.map { ($0, Style(.quiet)) }
    }

    /// The period, then the places.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let columns = context.size.columns
        if let ledger {
            let wordings = context.words.ledgerPeriod(ledger)
            let period = wordings.first { $0.columns <= columns } ?? wordings[wordings.count - 1]
            canvas.write(period, row: 1, column: 0, style: Style(.plain, bold: true), width: columns)
        }
        let lines = lines(context)
        let scrolled = ScrolledLines(count: lines.count, height: LedgerScreen.height(context), first: scroll)
        scrolled.draw(on: &canvas, top: 3, column: 0, width: columns, context.words) { lines[$0] }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }
}
