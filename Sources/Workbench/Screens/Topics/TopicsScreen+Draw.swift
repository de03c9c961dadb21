import StreetModel
package import TextUI

extension TopicsScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = context.me.community ?? context.office.code
        let name = words.placeName(place, context.office)
        let title = show == .open ? words.topicsTitle : "\(words.topicsTitle) \(words.topics(show))"
        return ["\(title)  \(name)", title, words.topicsTitle]
    }

    /// The six steps with their counts, in as many rows as they need.
    private func strip(_ context: ScreenContext) -> [String] {
        board.columns.map { context.words.stepCount($0) }.packed(to: context.size.columns)
    }

    /// Where the rows stand: under the figures, the band, the strip of steps and what the list is narrowed to.
    func listArea(_ context: ScreenContext) -> Rect {
        let top = 4 + strip(context).count + (narrowing.isEmpty ? 0 : 1)
        let bottom = context.size.rows - max(3, 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    /// The part of the list that is seen; the name of the selected topic's step comes with it where there is room.
    func window(_ rows: [Row], _ context: ScreenContext) -> ScrollWindow {
        let place = rows.firstIndex { if case .topic(let id) = $0 { id == selected } else { false } } ?? 0
        var window = ScrollWindow()
        window.show(selected: place, count: rows.count, height: listArea(context).size.rows)
        return window
    }

    /// Draws the figures, the strip of steps, and every topic under its step.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let texts = words.topicFigures(board)
        canvas.write(
            texts.first { $0.columns <= columns } ?? "", row: 1, column: 0, style: Style(.plain, bold: true),
            width: columns)
        let strip = strip(context)
        for (offset, text) in strip.enumerated() {
            canvas.write(text, row: 3 + offset, column: 0, style: Style(.accent), width: columns)
        }
        canvas.fill(Rect(row: 3 + strip.count, column: 0, columns: columns, rows: 1), with: "-")
        let area = listArea(context)
        let rows = rows
        canvas.writeNarrowing(narrowing, shown.count, of: topics.count, over: area, context)
        if rows.isEmpty {
            let text =
                !narrowing.isEmpty ? words.foundNothing : board.columns.isEmpty ? words.noRulesYet : words.noTopics
            canvas.write(text, row: area.row, column: 0, style: Style(.quiet), width: columns)
        }
        let layout = TopicColumns(context)
        let visible = window(rows, context).visible(count: rows.count, height: area.size.rows)
        for (offset, index) in visible.enumerated() {
            let line = area.row + offset
            switch rows[index] {
            case .step(let step):
                let column = board.columns.indices.contains(step) ? board.columns[step] : nil
                canvas.write(
                    column.map { words.stepCount($0) } ?? "", row: line, column: 0, style: Style(.heading, bold: true),
                    width: columns)
            case .topic(let id):
                guard let view = shown.first(where: { $0.topic.id == id }) else { continue }
                layout.draw(view, isSelected: id == topic(context)?.topic.id, row: line, on: &canvas, context)
            }
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
        canvas.writeBelow(visible, of: rows.count, rule: context.size.rows - 3, words)
    }
}
