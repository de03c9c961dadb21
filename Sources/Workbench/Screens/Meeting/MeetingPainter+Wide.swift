import StreetModel
import TextUI

extension MeetingPainter {
    /// Three panes side by side.
    var thirds: (agenda: Rect, middle: Rect, speakers: Rect) {
        var area = body
        let extra = columns - 80
        let agenda = area.cutLeft(25 + min(16, extra / 3))
        _ = area.cutLeft(1)
        let speakers = area.cutRight(23 + min(14, extra / 4))
        _ = area.cutRight(1)
        return (agenda, area, speakers)
    }

    /// The panes with a bar between; while people sign in, or with the roll turned to, the roll in their place.
    func drawWide(on canvas: inout Canvas) {
        if isRollAlone { return draw(roll(in: body), on: &canvas) }
        let thirds = thirds
        for column in [thirds.middle.column - 1, thirds.speakers.column - 1] {
            canvas.fill(Rect(row: body.row, column: column, columns: 1, rows: body.size.rows), with: "|")
        }
        drawAgenda(thirds.agenda, on: &canvas)
        drawMiddle(thirds.middle, on: &canvas)
        drawSpeakers(thirds.speakers, on: &canvas)
    }

    private func drawAgenda(_ area: Rect, on canvas: inout Canvas) {
        drawHeading(agenda.head(width: area.size.columns), .agenda, area.top(1), on: &canvas)
        let items = items(in: area)
        draw(items, on: &canvas)
        let times = agenda.timeLines(width: area.size.columns)
        draw(MeetingLines(times, in: area.below(items.area, gap: times.count)), on: &canvas)
    }

    /// The items; what they lead to stands below them, and always in view.
    func items(in area: Rect) -> MeetingLines {
        let items = agenda.items(width: area.size.columns)
        let room = max(1, area.size.rows - 1 - agenda.timeLines(width: area.size.columns).count)
        let place = live.state.agenda.firstIndex { $0.key == live.state.current } ?? 0
        return MeetingLines(
            items, in: area.under(1, rows: min(items.count, room)), shown: place,
            scroll: screen.pane == .agenda ? screen.scroll : nil)
    }

    private func drawMiddle(_ area: Rect, on canvas: inout Canvas) {
        if screen.calling != nil || screen.pane == .roll {
            let title =
                screen.calling == nil
                ? words.pane(.roll) : MeetingRollPane(live: live, calling: screen.calling).callHead
            draw(MeetingLines([MeetingLine(title, Style(.heading, bold: true))], in: area.top(1)), on: &canvas)
        } else {
            drawHeading(MeetingTopicPane(live: live).head, .topic, area.top(1), on: &canvas)
        }
        draw(middle(in: area), on: &canvas)
    }

    /// The topic, or the roll where it is called or turned to.
    func middle(in area: Rect) -> MeetingLines {
        let area = area.under(1, rows: area.size.rows - 1)
        if screen.calling != nil || screen.pane == .roll { return roll(in: area) }
        return MeetingLines(
            MeetingTopicPane(live: live).lines(width: area.size.columns), in: area,
            scroll: screen.pane == .topic ? screen.scroll : nil)
    }

    private func drawSpeakers(_ area: Rect, on canvas: inout Canvas) {
        drawHeading(speakers.head(width: area.size.columns), .speakers, area.top(1), on: &canvas)
        let rows = rows(in: area)
        draw(rows, on: &canvas)
        draw(MeetingLines(speakers.sums, in: area.below(rows.area, gap: speakers.sums.count)), on: &canvas)
    }

    /// Who speaks and waits, whoever is selected in view; the sums stand below.
    func rows(in area: Rect) -> MeetingLines {
        let rows = speakers.rows
        let room = max(1, area.size.rows - 1 - speakers.sums.count)
        let place = rows.firstIndex(where: \.isSelected)
        return MeetingLines(
            rows, in: area.under(1, rows: min(max(rows.count, 1), room)), shown: place ?? 0,
            scroll: screen.pane == .speakers && place == nil ? screen.scroll : nil)
    }
}

extension Rect {
    /// Its first rows.
    fileprivate func top(_ rows: Int) -> Rect { under(0, rows: rows) }

    /// Some rows behind the first.
    fileprivate func under(_ first: Int, rows: Int) -> Rect {
        Rect(row: row + first, column: column, columns: size.columns, rows: max(0, min(rows, size.rows - first)))
    }

    /// What is left under a part of it, behind an empty row where there is room for the rows that come.
    fileprivate func below(_ part: Rect, gap rows: Int) -> Rect {
        let used = part.row + part.size.rows - row
        return under(used + (size.rows - used > rows ? 1 : 0), rows: size.rows)
    }
}
