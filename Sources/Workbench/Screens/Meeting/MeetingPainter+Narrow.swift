import StreetModel
import TextUI

extension MeetingPainter {
    /// On a narrow terminal one below the other: the topic with its clock, the speakers, and the pane that Tab turns.
    func drawNarrow(on canvas: inout Canvas) {
        if isRollAlone { return draw(roll(in: body), on: &canvas) }
        let top = topicLines
        let parts = parts(top.count)
        for row in parts.rules { canvas.fill(Rect(row: row, column: 0, columns: columns, rows: 1), with: "-") }
        for (offset, line) in top.prefix(parts.upper.size.rows).enumerated() {
            canvas.write(line.text, row: parts.upper.row + offset, column: 0, style: line.style, width: columns)
        }
        let short = speakers.short
        let place = short.firstIndex(where: \.isSelected) ?? 0
        draw(MeetingLines(short, in: parts.middle, shown: place), on: &canvas)
        draw(lower(in: parts.lower), on: &canvas)
        drawTabs(row: parts.lower.row + parts.lower.size.rows, on: &canvas)
    }

    /// Topic, speakers, and the pane of Tab without its row of names; rules between them where there is room.
    func parts(_ top: Int) -> (upper: Rect, middle: Rect, lower: Rect, rules: [Int]) {
        var area = body
        var rules: [Int] = []
        let hasRules = area.size.rows >= 12
        var lower = area.cutBottom(max(2, area.size.rows / 4))
        _ = lower.cutBottom(1)
        if hasRules { rules.append(area.cutBottom(1).row) }
        let upper = area.cutTop(min(top, max(2, (area.size.rows - 1) / 2)))
        if hasRules { rules.append(area.cutTop(1).row) }
        return (upper, area, lower, rules)
    }

    var topicLines: [MeetingLine] {
        let pane = MeetingTopicPane(live: live)
        var clock = MeetingLine("")
        if let item = live.currentItem {
            clock = MeetingLine(
                "  \(live.clockText(live.clock(of: item), isShort: true))", live.style(of: live.clock(of: item)))
        }
        if let end = agenda.end(isShort: true) {
            let whole = "\(clock.text)  \(end.text)"
            guard whole.columns <= columns else {
                return [pane.head, clock, MeetingLine("  \(end.text)", end.style)] + pane.short(width: columns)
            }
            clock.text = whole
            if clock.style == .plain { clock.style = end.style }
        }
        return [pane.head, clock] + pane.short(width: columns)
    }

    /// The pane that Tab has turned to.
    func lower(in area: Rect) -> MeetingLines {
        switch screen.pane {
        case .agenda:
            let items = agenda.packed(width: columns, rows: area.size.rows)
            return MeetingLines(items.lines, in: area, shown: items.current, scroll: screen.scroll)
        case .topic:
            return MeetingLines(MeetingTopicPane(live: live).lines(width: columns), in: area, scroll: screen.scroll)
        case .speakers:
            // Who is selected stands in the list above.
            let rows = MeetingSpeakerPane(live: live, selected: nil, speakers.list)
            return MeetingLines(rows.rows + rows.sums, in: area, scroll: screen.scroll)
        case .roll: return roll(in: area)
        }
    }

    /// What Tab can turn to.
    private func drawTabs(row: Int, on canvas: inout Canvas) {
        var column = canvas.write("Tab ", row: row, column: 0, style: Style(.quiet))
        for pane in MeetingScreen.Pane.allCases {
            if column > 4 { column += canvas.write("/", row: row, column: column, style: Style(.quiet)) }
            let style = Style(.accent, bold: pane == screen.pane, underline: pane == screen.pane)
            column += canvas.write(words.pane(pane), row: row, column: column, style: style)
        }
    }
}
