import StreetModel
import TextUI

/// Draws the big board of a meeting at any size.
struct BigBoardPainter {
    /// A clock in large figures, with a word over it.
    private struct Clock {
        var label: String
        var text: String
        var style: Style
    }

    let live: LiveMeeting
    private var words: Words { live.words }
    private var columns: Int { live.context.size.columns }

    func draw(on canvas: inout Canvas) {
        var area = canvas.bounds
        drawHead(area.cutTop(1), on: &canvas)
        // In few rows the figures come before the rules.
        let hasRules = area.size.rows >= 16
        if hasRules { canvas.fill(area.cutTop(1), with: "-") }
        let foot = footLines
        let footHeight = min(foot.count, max(1, area.size.rows - 7))
        let below = area.cutBottom(footHeight)
        for (offset, line) in foot.prefix(footHeight).enumerated() {
            center(line.text, row: below.row + offset, below, line.style, on: &canvas)
        }
        if hasRules { canvas.fill(area.cutBottom(1), with: "-") }
        drawClocks(in: area, on: &canvas)
    }

    /// The meeting and its stage, and the time of day, whose seconds always run.
    private func drawHead(_ area: Rect, on canvas: inout Canvas) {
        let clock = live.context.office.offset.timeOfDay(of: live.context.now).fullText
        let title = "\(live.state.plan.title)  \(words.stage(live.state.stage))"
        canvas.write(
            title, row: area.row, column: 0, style: Style(.heading, bold: true), width: columns - clock.columns - 1)
        canvas.writeRight(clock, row: area.row, end: columns)
    }

    /// The clocks side by side where there is room for both, else one above the other; the speaker's goes first.
    private func drawClocks(in whole: Rect, on canvas: inout Canvas) {
        let clocks = clocks
        guard !clocks.isEmpty else {
            center(idle, row: whole.row + whole.size.rows / 2, whole, Style(.heading, bold: true), on: &canvas)
            return
        }
        var area = whole
        if clocks.count == 1 { return draw(clocks[0], in: area, on: &canvas) }
        if isSideBySide(clocks, area.size) {
            draw(clocks[0], in: area.cutLeft(area.size.columns / 2), on: &canvas)
            return draw(clocks[1], in: area, on: &canvas)
        }
        // Where only one fits in large figures, the other stands in one line.
        if area.size.rows < 14 {
            let line = area.cutBottom(1)
            draw(clocks[0], in: area, on: &canvas)
            let second = clocks[1]
            return center("\(second.label)  \(second.text)", row: line.row, line, second.style, on: &canvas)
        }
        draw(clocks[0], in: area.cutTop(area.size.rows / 2), on: &canvas)
        draw(clocks[1], in: area, on: &canvas)
    }

    /// True where the smaller of the two is drawn larger side by side than one above the other.
    private func isSideBySide(_ clocks: [Clock], _ size: Size) -> Bool {
        let beside = clocks.map { BigDigits.scale($0.text, columns: size.columns / 2 - 2, rows: size.rows - 1) }.min()
        let above = clocks.map { BigDigits.scale($0.text, columns: size.columns - 2, rows: size.rows / 2 - 1) }.min()
        return (beside ?? 0) > (above ?? 0)
    }

    private func draw(_ clock: Clock, in whole: Rect, on canvas: inout Canvas) {
        var area = whole
        let label = area.cutTop(1)
        center(spaced(clock.label, in: area.size.columns), row: label.row, label, clock.style, on: &canvas)
        guard let digits = BigDigits(clock.text, columns: area.size.columns - 2, rows: area.size.rows) else {
            center(clock.text, row: area.row, area, clock.style, on: &canvas)
            return
        }
        let row = area.row + (area.size.rows - digits.size.rows) / 2
        let column = area.column + (area.size.columns - digits.size.columns) / 2
        var style = clock.style
        style.reverse = true
        digits.draw(on: &canvas, row: row, column: column, style: style)
    }

    private var clocks: [Clock] {
        if live.state.stage == .signingIn {
            let there = live.there
            let style = Style(there.hasQuorum ? .good : .alarm, bold: true)
            let label = "\(words.stage(.signingIn))  \(words.presentOfNeeded)"
            return [Clock(label: label, text: "\(there.present)/\(there.needed)", style: style)]
        }
        var clocks: [Clock] = []
        if let speech = live.state.speaking {
            let clock = live.clock(of: speech)
            let manner = speech.manner == .speech ? "" : " \(words.manner(speech.manner))"
            let label = "\(live.label(speech.member))\(manner) \(note(clock.remaining, isPaused: !clock.isRunning))"
            clocks.append(
                Clock(label: label, text: figures(clock.remaining, clock.used), style: live.style(of: speech)))
        }
        if let item = live.currentItem {
            let clock = live.clock(of: item)
            let paused = clock.progress == .paused
            let label = "\(live.number(of: item)) \(live.title(of: item)) \(note(clock.remaining, isPaused: paused))"
            clocks.append(Clock(label: label, text: figures(clock.remaining, clock.used), style: live.style(of: clock)))
        }
        return clocks
    }

    /// What the figures are, in a word, so that no colour alone says it.
    private func note(_ remaining: Int?, isPaused: Bool) -> String {
        if isPaused { return words.isPaused }
        guard let remaining else { return words.bigNoLimit }
        return remaining < 0 ? words.isOver : words.isLeft
    }

    private func figures(_ remaining: Int?, _ used: Int) -> String {
        guard let remaining else { return words.clock(used) }
        return remaining < 0 ? "-\(words.clock(remaining))" : words.clock(remaining)
    }

    /// What stands large while no clock runs.
    private var idle: String {
        live.state.stage == .running
            ? spaced(words.nothingOn, in: columns) : spaced(words.stage(live.state.stage), in: columns)
    }

    /// Quorum, ballot and result, and who is next.
    private var footLines: [MeetingLine] {
        let light =
            "\(words.quorumCounts(live.there, isWide: columns >= 60)) \(words.quorumLight(live.there, isWide: columns >= 60))"
        let tone: Style.Tone = !live.there.hasQuorum ? .alarm : live.there.spare == 0 ? .warning : .good
        var lines = [MeetingLine(light, Style(tone, bold: true))]
        lines += ballot
        if let next = live.waiting.first {
            let manner = next.manner == .speech ? "" : " \(words.manner(next.manner))"
            lines.append(MeetingLine(words.nextUp("\(live.label(next.member))\(manner)")))
        }
        return lines
    }

    /// The ballot that is open with what it needs, else the newest result of the item that was announced.
    private var ballot: [MeetingLine] {
        if let open = live.openBallot, let item = live.state.items[open.item],
            let motion = item.motions.first(where: { $0.key == open.motion })
        {
            let title = words.votingOn(live.number(of: motion, on: item), motion.body.text)
            let need = live.needs.first ?? ""
            return [MeetingLine(title, Style(.accent, bold: true)), MeetingLine(need, Style(bold: true))]
        }
        guard let item = live.currentItem, let result = live.announced(on: item) else {
            guard live.isRunning, let need = live.needs.first else { return [] }
            return [MeetingLine(words.nextBallot + need)]
        }
        let sum = live.meeting.sum(result.ballot, of: result.motion, on: item.key, live.rules)
        let title = "\(live.number(of: result.motion, on: item)) \(result.motion.body.text)"
        let tone: Style.Tone = sum.isPassed ? .good : .warning
        return [
            MeetingLine("\(title)  \(words.verdict(sum))", Style(tone, bold: true)),
            MeetingLine("\(words.votes(sum))  \(words.needOfSum(sum))", Style(bold: true)),
        ]
    }

    private func center(_ text: String, row: Int, _ area: Rect, _ style: Style, on canvas: inout Canvas) {
        let text = text.shortened(to: area.size.columns)
        let column = area.column + max(0, (area.size.columns - text.columns) / 2)
        canvas.write(text, row: row, column: column, style: style, width: area.size.columns)
    }

    /// With a blank between the characters where there is room for that.
    private func spaced(_ text: String, in columns: Int) -> String {
        var wide = ""
        for character in text {
            if let last = wide.last, !last.isASCII, !character.isASCII { wide += " " }
            wide.append(character)
        }
        return wide.columns <= columns ? wide : text
    }
}
