import StreetModel
import TextUI

extension MeetingPainter {
    /// A rule, the two clocks, and the line to type in; on a telephone the clocks stand with topic and speaker.
    func drawFoot(_ area: Rect, on canvas: inout Canvas) {
        canvas.fill(Rect(row: area.row, column: 0, columns: columns, rows: 1), with: "-")
        if !isWide { return drawEntry(row: area.row + 1, on: &canvas) }
        drawClocks(row: area.row + 1, on: &canvas)
        drawEntry(row: area.row + 2, on: &canvas)
        canvas.fill(Rect(row: area.row + 3, column: 0, columns: columns, rows: 1), with: "-")
    }

    private func drawClocks(row: Int, on canvas: inout Canvas) {
        if let item = live.currentItem {
            let clock = live.clock(of: item)
            let used = canvas.write("\(words.itemClockLabel)  ", row: row, column: 0)
            canvas.write(live.clockText(clock), row: row, column: used, style: live.style(of: clock))
        }
        guard let speech = live.state.speaking else { return }
        let clock = live.clockText(speech)
        let name = "\(words.speechLabel) \(live.label(speech.member))  "
        let end = live.context.size.columns
        canvas.writeRight(clock, row: row, end: end, style: live.style(of: speech))
        canvas.writeRight(name, row: row, end: end - clock.columns)
    }

    /// The line to type in: its field with the caret, and beside it what is meant or may be typed.
    private func drawEntry(row: Int, on canvas: inout Canvas) {
        var used = canvas.write("\(words.inputPrompt) ", row: row, column: 0, style: Style(.heading, bold: true))
        guard let entry = screen.entry else {
            if live.state.stage.isLive, live.mayRun, screen.calling == nil {
                canvas.writeRight(words.inputIdle, row: row, end: columns, style: Style(.quiet), width: columns - used)
            }
            return
        }
        switch entry.purpose {
        case .attendance, .speakers:
            let side = side(of: entry, room: columns - used - 10)
            canvas.writeRight(side, row: row, end: columns, style: Style(.quiet))
            entry.fields[0].draw(
                on: &canvas, row: row, column: used, width: columns - used - side.columns - 1,
                style: Style(underline: true))
        case .counts: used += drawCounts(entry, row: row, column: used, on: &canvas)
        }
    }

    /// Who is meant by what is typed; while nothing is, what may be.
    private func side(of entry: MeetingEntry, room: Int) -> String {
        if !entry.text.trimmed.isEmpty,
            let typed = try? TypedMember(entry.text, of: live.state.roll, live.context.pinyin)
        {
            return words.label(typed.member).shortened(to: room)
        }
        return words.entryHelp(entry.purpose).first { $0.columns <= room } ?? ""
    }

    /// The fields of a ballot side by side, and behind them the sum and how many may vote.
    private func drawCounts(_ entry: MeetingEntry, row: Int, column: Int, on canvas: inout Canvas) -> Int {
        guard case .counts(let item, let motion, _) = entry.purpose else { return 0 }
        let options = live.state.items[item]?.motions.first { $0.key == motion }?.body.options ?? []
        let isChoice = live.openBallot?.ballot.opening.kind == .choice
        let labels = words.countLabels(isChoice ? options : [])
        let voters = live.voters(on: item).count
        // Of a choice the papers are counted, not what stands on them.
        let papers = entry.numbers.map { $0.suffix(isChoice ? 2 : 3).reduce(0, +) }
        let wordings = words.countSum(papers, voters: voters)
        let sum = live.context.isWide ? wordings[0] : wordings[1]
        let room = live.context.isWide ? 4 : 3
        let end = columns - sum.columns - 1
        canvas.writeRight(sum, row: row, end: columns, style: Style(.accent))
        var at = column
        var caret: Position?
        // With many options those before the caret give way.
        let first = max(0, entry.selected - 2)
        for index in entry.fields.indices.dropFirst(first) where labels.indices.contains(index) {
            let label = labels[index].shortened(to: max(4, (end - column) / 3 - 6))
            guard at + label.columns + room + 1 <= end + 1 else { break }
            at += canvas.write("\(label) ", row: row, column: at, style: Style(bold: index == entry.selected))
            entry.fields[index].draw(on: &canvas, row: row, column: at, width: room, style: Style(underline: true))
            if index == entry.selected { caret = canvas.caret }
            at += room + 1
        }
        canvas.caret = caret
        return at - column
    }
}
