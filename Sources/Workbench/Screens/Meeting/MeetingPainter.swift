import StreetModel
import TextUI

/// Draws the live meeting: what always stands, and the panes as wide or narrow terminals have them.
struct MeetingPainter {
    let live: LiveMeeting
    let screen: MeetingScreen
    /// The panes that cost something to ask for, asked for once a frame.
    let agenda: MeetingAgendaPane
    let speakers: MeetingSpeakerPane
    var words: Words { live.words }
    var columns: Int { live.context.size.columns }
    var isWide: Bool { live.context.isWide }

    init(live: LiveMeeting, screen: MeetingScreen) {
        self.live = live
        self.screen = screen
        agenda = MeetingAgendaPane(live: live)
        speakers = MeetingSpeakerPane(live: live, selected: screen.waiting)
    }

    /// Between the header's rows and the foot.
    var body: Rect {
        Rect(row: 3, column: 0, columns: columns, rows: max(0, live.context.size.rows - 5 - footRows))
    }

    /// In a wide terminal a rule, the clocks, the line to type in and a rule; else a rule and the line.
    private var footRows: Int { isWide ? 4 : 2 }

    /// Everything under the header.
    func draw(on canvas: inout Canvas) {
        drawHead(on: &canvas)
        let foot = Rect(row: body.row + body.size.rows, column: 0, columns: columns, rows: footRows)
        if isWide { drawWide(on: &canvas) } else { drawNarrow(on: &canvas) }
        drawFoot(foot, on: &canvas)
    }

    /// Row 2: the roll, who is there, the quorum light, and what the next ballot needs.
    private func drawHead(on canvas: inout Canvas) {
        let counts = words.quorumCounts(live.there, isWide: isWide)
        let light = words.quorumLight(live.there, isWide: isWide)
        var used = canvas.write("\(counts) ", row: 1, column: 0)
        used += canvas.write(light, row: 1, column: used, style: live.quorumStyle)
        guard live.isRunning || live.state.stage == .adjourned, let need = live.needs.first else { return }
        let wordings = [words.nextBallot + need] + live.needs
        if let fitting = wordings.first(where: { $0.columns + used + 2 <= columns }) {
            canvas.writeRight(fitting, row: 1, end: columns)
        }
    }

    /// The lines that the arrows move in, and where they stand.
    var moving: MeetingLines {
        if isRollAlone { return roll(in: body) }
        if !isWide { return lower(in: parts(topicLines.count).lower) }
        switch screen.pane {
        case .agenda: return items(in: thirds.agenda)
        case .topic, .roll: return middle(in: thirds.middle)
        case .speakers: return rows(in: thirds.speakers)
        }
    }

    /// The roll has the place of all panes while people sign in, and on a telephone while it is called.
    var isRollAlone: Bool {
        live.state.stage == .signingIn && screen.pane == .agenda || !isWide && screen.calling != nil
    }

    /// The roll: whoever is called, or is being typed, is in view.
    func roll(in area: Rect) -> MeetingLines {
        let pane = MeetingRollPane(live: live, calling: screen.calling)
        var lines = MeetingLines(pane.lines(width: area.size.columns), in: area)
        if screen.calling != nil {
            lines.shown = pane.calledLine
        } else {
            if let member = typedMember { lines.shown = pane.line(of: member, width: area.size.columns) }
            lines.scroll = screen.scroll
        }
        return lines
    }

    /// The number of who is being typed in the field of coming and going; nil while nobody is meant.
    private var typedMember: Int? {
        guard let entry = screen.entry, entry.purpose == .attendance, !entry.text.trimmed.isEmpty else { return nil }
        return (try? TypedMember(entry.text, of: live.state.roll, live.context.pinyin))?.member.number
    }

    /// The heading of the pane that Tab has turned to is underlined.
    func drawHeading(_ line: MeetingLine, _ pane: MeetingScreen.Pane, _ area: Rect, on canvas: inout Canvas) {
        var line = line
        line.style.underline = screen.pane == pane
        draw(MeetingLines([line], in: area), on: &canvas)
    }

    /// Lines in their area, a line each that tells how many are above and below.
    func draw(_ lines: MeetingLines, on canvas: inout Canvas) {
        let area = lines.area
        guard area.size.rows > 0 else { return }
        let scrolled = lines.scrolled
        scrolled.draw(on: &canvas, top: area.row, column: area.column, width: area.size.columns, words) { index in
            (lines.lines[index].text, lines.lines[index].style)
        }
        let first = area.row + (scrolled.above > 0 ? 1 : 0)
        for (offset, index) in scrolled.visible.enumerated() where lines.lines[index].isSelected {
            canvas.restyle(Rect(row: first + offset, column: area.column, columns: area.size.columns, rows: 1)) {
                $0 = Style(.plain, bold: $0.bold, reverse: true)
            }
        }
    }
}
