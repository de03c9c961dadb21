import StreetModel
import TextUI

extension MeetingPainter {
    /// On a narrow terminal one below the other: the topic with its clock, the speakers, and the pane that Tab turns.
    func drawNarrow(_ whole: Rect, on canvas: inout Canvas) {
        if live.state.stage == .signingIn && screen.pane == .agenda || screen.calling != nil {
            let pane = MeetingRollPane(live: live, calling: screen.calling)
            let lines = pane.lines(width: whole.size.columns)
            var window = ScrollWindow(first: screen.scroll)
            if screen.calling != nil {
                window.show(selected: pane.calledLine, count: lines.count, height: max(1, whole.size.rows - 2))
            }
            draw(lines, in: whole, scroll: window.first, on: &canvas)
            return
        }
        var area = whole
        // Rules stand between the parts where there is room for them.
        let hasRules = area.size.rows >= 12
        let lower = area.cutBottom(max(2, area.size.rows / 4))
        if hasRules { rule(area.cutBottom(1), on: &canvas) }
        let top = topicLines(width: area.size.columns)
        let upper = area.cutTop(min(top.count, max(2, (area.size.rows - 1) / 2)))
        for (offset, line) in top.prefix(upper.size.rows).enumerated() {
            canvas.write(line.text, row: upper.row + offset, column: 0, style: line.style, width: upper.size.columns)
        }
        if hasRules { rule(area.cutTop(1), on: &canvas) }
        let speakers = MeetingSpeakerPane(live: live, selected: screen.waiting).short
        let place = speakers.firstIndex(where: \.isSelected) ?? 0
        var window = ScrollWindow()
        window.show(selected: place, count: speakers.count, height: max(1, area.size.rows - 1))
        draw(speakers, in: area, scroll: window.first, on: &canvas)
        drawLower(lower, on: &canvas)
    }

    private func rule(_ area: Rect, on canvas: inout Canvas) { canvas.fill(area, with: "-") }

    private func topicLines(width: Int) -> [MeetingLine] {
        let pane = MeetingTopicPane(live: live)
        var clock = MeetingLine("")
        if let item = live.currentItem {
            clock = MeetingLine(
                "  \(live.clockText(live.clock(of: item), isShort: true))", live.style(of: live.clock(of: item)))
        }
        if let end = MeetingAgendaPane(live: live).end(isShort: true) {
            let whole = "\(clock.text)  \(end.text)"
            guard whole.columns <= width else {
                return [pane.head, clock, MeetingLine("  \(end.text)", end.style)] + pane.short(width: width)
            }
            clock.text = whole
            if clock.style == .plain { clock.style = end.style }
        }
        return [pane.head, clock] + pane.short(width: width)
    }

    /// The pane that Tab has turned to, and what it can turn to.
    private func drawLower(_ whole: Rect, on canvas: inout Canvas) {
        var area = whole
        let tabs = area.cutBottom(1)
        let width = area.size.columns
        let lines: [MeetingLine] =
            switch screen.pane {
            case .agenda: MeetingAgendaPane(live: live).packed(width: width, rows: area.size.rows)
            case .topic: MeetingTopicPane(live: live).lines(width: width)
            case .speakers:
                MeetingSpeakerPane(live: live, selected: nil).rows + MeetingSpeakerPane(live: live, selected: nil).sums
            case .roll: MeetingRollPane(live: live, calling: nil).lines(width: width)
            }
        draw(lines, in: area, scroll: screen.scroll, on: &canvas)
        var column = canvas.write("Tab ", row: tabs.row, column: 0, style: Style(.quiet))
        for pane in MeetingScreen.Pane.allCases {
            if column > 4 { column += canvas.write("/", row: tabs.row, column: column, style: Style(.quiet)) }
            let style = Style(.accent, bold: pane == screen.pane, underline: pane == screen.pane)
            column += canvas.write(words.pane(pane), row: tabs.row, column: column, style: style)
        }
    }
}
