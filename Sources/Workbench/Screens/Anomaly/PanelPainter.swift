import StreetModel
import TextUI

/// Draws the lines of the panel that stand above its list.
struct PanelPainter {
    let panel: Panel
    let context: ScreenContext
    /// Below so many columns only the short wordings are tried.
    private static let tight = 58

    init(_ panel: Panel, _ context: ScreenContext) {
        self.panel = panel
        self.context = context
    }

    private var words: Words { context.words }
    private var columns: Int { context.size.columns }
    private var clocks: [MatterClock] { context.office.clocks(of: panel.matter, at: context.now) }

    private func remaining(_ kind: ClockKind) -> Int? {
        guard panel.cause != .none else { return nil }
        return clocks.first { $0.kind == kind }?.remaining(at: context.now)
    }

    /// Clocks, the person, and who has read it: the longest wording that fits.
    func drawClocks(row: Int, on canvas: inout Canvas) {
        let clocks = words.panelClocks(
            PanelClocks(
                response: remaining(.response), handling: remaining(.handling), feedback: remaining(.feedback)),
            panel, context.office)
        let levels = ReadingLevels(panel, context)
        let readings = panel.cause == .none || panel.matter.opening.isQuiet ? [""] : words.readings(levels, context)
        let lefts = context.isWide ? clocks.long : clocks.short
        let pairs = lefts.flatMap { left in readings.map { (left: left, right: $0) } }
        let fitting = pairs.first { $0.left.columns + $0.right.columns + 1 <= columns }
        let pair = fitting ?? (lefts.last ?? "", "")
        let isLate = (remaining(.response) ?? remaining(.handling) ?? remaining(.feedback) ?? 0) < 0
        let isOpen = panel.isUrgent && panel.result == nil
        let style = isLate ? Style(.alarm, bold: true) : isOpen ? Style(.warning, bold: true) : .plain
        canvas.write(pair.left, row: row, column: 0, style: style, width: columns)
        canvas.writeRight(pair.right, row: row, end: columns)
    }

    /// What was seen and agreed, and the last sign of life.
    func drawSeen(row: Int, on canvas: inout Canvas) {
        let left = words.panelSeen(panel, context)
        let right = words.panelSign(panel.record, context)
        // Where it is narrow, what the sign was counts for more than how long ago.
        let skipped = columns < PanelPainter.tight ? 2 : 0
        drawPair(
            Array(left.dropFirst(min(skipped, left.count - 1))), Array(right.dropFirst(skipped)), row: row, on: &canvas)
    }

    /// Health, key, absence, and the marks of the last two slots.
    func drawHealth(row: Int, on canvas: inout Canvas) {
        let parts = words.panelHealth(panel, marks: SlotMarkPair(panel.record, context), context)
        for gap in [4, 3, 2, 1] {
            let text = parts.joined(separator: String(repeating: " ", count: gap))
            if text.columns <= columns || gap == 1 {
                canvas.write(text, row: row, column: 0, width: columns)
                return
            }
        }
    }

    /// Whom to call now; where there is room with number, since when, and how late. Once the person was reached: by
    /// whom, and how long it took.
    func drawCall(row: Int, on canvas: inout Canvas) {
        let style = Style(panel.result == nil && panel.isUrgent ? .alarm : .plain, bold: true)
        guard let who = callText else {
            let text = lastStep ?? panel.result.map { words.reachedLine($0, context) } ?? words.nobodyLeftToCall
            let used = canvas.write(text, row: row, column: 0, style: style, width: columns)
            let figures = words.panelFigures(panel)
            if context.isWide, used + 2 + figures.columns <= columns {
                canvas.writeRight(figures, row: row, end: columns)
            }
            return
        }
        let label = panel.cause == .none ? words.mayCall : words.callNow
        if context.isWide {
            let used = canvas.write(
                "\(label)  \(who)  \(callNumber)", row: row, column: 0, style: style, width: columns)
            let room = columns - used - 1
            let rest = [[callRole, callDue], [callDue]].map { $0.filter { !$0.isEmpty }.joined(separator: "  ") }
            if let text = rest.first(where: { $0.columns <= room }) {
                canvas.writeRight(text, row: row, end: columns, style: style)
            }
        } else {
            canvas.write("\(label) \(who)", row: row, column: 0, style: style, width: columns)
        }
    }

    /// The second line of the call on narrow terminals.
    func drawNumber(row: Int, on canvas: inout Canvas) {
        guard callText != nil else {
            let used = canvas.write(words.panelFigures(panel), row: row, column: 0, width: columns)
            if used + 2 + words.enterSteps.columns <= columns {
                canvas.writeRight(words.enterSteps, row: row, end: columns, style: Style(.accent))
            }
            return
        }
        var used = canvas.write("  \(callNumber)", row: row, column: 0, style: Style(bold: true), width: columns)
        if panel.isMasked && callNumber.contains("*") && used + words.showsNumber.columns + 2 <= columns {
            used += 2
            used += canvas.write(words.showsNumber, row: row, column: used, style: Style(.accent))
        }
        if used + callDue.columns < columns { canvas.writeRight(callDue, row: row, end: columns) }
    }

    /// Nobody has read it for too long: whom to tell. Else an urge that waits, else what happened last.
    func drawSpare(row: Int, on canvas: inout Canvas) {
        if isUnread {
            let place = String(panel.record.elder.building.prefix(12))
            let duty = context.office.onDuty(place, at: context.now)?.person
            canvas.write(
                words.nobodyReads(duty), row: row, column: 0, style: Style(.alarm, bold: true), width: columns)
        } else if let urge = panel.urges.last(where: \.isWaiting) {
            let line = PanelRow(.urge(urge), panel, context)
            canvas.write(
                "\(line.time) \(line.who(within: columns - 6))", row: row, column: 0,
                style: Style(.warning, bold: true))
        } else if let last = panel.happened.last {
            let line = PanelRow(last, panel, context)
            canvas.write("\(line.time) \(line.who(within: columns - 6))", row: row, column: 0)
        }
    }

    /// The clock runs, and nobody has read the notice within the profile's seconds.
    private var isUnread: Bool {
        let notice = panel.cause == .limit ? panel.limitNotice : panel.matter.notice
        return panel.isUrgent && !panel.matter.opening.isQuiet && panel.matter.response == nil
            && context.office.readers(of: notice).isEmpty
            && context.now.seconds(since: notice.since) > context.office.profile.unreadSeconds
    }

    /// The call line is about the next call while nobody has a result on the person.
    private var callRung: LadderRung? {
        if panel.cause == .waiting || (panel.isUrgent && panel.result != nil) { return nil }
        return panel.next.map { panel.rungs[$0] }
    }

    /// What was done last, where the matter is past the response.
    private var lastStep: String? {
        guard panel.cause == .waiting, let step = panel.matter.steps.last(where: { !$0.isTakenBack }) else {
            return nil
        }
        let time = words.moment(step.happened, now: context.now, offset: context.office.offset)
        return "\(time) \(words.stepLine(step, context.office))"
    }

    private var callText: String? {
        callRung.map { words.whom(words.shown($0, of: panel.record.elder), isHeard: panel.isHeard($0)) }
    }
    /// Which of the contacts it is; the others' names begin with what they are.
    private var callRole: String { callRung.map { $0.isRelative ? words.rung($0.kind) : "" } ?? "" }

    private var callNumber: String {
        guard let rung = callRung else { return "" }
        return words.shown(rung, of: panel.record.elder).telephone
    }

    private var callDue: String {
        guard let rung = callRung, !panel.matter.opening.isQuiet else { return "" }
        return words.due(rung.due, late: context.now.seconds(since: rung.due), context.office)
    }

    private func drawPair(_ left: [String], _ right: [String], row: Int, on canvas: inout Canvas) {
        let pairs = left.flatMap { left in right.map { (left, $0) } }
        let gap = context.isWide ? 2 : 1
        let fitting = pairs.first { $0.0.columns + gap + $0.1.columns <= columns }
        let (head, tail) = fitting ?? (left.last ?? "", "")
        let used = canvas.write(head, row: row, column: 0, width: columns)
        // The second column of the picture, where the first leaves it free.
        let column = context.isWide && 43 + tail.columns <= columns ? max(43, used + gap) : used + gap
        canvas.write(tail, row: row, column: column, width: columns - column)
    }
}
