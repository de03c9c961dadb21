import StreetModel
import TextUI

/// Where the rows of a form stand: the fields, what is said under the one with the caret, and the row that saves.
struct FormLayout {
    /// One row of the form.
    enum Line: Equatable {
        case field(Int)
        /// What is said under the field with the caret; the index of a match where it can be clicked.
        case note(String, Style, match: Int?)
        case save
    }

    let area: Rect
    /// The lines in view, from the row below the title on.
    let visible: ArraySlice<Line>
    /// The column in which the values begin.
    let valueColumn: Int

    init(_ form: Form, _ context: ScreenContext) {
        let size = context.size
        let labels = form.fields.map { context.words.field($0.name).columns }
        valueColumn = min((labels.max() ?? 0) + 4, size.columns / 2)
        let lines = FormLayout.lines(form, context, width: size.columns - valueColumn - 1)
        // Under the band, as a prompt; the toast and the hints stay free, and so do the lower rows for a caret.
        let top = 3
        let room = max(3, size.rows - top - 3)
        let height = min(room, lines.count)
        area = Rect(row: top, column: 0, columns: size.columns, rows: height + 1)
        let caret = lines.firstIndex { $0 == .field(form.selected) || ($0 == .save && form.isOnSave) } ?? 0
        let last = lines[(caret + 1)...].firstIndex { if case .note = $0 { false } else { true } } ?? lines.count
        let lowest = max(1, min(height, size.rows * 2 / 3 - top - 1))
        let first = max(0, min(caret, max(caret - lowest + 1, last - height)))
        visible = lines[first..<min(lines.count, first + height)]
    }

    /// What stands on a row of the screen; nil outside the form.
    func line(at row: Int) -> Line? {
        let index = visible.startIndex + row - area.row - 1
        return row > area.row && visible.indices.contains(index) ? visible[index] : nil
    }

    private static func lines(_ form: Form, _ context: ScreenContext, width: Int) -> [Line] {
        var lines: [Line] = []
        for index in form.fields.indices {
            lines.append(.field(index))
            if index == form.selected { lines += notes(form, form.fields[index], context, width: width) }
        }
        lines.append(.save)
        if form.isOnSave, let refusal = form.refusal { lines += said(refusal, context, width: width) }
        return lines + form.hints(context).flatMap { wrapped($0, Style(.quiet), width: width) }
    }

    /// What is said under a field: what is wrong, what there is to choose, which day it is.
    private static func notes(_ form: Form, _ field: FormField, _ context: ScreenContext, width: Int) -> [Line] {
        let words = context.words
        var notes: [Line] = []
        if let refusal = form.refusal { notes += said(refusal, context, width: width) }
        let isMissing = form.isTried && field.isEmpty && field.isRequired && form.refusal == nil
        if let fault = field.fault(context.today) ?? (isMissing ? .missing : nil) {
            notes += wrapped(words.fault(fault, field), Style(.warning), width: width)
        }
        switch field.content {
        case .text, .telephone: break
        case .time:
            if field.isEmpty { notes += wrapped(words.timeHint, Style(.quiet), width: width) }
        case .day:
            if let day = field.day(context.today) {
                notes.append(.note(words.typedDay(day, today: context.today), Style(.accent), match: nil))
            } else if field.isEmpty {
                notes += wrapped(words.dayHint, Style(.quiet), width: width)
            }
        case .choice(let choice):
            notes += words.options(choice).packed(to: width).map { .note($0, Style(.accent), match: nil) }
        case .finder(let finder):
            if finder.isLooking {
                notes += finder.matches.enumerated().map { index, match in
                    let isSelected = index == finder.selected
                    return .note(
                        "\(isSelected ? ">" : " ") \(match.title)", Style(.plain, reverse: isSelected), match: index)
                }
            } else {
                notes += wrapped(words.finderHint, Style(.quiet), width: width)
            }
        }
        return notes
    }

    private static func said(_ refusal: Refusal, _ context: ScreenContext, width: Int) -> [Line] {
        wrapped(context.words.refusal(refusal, context.office), Style(.warning, bold: true), width: width)
    }

    private static func wrapped(_ text: String, _ style: Style, width: Int) -> [Line] {
        text.wrapped(to: max(8, width)).map { .note($0, style, match: nil) }
    }
}
