import StreetModel
import TextUI

/// One row of the panel's list: mark, when it was due, whom, the number, what came of it.
struct PanelRow {
    private let row: Panel.Row
    private let panel: Panel
    private let context: ScreenContext

    init(_ row: Panel.Row, _ panel: Panel, _ context: ScreenContext) {
        self.row = row
        self.panel = panel
        self.context = context
    }

    private func shown(_ rung: LadderRung) -> LadderRung { context.words.shown(rung, of: panel.record.elder) }

    /// When the rung is due, or the attempt was made: "08:49"; blank where nothing is due.
    var time: String {
        switch row {
        case .rung(let rung):
            panel.matter.opening.isQuiet ? "     " : context.office.offset.timeOfDay(of: rung.due).text
        case .attempt(let logged): context.office.offset.timeOfDay(of: logged.at).text
        case .contact(let contact): context.office.offset.timeOfDay(of: contact.at).text
        case .step(let step): context.office.offset.timeOfDay(of: step.happened).text
        case .urge(let urge): context.office.offset.timeOfDay(of: urge.at).text
        }
    }

    /// Whom the row is about, or what happened; and by whom, where that fits whole.
    func who(within columns: Int) -> String {
        let (text, by) = told
        let whole = by.isEmpty ? text : "\(text)  \(context.office.staffName(by))"
        return whole.columns <= columns ? whole : text.shortened(to: columns)
    }

    private var told: (text: String, by: String) {
        let words = context.words
        return switch row {
        case .rung(let rung): (words.whom(shown(rung), isHeard: panel.isHeard(rung)), "")
        case .attempt(let logged): (words.result(words.shown(logged.attempt, of: panel.record.elder)), logged.by)
        case .contact(let contact): (words.contactLine(contact), contact.by)
        case .step(let step): (words.stepText(step, context.office), step.by)
        case .urge(let urge): (words.urgeLine(urge, context.office), "")
        }
    }

    func draw(isSelected: Bool, row: Int, columns: Int, on canvas: inout Canvas) {
        let mark = mark
        canvas.write(isSelected ? ">" : " ", row: row, column: 0, style: mark.style)
        canvas.write(String(mark.character), row: row, column: 1, style: mark.style)
        canvas.write(time, row: row, column: 3, style: mark.style)
        switch self.row {
        case .rung(let rung): draw(rung, mark.style, row: row, columns: columns, on: &canvas)
        case .attempt, .contact, .step, .urge:
            let column = context.isWide ? 10 : 9
            let style = mark.character == "!" ? mark.style : .plain
            canvas.write(who(within: columns - column), row: row, column: column, style: style)
        }
        if isSelected { canvas.select(row: row, columns: columns) }
    }

    private func draw(_ rung: LadderRung, _ style: Style, row: Int, columns: Int, on canvas: inout Canvas) {
        let words = context.words
        if context.isWide {
            let number = 37 + max(0, min(20, (columns - 80) / 2))
            let label = [words.ladderLabel(shown(rung), isHeard: panel.isHeard(rung)), hint(rung)].filter {
                !$0.isEmpty
            }
            canvas.write(label.joined(separator: " "), row: row, column: 10, style: style, width: number - 11)
            canvas.write(numberText(rung), row: row, column: number, style: style, width: 12)
            canvas.write(longResult(rung, room: columns - number - 13), row: row, column: number + 13, style: style)
            return
        }
        let value = 27 + max(0, (columns - 45) / 3)
        let isBoth = columns >= 58
        let label = words.whomShort(shown(rung), isHeard: panel.isHeard(rung), hasKey: panel.hasKey(rung))
        canvas.write(label, row: row, column: 9, style: style, width: value - 10)
        let result = words.shortResult(shown(rung), looks(rung), panel.record.elder)
        let text = isBoth ? "\(numberText(rung).padded(to: 11)) \(result)" : result.isEmpty ? numberText(rung) : result
        canvas.write(text, row: row, column: value, style: style, width: columns - value)
    }

    /// `+` tried, `!` the next, `.` passed over, `-` not yet (TERMINAL §1.12).
    private var mark: (character: Character, style: Style) {
        guard case .rung(let rung) = row else {
            if case .urge(let urge) = row, urge.isWaiting { return ("!", Style(.alarm, bold: true)) }
            return ("+", Style(.good))
        }
        if rung.isDone { return ("+", Style(.good)) }
        if panel.nextRow == row {
            return !panel.isUrgent || panel.result != nil
                ? ("-", .plain) : ("!", Style(.alarm, bold: true))
        }
        if rung.isCall && rung.telephone.isEmpty { return (".", Style(.quiet)) }
        return ("-", .plain)
    }

    private func numberText(_ rung: LadderRung) -> String {
        guard rung.isCall else { return "" }
        if rung.telephone.isEmpty { return rung.name.isEmpty ? context.words.nobodyNamed : context.words.noNumber }
        return shown(rung).telephone
    }

    /// What stands behind the name: how often, the door, the key.
    private func hint(_ rung: LadderRung) -> String { panel.hasKey(rung) ? context.words.hasKey : "" }

    private func longResult(_ rung: LadderRung, room: Int) -> String {
        let words = context.words
        var results = shown(rung).attempts.map { words.timed(words.resultShort($0.attempt), at: $0.at, context.office) }
        results += looks(rung).map {
            words.timed(words.seenAgain($0, panel.record.elder), at: $0.observed, context.office)
        }
        // The newest are kept where there is no room for all.
        while results.count > 1 && results.joined(separator: "  ").columns > room { results.removeFirst() }
        if results.isEmpty && rung.kind == .communityDuty && panel.isUrgent && panel.result == nil {
            return words.stillNothing
        }
        return results.joined(separator: "  ").truncated(to: room)
    }

    /// The further looks, which stand on the first rung.
    private func looks(_ rung: LadderRung) -> [Look] {
        guard rung.kind == .lookAgain else { return [] }
        return panel.record.looks.recent.filter { $0.number > panel.matter.number && !$0.isTakenBack }
    }
}
