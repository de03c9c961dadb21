package import TextUI
import StreetModel

extension Workbench {
    /// The smallest terminal that the screens can be drawn in.
    private static let smallest = Size(columns: 40, rows: 12)

    /// One complete frame.
    package func draw() -> Canvas {
        var canvas = Canvas(size: session.size)
        if session.size.columns < Workbench.smallest.columns || session.size.rows < Workbench.smallest.rows {
            let lines = session.words.tooSmall(Workbench.smallest).wrapped(to: session.size.columns)
            for (row, line) in lines.prefix(session.size.rows).enumerated() {
                canvas.write(line, row: row, column: 0, width: session.size.columns)
            }
            return canvas
        }
        guard let context, let top = screens.last else {
            signIn.draw(on: &canvas, session, office)
            drawToast(on: &canvas)
            return canvas
        }
        if let lock {
            drawLock(lock, context, on: &canvas)
            return canvas
        }
        if case .bigBoard(let board) = top {
            board.draw(on: &canvas, context)
            drawToast(on: &canvas)
            return canvas
        }
        drawHeader(top, context, on: &canvas)
        drawBand(top.band(context), top.keys, rule: ruleText(top, context), on: &canvas)
        top.draw(on: &canvas, context)
        drawToast(on: &canvas)
        drawHints(top.keys, on: &canvas)
        drawLayer(on: &canvas)
        return canvas
    }

    private func drawHeader(_ top: Screen, _ context: ScreenContext, on canvas: inout Canvas) {
        let words = session.words
        let clock = office.offset.timeOfDay(of: session.now).fullText
        // While the band says something else the header says that everyone is lifted.
        let isLifted = office.lift(at: session.now) != nil && !top.band(context).isEmpty
        let signs = [
            session.readOnly == nil ? "" : words.readOnlySign, isLifted ? words.liftSign : "",
            session.isRehearsal ? words.rehearsal : "",
        ]
        let rehearsal = signs.filter { !$0.isEmpty }.joined(separator: " ")
        let rights = [
            [rehearsal, context.me.name, words.role(context.me.role), clock], [rehearsal, context.me.name, clock],
            [rehearsal, clock],
        ].map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        let titles = top.titles(context)
        let fits = { (title: String, right: String) in title.columns + right.columns + 2 <= session.size.columns }
        // The long title first, with as much on the right as fits; then shorter titles. Where there is little room, what
        // the screen is about counts more than the role and the name that everybody knows of herself: the last title
        // says only what kind of screen it is.
        let passes: [(titles: ArraySlice<String>, rights: ArraySlice<String>)] =
            context.isWide
            ? [(titles[...], rights[...])]
            : [
                (titles.dropLast(), rights[1...1]), (titles.dropLast(), rights[2...2]),
                (titles.suffix(1), rights[1...]),
            ]
        let fitting = passes.lazy.compactMap { pass in
            pass.titles.lazy.compactMap { title in
                pass.rights.first { fits(title, $0) }.map { (title, $0) }
            }.first
        }.first
        var (title, right) = fitting ?? (titles.last ?? "", rights[2])
        // Signs and clock are never written over; a title that is still too long gives way, and shows that it does.
        title = words.shortened(title, to: max(0, session.size.columns - right.columns - 1))
        canvas.write(title, row: 0, column: 0, style: Style(.heading, bold: true))
        canvas.writeRight(right, row: 0, end: session.size.columns)
        if top.showsAnotherDay(context) { canvas.select(row: 0, columns: session.size.columns) }
    }

    /// What the rule says while nothing rings: that everyone is lifted, and how many visits of the round are made.
    private func ruleText(_ top: Screen, _ context: ScreenContext) -> String {
        let words = session.words
        let lift = office.lift(at: session.now).map(words.liftLine) ?? ""
        let visits: String =
            switch top {
            case .round(let round):
                words.visitLine(office.visitCoverage(of: office.elders(ofGrid: round.grid), at: session.now))
            case .board(let board): words.visitLine(board.figures.whole.visits)
            case .visits, .facade, .anomaly, .file, .complaints, .duty, .boardList, .matters, .matter, .dues,
                .registers, .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger,
                .bigBoard,
                .topics,
                .topic:
                ""
            }
        let both = [lift, visits].filter { !$0.isEmpty }.joined(separator: "  ")
        return both.columns <= session.size.columns - 6 || lift.isEmpty ? both : lift
    }

    /// Row 3: what has to be seen on every screen, else a rule.
    private func drawBand(_ band: Band, _ keys: KeyContext, rule: String, on canvas: inout Canvas) {
        let columns = session.size.columns
        guard let alert = band.first else {
            canvas.fill(Rect(row: 2, column: 0, columns: columns, rows: 1), with: "-")
            if !rule.isEmpty {
                canvas.write(" \(rule) ", row: 2, column: 2, style: Style(.accent), width: columns - 4)
            }
            return
        }
        let more = band.count - 1
        // On the facade Tab turns to the other side, in the analysis and on the board to the next pane.
        let turns: Set<KeyContext> = [
            .facade, .complaints, .board, .file, .planAgenda, .planLines, .planRoll, .planNotice, .minutes, .meeting,
            .rollCall,
        ]
        let text = session.words.band(
            alert, more: more, hasTab: !turns.contains(keys), office: office, now: session.now,
            columns: columns)
        canvas.write(
            text.padded(to: columns), row: 2, column: 0, style: Style(.alarm, bold: true, reverse: !alert.isRead))
        // The clock stands plain in the band: what changes each second is then a few bytes over a telephone's line.
        if let clock = session.words.clockInBand(text, alert, at: session.now) {
            canvas.restyle(Rect(row: 2, column: clock.lowerBound, columns: clock.count, rows: 1), .plain)
        }
    }

    /// The row above the hints; a sentence that is longer takes rows above it for as long as it stands.
    private func drawToast(on canvas: inout Canvas) {
        let lines = toastLines
        guard let style = standingToast?.style else { return }
        let first = session.size.rows - 1 - lines.count
        for (offset, line) in lines.enumerated() {
            let area = Rect(row: first + offset, column: 0, columns: session.size.columns, rows: 1)
            canvas.fill(area, with: " ")
            canvas.write(line, row: area.row, column: 0, style: style, width: session.size.columns)
        }
    }

    /// What the toast says, or why nothing can be written.
    private var standingToast: Toast? {
        toast ?? session.readOnly.map { Toast(session.words.fault($0), .refused) }
    }

    /// The toast wrapped to the screen, four rows at most.
    var toastLines: [String] {
        standingToast.map { Array($0.text.wrapped(to: session.size.columns).prefix(4)) } ?? []
    }

    private func drawHints(_ context: KeyContext, on canvas: inout Canvas) {
        let row = session.size.rows - 1
        if let hint = layerHint {
            canvas.write(hint.hint(in: session.size.columns), row: row, column: 0, style: Style(.accent))
            return
        }
        for hint in hints(for: context) {
            canvas.write(hint.text, row: row, column: hint.columns.lowerBound, style: Style(.accent))
        }
    }
}

extension Toast {
    var style: Style {
        switch tone {
        case .done: Style(.good)
        case .hint: Style(.accent)
        case .refused: Style(.warning)
        case .alarm: Style(.alarm, bold: true)
        }
    }
}
