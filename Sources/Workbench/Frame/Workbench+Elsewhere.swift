import StreetModel
import TextUI

extension Workbench {
    /// Rows of those found elsewhere that a list at hand leaves them at most, without the heading.
    private static let rowsUnderList = 5

    /// The rows above the hints that the toast and those found elsewhere take.
    var coveredRows: Int {
        guard case .find(let find) = layer, screens.last?.isList == true else { return toastLines.count }
        let rows = elsewhereHeight(find)
        return rows == 0 ? toastLines.count : rows + max(1, toastLines.count)
    }

    /// Where those found elsewhere stand: above the toast, under the list at hand.
    func elsewhereArea(_ find: FindLayer) -> Rect {
        let rows = elsewhereHeight(find)
        let top = session.size.rows - 1 - max(1, toastLines.count) - rows
        return Rect(row: top, column: 0, columns: session.size.columns, rows: rows)
    }

    /// How many of those found elsewhere are seen.
    func elsewhereRows(_ find: FindLayer) -> Int { max(0, elsewhereHeight(find) - 1) }

    /// Which of those found elsewhere are seen.
    func elsewhereWindow(_ find: FindLayer) -> ScrollWindow {
        var window = ScrollWindow()
        window.show(selected: find.selected ?? 0, count: find.elsewhere.count, height: elsewhereRows(find))
        return window
    }

    /// The heading and a row for each; none where the list at hand has them all, the heading alone on the facade while
    /// somebody is selected there.
    private func elsewhereHeight(_ find: FindLayer) -> Int {
        guard let top = screens.last, !find.text.isEmpty else { return 0 }
        let count = find.elsewhere.count
        guard top.isList else {
            let room = session.size.rows - 1 - max(1, toastLines.count) - findRow - 1
            return min(room, max(1, min(9, count)) + 1)
        }
        if count == 0 { return 0 }
        if case .facade = top, find.selected == nil, let context = screenContext(covered: 0),
            top.hasMatch(find.text, context)
        {
            return 1
        }
        return 1 + min(count, Workbench.rowsUnderList, max(1, (session.size.rows - 10) / 2))
    }

    /// Draws who is found elsewhere, with the digits that open the files once the field has given them the keys.
    func drawElsewhere(_ find: FindLayer, on canvas: inout Canvas) {
        let area = elsewhereArea(find)
        guard area.size.rows > 0, let context else { return }
        let words = session.words
        canvas.fill(area, with: " ", style: .plain)
        canvas.write(
            words.elsewhere(find.elsewhere.count, isChoosing: find.selected != nil), row: area.row, column: 0,
            style: Style(.heading, bold: true), width: area.size.columns)
        if find.elsewhere.isEmpty, area.size.rows > 1 {
            canvas.write(words.foundNothing, row: area.row + 1, column: 3, width: area.size.columns - 3)
        }
        let visible = elsewhereWindow(find).visible(count: find.elsewhere.count, height: area.size.rows - 1)
        let texts = words.foundElsewhere(find.elsewhere[visible], columns: area.size.columns - 3, context)
        // What Enter opens is marked, while the field has the keys too.
        let marked = find.selected ?? (screens.last?.hasMatch(find.text, context) == true ? nil : 0)
        for (offset, (index, text)) in zip(visible, texts).enumerated() {
            let digit = find.selected == nil || offset > 8 ? " " : String(offset + 1)
            let row = area.row + 1 + offset
            canvas.write(
                "\(index == marked ? ">" : " ")\(digit) \(text)", row: row, column: 0, width: area.size.columns)
            if index == find.selected { canvas.select(row: row, columns: area.size.columns) }
        }
    }
}
