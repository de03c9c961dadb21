import StreetModel
package import TextUI

extension PlanScreen {
    /// The row of the panes' names, under header, figures and band.
    static let tabRow = 3

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let title = meeting(context).map { words.shown($0.state.plan.title, in: $0.place, context.office) } ?? ""
        let place = meeting(context).map { words.consultationPlace($0.place, context.office) } ?? ""
        return [
            "\(words.consultation)  \(place)  \(title)", "\(words.consultation) \(title)",
            words.shortened(title, to: max(8, context.size.columns / 2 - 3)), words.consultation,
        ]
    }

    func listArea(_ context: ScreenContext) -> Rect {
        let bottom = context.size.rows - max(3, 1 + context.coveredRows)
        let top = PlanScreen.tabRow + 1
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func visible(_ count: Int, _ selected: Int, _ context: ScreenContext) -> Range<Int> {
        var window = ScrollWindow()
        let height = listArea(context).size.rows
        window.show(selected: selected, count: count, height: height)
        return window.visible(count: count, height: height)
    }

    /// "[议程 3] 清单 2/6 名册 10 公告": each pane with its count.
    func tabs(_ context: ScreenContext) -> [(Pane, String)] {
        guard let meeting = meeting(context), let view = view(context) else { return [] }
        return Pane.allCases.map { pane in
            let text = context.words.planPane(pane, meeting, view)
            return (pane, pane == self.pane ? "[\(text)]" : " \(text) ")
        }
    }

    /// When, where, how far, how long; then the pane.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let (words, columns) = (context.words, context.size.columns)
        guard let meeting = meeting(context), let view = view(context) else {
            canvas.write(words.nothingHere, row: PlanScreen.tabRow, column: 0, style: Style(.quiet))
            return
        }
        let facts = words.planFacts(meeting, view, context.office, on: context.today)
        canvas.write(
            facts.first { $0.columns <= columns } ?? facts[facts.count - 1], row: 1, column: 0,
            style: view.minutesOver > 0 ? Style(.warning, bold: true) : Style(.heading, bold: true), width: columns)
        var start = 0
        for (pane, text) in tabs(context) {
            let style = pane == self.pane ? Style(.accent, bold: true) : Style(.quiet)
            canvas.write(text, row: PlanScreen.tabRow, column: start, style: style, width: max(0, columns - start))
            start += text.columns + 1
        }
        switch pane {
        case .agenda: drawRows(agendaRows(meeting, view, context), words.noItemsYet, on: &canvas, context)
        case .checklist: drawRows(checklistRows(view, context), words.nothingHere, on: &canvas, context)
        case .roll: drawRows(rollRows(meeting, context), words.noRollYet, on: &canvas, context)
        case .notice: drawNotice(meeting, on: &canvas, context)
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }

    private func drawRows(
        _ rows: [(text: String, style: Style)], _ empty: String, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let area = listArea(context)
        let columns = context.size.columns
        if rows.isEmpty {
            for (offset, line) in empty.wrapped(to: columns - 2).enumerated() {
                canvas.write(line, row: area.row + offset, column: 1, style: Style(.quiet), width: columns - 1)
            }
        }
        let selected = index(keys(context))
        for (offset, index) in visible(rows.count, selected, context).enumerated() {
            let row = area.row + offset
            var text = (index == selected ? ">" : " ") + rows[index].text
            while text.last == " " { text.removeLast() }
            canvas.write(
                text.shortened(to: columns), row: row, column: 0, style: rows[index].style, width: columns)
            if index == selected { canvas.select(row: row, columns: columns) }
        }
    }

    /// " 2    分摊比例方案                 40  14:10  李敏".
    private func agendaRows(
        _ meeting: Meeting, _ view: MeetingPlanView, _ context: ScreenContext
    ) -> [(text: String, style: Style)] {
        let (words, office) = (context.words, context.office)
        let presenter = context.isWide ? 12 : 0
        let width = context.size.columns - 1 - 6 - 7 - 8 - presenter
        return view.rows.map { row in
            let placing = row.item.placing
            let title = (row.level == 0 ? "" : "  ") + words.shown(placing.title, in: meeting.place, office)
            let clock = row.begins.map { words.clockTime($0, in: view, office.offset) } ?? ""
            var text = words.itemNumber(row.number).padded(to: 6) + title.shortened(to: width).padded(to: width)
            text += words.minutesShort(placing.minutes).paddedLeft(to: 6) + " " + clock.padded(to: 8)
            if presenter > 0 {
                text += words.shown(placing.presenter, in: meeting.place, office).shortened(to: presenter)
            }
            return (text, .plain)
        }
    }

    /// " ! 张贴公告        11-20  王敏  说明".
    private func checklistRows(_ view: MeetingPlanView, _ context: ScreenContext) -> [(text: String, style: Style)] {
        let words = context.words
        let owners = view.lines.contains { !$0.owner.isEmpty } ? 9 : 0
        let room = context.size.columns - 3 - 1 - 9 - owners
        let longest = view.lines.map { words($0.rule.name).columns }.max() ?? 0
        let width = context.isWide ? 30 : max(20, min(longest, room))
        return view.lines.map { line in
            let mark = line.isDone ? "+" : line.isLate ? "!" : "-"
            let style = line.isDone ? Style(.good) : line.isLate ? Style(.warning, bold: true) : .plain
            let name = words(line.rule.name)
            let owner = line.owner.isEmpty ? "" : context.office.staffName(line.owner)
            let due = line.due.map { words.byDay($0, on: context.today) } ?? ""
            let text =
                "\(mark) \(name.shortened(to: width).padded(to: width)) \(due.padded(to: 9)) \(owner.padded(to: 8)) \(line.note)"
            return (text, style)
        }
    }

    /// "+ 01  于学文    成员  3号楼": who was told of it, who is excused, who was not told yet.
    private func rollRows(_ meeting: Meeting, _ context: ScreenContext) -> [(text: String, style: Style)] {
        let words = context.words
        let isOwn = words.shows(in: meeting.place)
        let standings = words.language == .chinese ? 5 : 10
        let room = context.size.columns - 7 - 1 - standings - 1 - (context.isWide ? 21 : 0) - 11
        let longest = meeting.state.roll.map(\.name.columns).max() ?? 0
        let width = max(8, min(max(12, longest), room))
        return meeting.state.roll.map { member in
            let standing = words.standing(member.standing).padded(to: standings)
            let telephone = isOwn ? member.telephone : Masking.telephone(member.telephone)
            let mark = words.toldMark(meeting.state.attendance[member.number])
            var text =
                "\(mark) \(padded(member.number, 2))  \(member.name.shortened(to: width).padded(to: width)) \(standing)"
            if context.isWide {
                let unit = words.shown(member.unit, in: meeting.place, context.office)
                text += " \(unit.shortened(to: 20).padded(to: 20))"
            }
            return ("\(text) \(telephone)", member.standing == .voter ? .plain : Style(.quiet))
        }
    }

    /// The notice broken to the width.
    func noticeLines(_ meeting: Meeting, _ context: ScreenContext) -> [(text: String, style: Style)] {
        let view = MeetingPlanView(meeting, context.office, at: context.now)
        return context.words.noticeLines(meeting, view, context.office).flatMap { line in
            line.text.wrapped(to: context.size.columns - 2).map { text in
                (text: text, style: line.isWarning ? Style(.warning, bold: true) : .plain)
            }
        }
    }

    private func drawNotice(_ meeting: Meeting, on canvas: inout Canvas, _ context: ScreenContext) {
        let area = listArea(context)
        let lines = noticeLines(meeting, context)
        ScrolledLines(count: lines.count, height: area.size.rows, first: noticeScroll).draw(
            on: &canvas, top: area.row, column: 1, width: context.size.columns - 1, context.words
        ) { lines[$0] }
    }
}
