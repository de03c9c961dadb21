import StreetModel
import TextUI

extension RoundScreen {
    /// A line of the list: a heading, or a person's row.
    enum Line: Equatable {
        case heading(String)
        case person(String)

        var elder: String? {
            switch self {
            case .heading: nil
            case .person(let id): id
            }
        }
    }

    /// The lines of the list: each part's heading, along the way one for each building.
    func lines(_ context: ScreenContext) -> [Line] {
        let visible = visibleRows(context)
        var lines: [Line] = []
        var heading: String?
        for row in visible {
            let next = self.heading(of: row, among: visible, context)
            if next != heading {
                lines.append(.heading(next))
                heading = next
            }
            lines.append(.person(row.elder))
        }
        return lines
    }

    private func heading(of row: RoundRow, among visible: [RoundRow], _ context: ScreenContext) -> String {
        let words = context.words
        let count = { (part: RoundPart) in visible.count { $0.part == part } }
        switch row.part {
        case .first: return words.partFirst(count(.first))
        case .later: return words.partLater(count(.later))
        case .along:
            let building = context.office.building(row.building)
            return words.partAlong(building?.courtyard ?? "", building?.label ?? row.building, isWide: context.isWide)
        }
    }

    /// The first screen row of the list, and how many rows it has.
    func listArea(_ context: ScreenContext) -> Rect {
        let columns = context.isWide ? listColumns(context) : context.size.columns
        // While it is narrowed, the list's first row says so.
        let top = (context.isWide || context.alerts.isEmpty ? 3 : 4) + (filter.isEmpty ? 0 : 1)
        let bottom = context.size.rows - max(context.isWide ? 3 : narrowFooter(context), 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: columns, rows: max(1, bottom - top))
    }

    /// The rows under the list where there is no pane: rule, detail, toast, hints.
    func narrowFooter(_ context: ScreenContext) -> Int { context.size.rows >= 14 ? 4 : 2 }

    /// How wide the list is beside the pane.
    func listColumns(_ context: ScreenContext) -> Int { min(60, context.size.columns * 3 / 5) }

    func listHeight(_ context: ScreenContext) -> Int { max(1, listArea(context).size.rows - 1) }

    /// Selects the person whose row was clicked; the second click opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !context.alerts.isEmpty { return update(.tab, context) }
        let area = listArea(context)
        guard area.contains(row: row, column: column) else { return [] }
        let lines = lines(context)
        let window = scroll(for: lines, context)
        let index = window.first + row - area.row
        guard lines.indices.contains(index), let elder = lines[index].elder else { return [] }
        if elder == selected { return update(.open, context) }
        select(elder)
        return []
    }

    /// The part of the list that is seen, with the selected row in it.
    func scroll(for lines: [Line], _ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        let index = lines.firstIndex { $0.elder == selected && $0.elder != nil } ?? 0
        let height = listArea(context).size.rows
        // The heading of the first row is seen with it.
        if index == 1 { window.show(selected: 0, count: lines.count, height: height) }
        // Beside a pane a step of the list is a repaint of both: half a list at a time, and one sees who comes next.
        window.show(selected: index, count: lines.count, height: height, ahead: context.isWide ? height / 2 : 0)
        return window
    }
}
