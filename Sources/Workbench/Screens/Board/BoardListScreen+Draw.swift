import StreetModel
import TextUI

extension BoardListScreen {
    /// The header's left part, from the longest to the shortest wording.
    func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let name = subjectName(context)
        let half = words.half(figures.slot.half)
        return [
            "\(words.board)  \(name)  \(half) \(figures.slot.day.shortText)", "\(words.board) \(name)", words.board,
        ]
    }

    private func subjectName(_ context: ScreenContext) -> String {
        let words = context.words
        switch subject {
        case .group(let row): return words.groupName(row, context.office)
        case .place(let code): return words.placeTitle(code, context)
        case .figure(let figure, let code): return "\(words.placeTitle(code, context)) \(words.figure(figure))"
        }
    }

    /// Draws what the list is about, and its lines.
    func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let area = listArea(context)
        let texts = words.listFigures(figures.figures(of: placeCode), count: lines.count, isPlace: isPlace, figures)
        let text = texts.first { $0.columns <= columns } ?? texts[texts.count - 1]
        canvas.write(text, row: 1, column: 0, width: columns)
        let painter = BoardPainter(context: context, figures: figures)
        let shown = shown
        canvas.writeNarrowing(narrowing, shown.count, of: lines.count, over: area, context)
        if shown.isEmpty {
            let text = narrowing.isEmpty ? words.nothingHere : words.foundNothing
            canvas.write(text, row: area.row, column: 3, style: narrowing.isEmpty ? Style(.good) : .plain)
        }
        let visible = window(context).visible(count: shown.count, height: area.size.rows)
        for (offset, index) in visible.enumerated() {
            painter.draw(
                shown[index], isSelected: shown[index].key == selected, at: area.row + offset, on: &canvas)
        }
        if context.size.rows >= 14 {
            canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
            canvas.writeBelow(visible, of: shown.count, rule: context.size.rows - 3, words)
        } else if shown.count > area.size.rows {
            canvas.writeMore(visible, of: shown.count, row: area.row + area.size.rows, words)
        }
    }

    private var isPlace: Bool { if case .place = subject { true } else { false } }

    private var placeCode: String {
        switch subject {
        case .group: ""
        case .place(let code), .figure(_, let code): code
        }
    }
}
