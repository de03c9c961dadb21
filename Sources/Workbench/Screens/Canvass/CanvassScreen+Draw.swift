import StreetModel
package import TextUI

extension CanvassScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = words.place(.building(building), context.office)
        let short = context.office.building(building)?.label ?? ""
        return [
            "\(words.canvassTitle)  \(place)", "\(words.canvassTitle) \(place)", "\(words.canvassTitle) \(short)",
            words.canvassTitle,
        ]
    }

    func listArea(_ context: ScreenContext) -> Rect {
        let bottom = context.size.rows - max(context.size.rows >= 14 ? 3 : 2, 1 + context.coveredRows)
        let top = narrowing.isEmpty ? 3 : 4
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        window.show(selected: cursor, count: shown.count, height: listArea(context).size.rows)
        return window
    }

    mutating func show(_ context: ScreenContext) { scroll = window(context) }

    /// Draws how far the canvass is, and the dwellings in view.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let columns = context.size.columns
        let texts = context.words.canvassFigures(counted, today: context.today)
        canvas.write(
            texts.first { $0.columns <= columns } ?? texts[texts.count - 1], row: 1, column: 0,
            style: Style(.plain, bold: true), width: columns)
        let area = listArea(context)
        let shown = shown
        canvas.writeNarrowing(narrowing, shown.count, of: dwellings.count, over: area, context)
        if shown.isEmpty, !narrowing.isEmpty {
            canvas.write(context.words.foundNothing, row: area.row, column: 3, width: columns)
        }
        for (offset, index) in window(context).visible(count: shown.count, height: area.size.rows).enumerated() {
            draw(shown[index], isSelected: index == cursor, row: area.row + offset, on: &canvas, context)
        }
        if context.size.rows >= 14 {
            canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
        }
    }

    /// "> + 1单元 5层 501  独居 11-21  王淑珍": `+` nobody has to go there any more, `-` to visit, `?` again.
    private func draw(
        _ dwelling: Dwelling, isSelected: Bool, row: Int, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let (words, office) = (context.words, context.office)
        let columns = context.size.columns
        let mark: (character: String, style: Style) =
            switch dwelling.finding {
            case .alone: ("!", Style(.warning, bold: true))
            case .visited, .vacant: ("+", Style(.good))
            case .refused: ("x", Style(.quiet))
            case .again: ("?", Style(.warning))
            case .toVisit: ("-", .plain)
            }
        let people = dwelling.people.compactMap { office.elder($0)?.elder }
            .map { "\(words.name($0)) \(words.person($0, on: context.today))" }
        let found = dwelling.finding == .toVisit ? "" : words.found(dwelling, context)
        let place = words.dwelling(dwelling, isWide: context.isWide)
        let text =
            "\(isSelected ? ">" : " ")\(mark.character) \(place) "
            + "\(found.padded(to: context.isWide ? 16 : 10)) \(people.joined(separator: " "))"
        canvas.write(text, row: row, column: 0, style: mark.style, width: columns)
        if isSelected { canvas.select(row: row, columns: columns) }
    }
}
