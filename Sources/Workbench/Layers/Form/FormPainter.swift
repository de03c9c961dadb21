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
        let place = place(layout)
        let title = context.words.title(form.purpose, context).shortened(to: area.size.columns - 4 - place.columns)
        canvas.write(" \(title) ", row: area.row, column: 1, style: Style(.heading, bold: true))
        canvas.writeRight(place, row: area.row, end: area.size.columns - 1)
        canvas.caret = nil
        var caret: Position?
        for (offset, line) in layout.visible.enumerated() {
            let row = area.row + 1 + offset
            let width = area.size.columns - layout.valueColumn
            switch line {
            case .heading(let group):
                canvas.write(
                    context.words.group(group), row: row, column: 1, style: Style(.heading, bold: true),
                    width: area.size.columns - 2)
            case .field(let index):
                draw(index, row: row, layout, on: &canvas)
                if index == form.selected { caret = canvas.caret }
            case .note(let text, let style, _):
                canvas.write(text, row: row, column: layout.valueColumn, style: style, width: width)
            case .month(let text, let style):
                let column = max(1, min(layout.valueColumn, area.size.columns - MonthGrid.columns - 1))
                canvas.write(text, row: row, column: column, style: style, width: area.size.columns - column)
            case .part(let part): if let found = draw(part, row: row, layout, on: &canvas) { caret = found }
            case .save: drawSave(row: row, layout, on: &canvas)
            }
        }
        canvas.caret = caret
        let last = area.row + area.size.rows
        canvas.fill(Rect(row: last, column: 0, columns: area.size.columns, rows: 1), with: "-")
        if layout.below > 0 {
            let below = " \(context.words.linesBelow(layout.below)) "
            canvas.writeRight(below, row: last, end: area.size.columns, style: Style(.quiet))
        }
    }

    /// "12/27": which field of a long form has the caret; of the others what is above the view.
    private func place(_ layout: FormLayout) -> String {
        guard form.fields.last?.group != nil else {
            return layout.above > 0 ? " \(context.words.linesAbove(layout.above)) " : ""
        }
        return " \(min(form.selected + 1, form.fields.count))/\(form.fields.count) "
    }

    private func draw(_ index: Int, row: Int, _ layout: FormLayout, on canvas: inout Canvas) {
        let field = form.fields[index]
        let isActive = index == form.selected
        let mark = mark(index)
        canvas.write(isActive ? ">" : " ", row: row, column: 0, style: mark.style)
        canvas.write(mark.character, row: row, column: 1, style: mark.style)
        canvas.write(
            context.words.field(field.name), row: row, column: 3, style: Style(.plain, bold: isActive),
            width: layout.valueColumn - 4)
        let width = layout.area.size.columns - layout.valueColumn - 1
        let column = layout.valueColumn
        if field.isMasked, field.isPreset, case .register(let kind, let key) = field.name {
            let text = context.words.shown(.text(field.value), of: key, in: kind, on: context.today)
            return write(text, isActive, row: row, column: column, width: width, on: &canvas)
        }
        if let words = field.words {
            return draw(words, isActive, row: row, column: column, width: width, on: &canvas)
        }
        switch field.content {
        case .text, .telephone, .time, .number, .identity, .day, .code: break
        case .choice(let choice): write(choice.title, isActive, row: row, column: column, width: width, on: &canvas)
        case .finder(let finder):
            if finder.isLooking {
                draw(finder.field, isActive, row: row, column: column, width: width, on: &canvas)
            } else {
                write(finder.found?.title ?? "", isActive, row: row, column: column, width: width, on: &canvas)
            }
        case .contacts(let list):
            let text = context.words.contactsInShort(list)
            write(text, isActive, row: row, column: column, width: width, on: &canvas)
        }
    }

    /// A part of the contact that is being written; gives the caret where the part has it.
    private func draw(
        _ part: ContactList.Part, row: Int, _ layout: FormLayout, on canvas: inout Canvas
    ) -> Position? {
        guard form.fields.indices.contains(form.selected),
            case .contacts(let list) = form.fields[form.selected].content,
            let editing = list.editing
        else { return nil }
        let isActive = part == editing.selected
        let label = "\(isActive ? ">" : " ") \(context.words.part(part)) "
        canvas.write(label, row: row, column: layout.valueColumn, style: Style(.plain, bold: isActive))
        let column = layout.valueColumn + context.words.partColumns + 3
        let width = layout.area.size.columns - column - 1
        if let kept = editing.kept[part], editing.fields[part.rawValue].isEmpty {
            let masked = part == .telephone ? Masking.telephone(kept) : Masking.name(kept)
            write(masked, isActive, row: row, column: column, width: width, on: &canvas)
            return isActive ? canvas.caret : nil
        }
        draw(editing.fields[part.rawValue], isActive, row: row, column: column, width: width, on: &canvas)
        return isActive ? canvas.caret : nil
    }

    private func draw(
        _ field: TextField, _ isActive: Bool, row: Int, column: Int, width: Int, on canvas: inout Canvas
    ) {
        guard isActive else {
            canvas.write(field.text.shortened(to: width), row: row, column: column, width: width)
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
        canvas.write(text.shortened(to: width), row: row, column: column, style: style, width: width)
        if isActive {
            canvas.caret = Position(row: row, column: min(column + text.columns, layoutEnd))
        }
    }

    private var layoutEnd: Int { context.size.columns - 1 }

    /// `+` filled, `-` still to be filled, `!` wrong; blank where nothing has to be said.
    private func mark(_ index: Int) -> (character: String, style: Style) {
        let field = form.fields[index]
        let isMissing = form.isTried && field.isEmpty && field.isRequired
        if isMissing || form.fault(at: index, context) != nil { return ("!", Style(.alarm, bold: true)) }
        if field.isEmpty { return (field.isRequired ? "-" : " ", .plain) }
        if !field.isComplete(context.today) { return ("-", .plain) }
        return ("+", Style(.good))
    }

    private func drawSave(row: Int, _ layout: FormLayout, on canvas: inout Canvas) {
        let isReady = form.firstIncomplete(context) == nil
        let text = "\(form.isOnSave ? ">" : " ")  \(context.words.saveRow(isReady: isReady))"
        let tone: Style.Tone = isReady ? .accent : .quiet
        canvas.write(
            text.padded(to: layout.area.size.columns), row: row, column: 0,
            style: form.isOnSave ? Style(.plain, reverse: true) : Style(tone), width: layout.area.size.columns)
    }
}
