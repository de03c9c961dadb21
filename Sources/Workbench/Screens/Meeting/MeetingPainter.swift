import StreetModel
import TextUI

/// Draws the live meeting: what always stands, and the panes as wide or narrow terminals have them.
struct MeetingPainter {
    let live: LiveMeeting
    let screen: MeetingScreen
    var words: Words { live.words }
    private var columns: Int { live.context.size.columns }
    private var isWide: Bool { live.context.isWide }

    /// Row 2: the roll, who is there, the quorum light, and what the next ballot needs.
    func drawHead(on canvas: inout Canvas) {
        let counts = words.quorumCounts(live.there, isWide: isWide)
        let light = words.quorumLight(live.there, isWide: isWide)
        var used = canvas.write("\(counts) ", row: 1, column: 0)
        let tone: Style.Tone = !live.there.hasQuorum ? .alarm : live.there.spare == 0 ? .warning : .good
        used += canvas.write(light, row: 1, column: used, style: Style(tone, bold: true))
        guard live.isRunning || live.state.stage == .adjourned, let need = live.needs.first else { return }
        let wordings = [words.nextBallot + need] + live.needs
        if let fitting = wordings.first(where: { $0.columns + used + 2 <= columns }) {
            canvas.writeRight(fitting, row: 1, end: columns)
        }
    }

    /// Three panes side by side; while people sign in, or with the roll turned to, the roll in their place.
    func drawWide(_ whole: Rect, on canvas: inout Canvas) {
        if live.state.stage == .signingIn && screen.pane == .agenda {
            let roll = MeetingRollPane(live: live, calling: nil)
            draw(roll.lines(width: columns), in: whole, scroll: screen.scroll, on: &canvas)
            return
        }
        var area = whole
        let extra = columns - 80
        let agenda = area.cutLeft(25 + min(16, extra / 3))
        bar(area.cutLeft(1), on: &canvas)
        let speakers = area.cutRight(23 + min(14, extra / 4))
        bar(area.cutRight(1), on: &canvas)
        drawAgenda(agenda, on: &canvas)
        drawMiddle(area, on: &canvas)
        drawSpeakers(speakers, on: &canvas)
    }

    private func bar(_ area: Rect, on canvas: inout Canvas) { canvas.fill(area, with: "|") }

    private func drawAgenda(_ whole: Rect, on canvas: inout Canvas) {
        var area = whole
        let pane = MeetingAgendaPane(live: live)
        draw([heading(pane.head(width: area.size.columns), .agenda)], in: area.cutTop(1), on: &canvas)
        let items = pane.items(width: area.size.columns)
        let times = pane.times(width: area.size.columns)
        // What it leads to stands below the items, and always in view.
        let room = max(1, area.size.rows - times.count)
        let height = min(items.count, room)
        draw(items, in: area.cutTop(height), scroll: scroll(of: .agenda, items, height), on: &canvas)
        if area.size.rows > times.count { _ = area.cutTop(1) }
        draw(times, in: area, on: &canvas)
    }

    /// Where a pane begins: where the arrows have moved it, else so that the item that is on stays in view.
    private func scroll(of pane: MeetingScreen.Pane, _ items: [MeetingLine], _ height: Int) -> Int {
        if screen.pane == pane && screen.scroll > 0 { return screen.scroll }
        guard pane == .agenda, let place = live.state.agenda.firstIndex(where: { $0.key == live.state.current }) else {
            return 0
        }
        var window = ScrollWindow()
        window.show(selected: place, count: items.count, height: max(1, height - 1))
        return window.first
    }

    private func drawMiddle(_ whole: Rect, on canvas: inout Canvas) {
        var area = whole
        if screen.calling != nil || screen.pane == .roll {
            let pane = MeetingRollPane(live: live, calling: screen.calling)
            let title = screen.calling == nil ? words.pane(.roll) : pane.callHead
            draw([MeetingLine(title, Style(.heading, bold: true))], in: area.cutTop(1), on: &canvas)
            let lines = pane.lines(width: area.size.columns)
            draw(lines, in: area, scroll: rollScroll(pane, lines.count, area.size.rows), on: &canvas)
            return
        }
        let pane = MeetingTopicPane(live: live)
        draw([heading(pane.head, .topic)], in: area.cutTop(1), on: &canvas)
        let lines = pane.lines(width: area.size.columns)
        draw(lines, in: area, scroll: screen.pane == .topic ? screen.scroll : 0, on: &canvas)
    }

    private func rollScroll(_ pane: MeetingRollPane, _ count: Int, _ height: Int) -> Int {
        guard screen.calling != nil else { return screen.scroll }
        var window = ScrollWindow()
        window.show(selected: pane.calledLine, count: count, height: max(1, height - 2))
        return window.first
    }

    private func drawSpeakers(_ whole: Rect, on canvas: inout Canvas) {
        var area = whole
        let pane = MeetingSpeakerPane(live: live, selected: screen.waiting)
        draw([heading(pane.head(width: area.size.columns), .speakers)], in: area.cutTop(1), on: &canvas)
        let rows = pane.rows
        let sums = pane.sums
        let room = max(1, area.size.rows - sums.count)
        let height = min(max(rows.count, 1), room)
        draw(rows, in: area.cutTop(height), scroll: speakerScroll(rows, height), on: &canvas)
        if area.size.rows > sums.count { _ = area.cutTop(1) }
        draw(sums, in: area, on: &canvas)
    }

    private func speakerScroll(_ rows: [MeetingLine], _ height: Int) -> Int {
        guard let place = rows.firstIndex(where: \.isSelected) else {
            return screen.pane == .speakers ? screen.scroll : 0
        }
        var window = ScrollWindow()
        window.show(selected: place, count: rows.count, height: max(1, height - 1))
        return window.first
    }

    /// The heading of the pane that Tab has turned to is underlined.
    private func heading(_ line: MeetingLine, _ pane: MeetingScreen.Pane) -> MeetingLine {
        var line = line
        line.style.underline = screen.pane == pane
        return line
    }

    /// Lines in an area, a line each that tells how many are above and below.
    func draw(_ lines: [MeetingLine], in area: Rect, scroll: Int = 0, on canvas: inout Canvas) {
        let height = area.size.rows
        guard height > 0 else { return }
        // A row is too little to tell of others.
        if height == 1 {
            if let line = lines.first { write(line, row: area.row, area, on: &canvas) }
            return
        }
        let scrolled = ScrolledLines(count: lines.count, height: height, first: scroll)
        scrolled.draw(on: &canvas, top: area.row, column: area.column, width: area.size.columns, words) { index in
            (lines[index].text, lines[index].style)
        }
        let first = area.row + (scrolled.above > 0 ? 1 : 0)
        for (offset, index) in scrolled.visible.enumerated() where lines[index].isSelected {
            select(row: first + offset, area, on: &canvas)
        }
    }

    private func write(_ line: MeetingLine, row: Int, _ area: Rect, on canvas: inout Canvas) {
        canvas.write(line.text, row: row, column: area.column, style: line.style, width: area.size.columns)
        if line.isSelected { select(row: row, area, on: &canvas) }
    }

    private func select(row: Int, _ area: Rect, on canvas: inout Canvas) {
        canvas.restyle(Rect(row: row, column: area.column, columns: area.size.columns, rows: 1)) {
            $0 = Style(.plain, bold: $0.bold, reverse: true)
        }
    }
}
