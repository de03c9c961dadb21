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
        if lines.isEmpty { canvas.write(words.nothingHere, row: area.row, column: 3, style: Style(.good)) }
        var window = scroll
        window.show(selected: selectedIndex ?? 0, count: lines.count, height: area.size.rows)
        for (offset, index) in window.visible(count: lines.count, height: area.size.rows).enumerated() {
            painter.draw(
                lines[index], isSelected: lines[index].key == selected, at: area.row + offset, on: &canvas)
        }
        if context.size.rows >= 14 {
            canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
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
