import StreetModel
import TextUI

/// A topic in a row of the board: mark, id, title, owner, age on its step, checklist, answers.
struct TopicColumns {
    private enum Column: CaseIterable { case id, title, owner, age, lines, answers }

    private let placed: [(column: Column, start: Int, width: Int)]

    init(_ context: ScreenContext) {
        let isChinese = context.words.language == .chinese
        let widths: [(Column, ColumnFit.Column)] = [
            (.id, .init(width: 7, rank: 2)), (.title, .init(width: 16, rank: 0)), (.owner, .init(width: 8, rank: 3)),
            (.age, .init(width: isChinese ? 5 : 4, rank: 1)), (.lines, .init(width: isChinese ? 8 : 9, rank: 5)),
            (.answers, .init(width: isChinese ? 8 : 12, rank: 4)),
        ]
        let room = context.size.columns - 4
        let kept = ColumnFit.kept(widths.map(\.1), in: room)
        let spare = max(0, room - kept.reduce(-1) { $0 + widths[$1].1.width + 1 })
        var start = 4
        var placed: [(column: Column, start: Int, width: Int)] = []
        for index in kept {
            let width = widths[index].1.width + (widths[index].0 == .title ? spare : 0)
            placed.append((widths[index].0, start, width))
            start += width + 1
        }
        self.placed = placed
    }

    /// `!` is late, `*` urgent; both say so on the page.
    func draw(
        _ view: TopicView, isSelected: Bool, row: Int, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let state = view.topic.state
        let columns = context.size.columns
        let style = view.isLate ? Style(.warning, bold: true) : state.isOpen ? .plain : Style(.quiet)
        let glyph = view.isLate ? "!" : !state.isOpen ? "+" : state.raising.isUrgent ? "*" : "-"
        canvas.write("\(isSelected ? ">" : " ")\(glyph)", row: row, column: 0, style: style, width: 3)
        for (column, start, width) in placed {
            let text = text(column, view, context).truncated(to: width)
            canvas.write(text, row: row, column: start, style: style, width: min(width, columns - start))
        }
        if isSelected { canvas.select(row: row, columns: columns) }
    }

    private func text(_ column: Column, _ view: TopicView, _ context: ScreenContext) -> String {
        let words = context.words
        let state = view.topic.state
        switch column {
        case .id: return words.shortTopic(view.topic.id)
        case .title: return state.raising.isUrgent ? "\(words.urgentMark) \(state.raising.title)" : state.raising.title
        case .owner: return state.owner.isEmpty ? "-" : context.office.staffName(state.owner)
        case .age: return words.days(view.stepDays)
        case .lines:
            if !state.isOpen { return "" }
            return words.checklistCount(view.done, of: view.checklist.count)
        case .answers: return words.answerCount(view)
        }
    }
}
