import StreetModel
import TextUI

/// Where the rows of a form stand: the fields, what is said under the one with the caret, and the row that saves.
struct FormLayout {
    /// One row of the form.
    enum Line: Equatable {
        /// The heading of a part.
        case heading(FormGroup)
        case field(Int)
        /// What is said under a field; the index of a match or a contact where it can be clicked.
        case note(String, Style, match: Int?)
        /// A row of a month, which begins further left where the labels leave no room for it.
        case month(String, Style)
        /// A part of the contact that is being written.
        case part(ContactList.Part)
        case save
    }

    let area: Rect
    /// The lines in view, from the row below the title on.
    let visible: ArraySlice<Line>
    /// How many lines are above and below the view.
    let above: Int
    let below: Int
    /// The column in which the values begin.
    let valueColumn: Int

    init(_ form: Form, _ context: ScreenContext) {
        let size = context.size
        let labels = form.fields.map { context.words.field($0.name).columns }
        valueColumn = min((labels.max() ?? 0) + 4, size.columns / 2)
        let lines = FormLines(form, context, width: size.columns - valueColumn - 1).lines
        // Under the band, as a prompt; the toast and the hints stay free, and so do the lower rows for a caret.
        let top = 3
        let room = max(3, size.rows - top - 3)
        let height = min(room, lines.count)
        area = Rect(row: top, column: 0, columns: size.columns, rows: height + 1)
        let caret = FormLayout.caret(form, lines)
        let last = lines[(caret + 1)...].firstIndex { !FormLayout.isSaid($0) } ?? lines.count
        let lowest = max(1, min(height, size.rows * 2 / 3 - top - 1))
        // The first field of a part keeps its heading over it.
        let head = caret > 0 && FormLayout.isHeading(lines[caret - 1]) ? caret - 1 : caret
        let first = max(0, min(head, max(caret - lowest + 1, last - height)))
        visible = lines[first..<min(lines.count, first + height)]
        above = visible.startIndex
        below = lines.count - visible.endIndex
    }

    /// What stands on a row of the screen; nil outside the form.
    func line(at row: Int) -> Line? {
        let index = visible.startIndex + row - area.row - 1
        return row > area.row && visible.indices.contains(index) ? visible[index] : nil
    }

    /// The line with the caret: the field's, or the part of a contact that is being written in it.
    private static func caret(_ form: Form, _ lines: [Line]) -> Int {
        if form.isOnSave { return lines.firstIndex(of: .save) ?? 0 }
        if case .contacts(let list) = form.fields[form.selected].content, let editing = list.editing {
            return lines.firstIndex(of: .part(editing.selected)) ?? 0
        }
        return lines.firstIndex(of: .field(form.selected)) ?? 0
    }

    private static func isHeading(_ line: Line) -> Bool { if case .heading = line { true } else { false } }

    /// True for what belongs to the line before it.
    private static func isSaid(_ line: Line) -> Bool {
        switch line {
        case .note, .month, .part: true
        case .heading, .field, .save: false
        }
    }
}
