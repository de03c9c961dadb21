import StreetModel
package import TextUI

extension MeetingsScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = words.consultationPlace(context.me.community ?? context.office.code, context.office)
        return [
            "\(words.consultation)  \(words.meetingsTitle)  \(place)", "\(words.consultation) \(words.meetingsTitle)",
        ]
    }

    /// Under the figures, the band and what the list is narrowed to.
    func listArea(_ context: ScreenContext) -> Rect {
        let top = narrowing.isEmpty ? 3 : 4
        let bottom = context.size.rows - max(3, 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func visible(_ rows: [Meeting], _ context: ScreenContext) -> Range<Int> {
        var window = ScrollWindow()
        let height = listArea(context).size.rows
        window.show(selected: index(rows), count: rows.count, height: height)
        return window.visible(count: rows.count, height: height)
    }

    /// The counts, and a row for each meeting: mark, day, start, title, stage, what is next.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let (words, columns) = (context.words, context.size.columns)
        let all = rows(context)
        let rows = shown(context)
        let area = listArea(context)
        canvas.write(words.meetingCounts(all), row: 1, column: 0, style: Style(.heading, bold: true), width: columns)
        canvas.writeNarrowing(narrowing, rows.count, of: all.count, over: area, context)
        if rows.isEmpty {
            let text = narrowing.isEmpty ? words.noMeetings : words.foundNothing
            canvas.write(text, row: area.row, column: 0, style: Style(.quiet), width: columns)
        }
        let selected = index(rows)
        for (offset, index) in visible(rows, context).enumerated() {
            let row = area.row + offset
            let view = MeetingPlanView(rows[index], context.office, at: context.now)
            let mark = MeetingMark(rows[index].state, view)
            let texts = words.meetingRow(rows[index], view, mark, isSelected: index == selected, context)
            canvas.write(texts, row: row, column: 0, style: mark.style, width: columns)
            if index == selected { canvas.select(row: row, columns: columns) }
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }
}
