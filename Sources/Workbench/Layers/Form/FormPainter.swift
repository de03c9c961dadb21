import StreetModel
import TextUI

/// Draws a form over a screen, with the caret in its field.
struct FormPainter {
    let form: Form
    let context: ScreenContext

    func draw(on canvas: inout Canvas) {
        let layout = FormLayout(form, context)
        let area = layout.area
        canvas.fill(area, with: " ", style: .plain)
        canvas.fill(Rect(row: area.row, column: 0, columns: area.size.columns, rows: 1), with: "-")
        canvas.write(
            " \(context.words.title(form.purpose, context)) ", row: area.row, column: 1,
            style: Style(.heading, bold: true), width: area.size.columns - 2)
        canvas.caret = nil
        var caret: Position?
        for (offset, line) in layout.visible.enumerated() {
            let row = area.row + 1 + offset
            switch line {
            case .field(let index):
                draw(index, row: row, layout, on: &canvas)
                if index == form.selected { caret = canvas.caret }
            case .note(let text, let style, _):
                let width = area.size.columns - layout.valueColumn
                canvas.write(text, row: row, column: layout.valueColumn, style: style, width: width)
            case .save: drawSave(row: row, layout, on: &canvas)
            }
        }
        canvas.caret = caret
        let last = area.row + area.size.rows
        canvas.fill(Rect(row: last, column: 0, columns: area.size.columns, rows: 1), with: "-")
    }

    private func draw(_ index: Int, row: Int, _ layout: FormLayout, on canvas: inout Canvas) {
        let field = form.fields[index]
        let isActive = index == form.selected
        let mark = mark(field)
        canvas.write(isActive ? ">" : " ", row: row, column: 0, style: mark.style)
        canvas.write(mark.character, row: row, column: 1, style: mark.style)
        canvas.write(
            context.words.field(field.name), row: row, column: 3, style: Style(.plain, bold: isActive),
            width: layout.valueColumn - 4)
        let width = layout.area.size.columns - layout.valueColumn - 1
        let column = layout.valueColumn
        switch field.content {
        case .text(let text), .telephone(let text), .time(let text), .day(let text, _):
            draw(text, isActive, row: row, column: column, width: width, on: &canvas)
        case .choice(let choice): write(choice.title, isActive, row: row, column: column, width: width, on: &canvas)
        case .finder(let finder):
            if finder.isLooking {
                draw(finder.field, isActive, row: row, column: column, width: width, on: &canvas)
            } else {
                write(finder.found?.title ?? "", isActive, row: row, column: column, width: width, on: &canvas)
            }
        }
    }

    private func draw(
        _ field: TextField, _ isActive: Bool, row: Int, column: Int, width: Int, on canvas: inout Canvas
    ) {
        guard isActive else {
            canvas.write(field.text.truncated(to: width), row: row, column: column, width: width)
            return
        }
        field.draw(on: &canvas, row: row, column: column, width: width, style: Style(underline: true))
    }

    /// What is chosen or found; the caret stands behind it, where an input method opens its window.
    private func write(
        _ text: String, _ isActive: Bool, row: Int, column: Int, width: Int, on canvas: inout Canvas
    ) {
        let style = Style(underline: isActive)
        if isActive { canvas.fill(Rect(row: row, column: column, columns: width, rows: 1), style: style) }
        canvas.write(text.truncated(to: width), row: row, column: column, style: style, width: width)
        if isActive {
            canvas.caret = Position(row: row, column: min(column + text.columns, layoutEnd))
        }
    }

    private var layoutEnd: Int { context.size.columns - 1 }

    /// `+` filled, `-` still to be filled, `!` wrong; blank where nothing has to be said.
    private func mark(_ field: FormField) -> (character: String, style: Style) {
        let isMissing = form.isTried && field.isEmpty && field.isRequired
        if isMissing || field.fault(context.today) != nil { return ("!", Style(.alarm, bold: true)) }
        if field.isEmpty { return (field.isRequired ? "-" : " ", .plain) }
        if !field.isComplete(context.today) { return ("-", .plain) }
        return ("+", Style(.good))
    }

    private func drawSave(row: Int, _ layout: FormLayout, on canvas: inout Canvas) {
        let isReady = form.firstIncomplete(context.today) == nil
        let text = "\(form.isOnSave ? ">" : " ")  \(context.words.saveRow(isReady: isReady))"
        let tone: Style.Tone = isReady ? .accent : .quiet
        canvas.write(
            text.padded(to: layout.area.size.columns), row: row, column: 0,
            style: form.isOnSave ? Style(.plain, reverse: true) : Style(tone), width: layout.area.size.columns)
    }
}
