import StreetModel
import TextUI

extension Workbench {
    /// The first rows below what is asked for: what rings.
    private static let firstAlert = 7

    /// The lock: head, figures, what rings with its clock, and nothing of a person. It draws what may be seen and
    /// nothing else; no screen or layer is asked to hide anything.
    func drawLock(_ entry: PINEntry, _ context: ScreenContext, on canvas: inout Canvas) {
        let words = session.words
        let columns = session.size.columns
        let clock = office.offset.timeOfDay(of: session.now).fullText
        let right = [session.isRehearsal ? words.rehearsal : "", context.me.name, clock].filter { !$0.isEmpty }
        canvas.write(words.product, row: 0, column: 0, style: Style(.heading, bold: true))
        canvas.writeRight(right.joined(separator: " "), row: 0, end: columns)
        let meeting = lockedMeeting(context)
        if let meeting { drawLocked(meeting, on: &canvas) } else { drawLockedFigures(context, on: &canvas) }
        for row in [2, 6] { canvas.fill(Rect(row: row, column: 0, columns: columns, rows: 1), with: "-") }
        canvas.write(words.isLocked, row: 3, column: 2, style: Style(bold: true), width: columns - 2)
        draw(entry, row: 4, column: 2, on: &canvas)
        let clocks = meeting.map { lockedClocks($0) } ?? []
        for (offset, clock) in clocks.enumerated() {
            let row = Workbench.firstAlert + offset
            canvas.write(clock.text, row: row, column: 2, style: clock.style, width: columns - 2)
        }
        drawLockedAlerts(from: Workbench.firstAlert + clocks.count, on: &canvas)
        let hint = (unlocksByAnyKey ? words.anyKeyHint : words.lockHint).hint(in: columns)
        canvas.write(
            isLeaving ? words.cancelAgain : hint, row: session.size.rows - 1, column: 0, style: Style(.accent),
            width: columns)
    }

    /// What is asked for with a star for each digit, and under it what was wrong.
    func draw(_ entry: PINEntry, row: Int, column: Int, on canvas: inout Canvas) {
        let words = session.words
        let width = session.size.columns - column
        if unlocksByAnyKey {
            canvas.write(words.anyKeyUnlocks, row: row, column: column, width: width)
            return
        }
        let wait = pinWait
        if wait > 0 {
            canvas.write(words.pinWaits(wait), row: row, column: column, style: Style(.warning), width: width)
            return
        }
        let used = canvas.write(
            "\(words.title(entry.stage, office.profile.privacy)) \(entry.stars)", row: row, column: column,
            width: width - 1)
        canvas.caret = Position(row: row, column: column + used)
        let trouble = entry.trouble.map { words.trouble($0, office.profile.privacy) } ?? ""
        canvas.write(trouble, row: row + 1, column: column, style: Style(.warning), width: width)
    }

    /// The figures of the screen that the person works at.
    private func drawLockedFigures(_ context: ScreenContext, on canvas: inout Canvas) {
        let words = session.words
        var texts: [String] = []
        var right = ""
        switch screens.first {
        case .round(let round):
            let people = office.elders(ofGrid: round.grid)
            texts = words.figures(office.coverage(of: people, in: round.slot, at: session.now))
            right = words.timeLeft(in: round.slot, context)
        case .board(let board): texts = words.head(board.head, isWide: context.isWide)
        case .visits, .facade, .anomaly, .file, .complaints, .duty, .boardList, .matters, .matter, .dues, .registers,
            .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics,
            .topic,
            nil:
            break
        }
        let room = session.size.columns - right.columns - 1
        canvas.write(texts.first { $0.columns <= room } ?? "", row: 1, column: 0, width: room)
        canvas.writeRight(right, row: 1, end: session.size.columns)
    }

    /// The meeting that lies under the lock; nil under any other screen.
    private func lockedMeeting(_ context: ScreenContext) -> LiveMeeting? {
        switch screens.last {
        case .meeting(let screen): LiveMeeting(screen.meeting, context)
        case .bigBoard(let board): LiveMeeting(board.meeting, context)
        case .round, .board, .visits, .facade, .anomaly, .file, .complaints, .duty, .boardList, .matters, .matter,
            .dues, .registers, .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .topics, .topic,
            .ledger, nil:
            nil
        }
    }

    /// Where the meeting stands, and whether it is enough people.
    private func drawLocked(_ live: LiveMeeting, on canvas: inout Canvas) {
        let words = session.words
        let isWide = live.context.isWide
        let counts = words.quorumCounts(live.there, isWide: isWide)
        let used = canvas.write("\(words.stage(live.state.stage)) \(counts) ", row: 1, column: 0)
        let light = words.quorumLight(live.there, isWide: isWide)
        canvas.write(light, row: 1, column: used, style: live.quorumStyle, width: session.size.columns - used)
    }

    /// The clocks of the item that is on and of the speech, by no name.
    private func lockedClocks(_ live: LiveMeeting) -> [MeetingLine] {
        let words = session.words
        var lines: [MeetingLine] = []
        if let item = live.currentItem {
            let clock = live.clock(of: item)
            let label = "\(words.itemClockLabel) \(live.number(of: item))"
            lines.append(MeetingLine("\(label)  \(live.clockText(clock))", live.style(of: clock)))
        }
        if let speech = live.state.speaking {
            lines.append(MeetingLine("\(words.speechLabel)  \(live.clockText(speech))", live.style(of: speech)))
        }
        return lines
    }

    /// What rings, a row each with its place and clock, in the order of the band.
    private func drawLockedAlerts(from first: Int, on canvas: inout Canvas) {
        let room = session.size.rows - first - 1
        let isMore = alerts.count > room
        for (offset, alert) in alerts.prefix(isMore ? room - 1 : room).enumerated() {
            let columns = session.size.columns - 2
            canvas.write(
                session.words.lockedAlert(alert, office, now: session.now, columns: columns),
                row: first + offset, column: 2, style: Style(.alarm, bold: !alert.isRead),
                width: columns)
        }
        if isMore {
            canvas.write(
                session.words.linesBelow(alerts.count - room + 1), row: session.size.rows - 2, column: 2,
                style: Style(.quiet))
        }
    }
}
