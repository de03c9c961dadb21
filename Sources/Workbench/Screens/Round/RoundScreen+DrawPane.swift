import StreetModel
import TextUI

extension RoundScreen {
    /// The pane beside the list: what one has to know of the selected person.
    func drawPane(on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        let column = area.size.columns
        // In the text's own tone: where list and pane change together, a colour between them costs more than both.
        for row in area.rows { canvas.write("|", row: row, column: column) }
        guard let selected, let record = context.office.elder(selected) else { return }
        let width = context.size.columns - column - 1
        var row = area.row
        for line in PersonSummary(record, slot: slot, context).lines(width: width) {
            for part in line.text.wrapped(to: width).prefix(2) where row < area.row + area.size.rows {
                canvas.write(part, row: row, column: column + 1, style: line.style, width: width)
                row += 1
            }
        }
    }

    /// Under the list where there is no pane: a rule and the selected person in one line.
    func drawNarrowFooter(on canvas: inout Canvas, _ context: ScreenContext) {
        guard narrowFooter(context) == 4 else { return }
        let row = context.size.rows - 4
        canvas.fill(Rect(row: row, column: 0, columns: context.size.columns, rows: 1), with: "-")
        guard let selected, let record = context.office.elder(selected) else { return }
        let words = context.words
        let elder = record.elder
        let agreement = elder.agreement(for: slot.half)
        let agreed = words.agreement(agreement)
        let texts = [
            "\(words.name(elder)) \(words.person(elder, on: context.today)) \(agreed)",
            "\(words.name(elder)) \(agreed)", agreed,
        ]
        let text = texts.first { $0.columns <= context.size.columns } ?? agreed
        canvas.write(text, row: row + 1, column: 0, width: context.size.columns)
    }
}
