import StreetModel
package import TextUI

extension LateEntryScreen {
    /// The first row of the list, under header, time and band.
    static let top = 3

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let name = words.gridName(grid, on: slot.day, context)
        let when = "\(words.half(slot.half)) \(slot.day.shortText)"
        return [
            "\(words.lateEntry)  \(words.paperSheet)  \(name)  \(when)",
            "\(words.lateEntry) \(words.paperSheet) \(name) \(when)",
            "\(words.lateEntry) \(name) \(when)",
            "\(words.lateEntry) \(when)", words.lateEntry,
        ]
    }

    /// The rows of the list, with a rule and three lines under it where there is room.
    func listHeight(_ context: ScreenContext) -> Int {
        max(1, context.size.rows - LateEntryScreen.top - (context.size.rows >= 16 ? 6 : 2))
    }

    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = ScrollWindow()
        window.show(selected: selected, count: rows.count, height: listHeight(context))
        return window
    }

    /// Draws the building's time, the sheet, and what one has to know of the selected row.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        guard let row else {
            canvas.write(words.nobodyDue, row: LateEntryScreen.top, column: 0, width: columns)
            return
        }
        let label = context.office.buildingLabel(row.building) ?? row.building
        let place = words.sheetPlace(selected + 1, of: rows.count)
        canvas.write(
            words.sheetTime(label, time), row: 1, column: 0, style: Style(time == nil ? .warning : .plain, bold: true),
            width: columns - place.columns - 1)
        canvas.writeRight(place, row: 1, end: columns)
        let window = window(context)
        let labels = context.labelColumns(of: rows.map(\.building))
        for (offset, index) in window.visible(count: rows.count, height: listHeight(context)).enumerated() {
            draw(index, row: LateEntryScreen.top + offset, labels: labels, on: &canvas, context)
        }
        drawFooter(on: &canvas, context)
    }

    private func drawFooter(on canvas: inout Canvas, _ context: ScreenContext) {
        guard context.size.rows >= 16, let row, let elder = context.office.elder(row.elder)?.elder else { return }
        let words = context.words
        let columns = context.size.columns
        let top = context.size.rows - 6
        canvas.fill(Rect(row: top, column: 0, columns: columns, rows: 1), with: "-")
        let agreed = words.agreement(elder.agreement(for: slot.half))
        let person = "\(words.name(elder)) \(words.person(elder, on: context.today))"
        let lines = [
            [("\(person) \(agreed)"), person].first { $0.columns <= columns } ?? words.name(elder),
            words.abnormalOnSheet(lateness(context)), words.blankOnSheet,
        ]
        for (offset, line) in lines.enumerated() {
            canvas.write(
                line, row: top + 1 + offset, column: 0, style: offset == 1 ? Style(.warning) : .plain, width: columns)
        }
    }

    /// By how many seconds the response to an abnormal look would be late already; nil where it would not.
    private func lateness(_ context: ScreenContext) -> Int? {
        guard let time else { return nil }
        let start = context.office.offset.moment(slot.day, time)
        let late = context.now.seconds(since: start) - context.office.profile.clocks(for: .anomaly).responseSeconds
        return late > 0 ? late : nil
    }

    private func draw(
        _ index: Int, row line: Int, labels: Int, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let row = rows[index]
        guard let record = context.office.elder(row.elder), let view = view(row, context) else { return }
        let words = context.words
        let columns = context.size.columns
        let place = (context.office.buildingShort(row.building) ?? "") + words.door(record.elder)
        let number = String(index + 1).padded(to: 3)
        let mark = LateEntryScreen.glyph(self.mark(of: row.elder), view)
        let name = words.name(record.elder).padded(to: context.isWide ? 12 : 8)
        let risk = context.isWide ? "\(words.risk(view.risk)) \(view.agreed?.text ?? "     ")  " : ""
        let head =
            "\(index == selected ? ">" : " ")\(number)\(mark.character) \(place.padded(to: labels + 6)) \(name) \(risk)"
        let texts = status(index, record, view, context)
        let text = texts.first { head.columns + $0.columns <= columns } ?? texts[texts.count - 1]
        canvas.write((head + text).shortened(to: columns), row: line, column: 0, style: mark.style, width: columns)
        if index == selected { canvas.select(row: line, columns: columns) }
    }

    /// What stands behind the name: the time it will have, or who has looked before; from the longest to the shortest
    /// wording.
    private func status(_ index: Int, _ record: ElderRecord, _ view: SlotView, _ context: ScreenContext) -> [String] {
        let words = context.words
        let seen = [words.seenBy(record, view, context), words.seenAt(record, view, context)]
        if case .excused(let absence) = view.duty { return [words.excusedRow(absence)] }
        if view.isChecked { return seen }
        if let outcome = mark(of: record.elder.id), let time = times[rows[index].building] {
            return [outcome == .unclear ? "\(words.outcome(outcome)) \(words.about(time))" : words.about(time)]
        }
        if view.outcome == .unclear || view.outcome == .early { return seen }
        return [index == selected ? time.map { words.about($0) } ?? "" : ""]
    }

    private static func glyph(_ mark: Outcome?, _ view: SlotView) -> (character: String, style: Style) {
        if case .excused = view.duty { return (".", Style(.quiet)) }
        switch view.isChecked ? view.outcome : mark ?? view.outcome {
        case .normal: return ("+", Style(.good))
        case .abnormal: return ("!", Style(.alarm, bold: true))
        case .unclear: return ("?", Style(.warning))
        case .early: return ("-", .plain)
        case nil: return (" ", .plain)
        }
    }
}
