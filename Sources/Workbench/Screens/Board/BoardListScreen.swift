package import StreetModel
import TextUI

/// What one goes down to from the board: a group's members, a place's figures and parts, the people behind a figure.
package struct BoardListScreen: Equatable, Sendable {
    /// What the list is about.
    package enum Subject: Equatable, Sendable {
        case group(BoardRow)
        /// The street, a community or a grid, by its code.
        case place(String)
        case figure(BoardFigure, of: String)
    }

    package let subject: Subject
    package internal(set) var lines: [BoardLine] = []
    /// The selected line; nil where the list is empty.
    package internal(set) var selected: BoardLine.Key?
    var scroll = ScrollWindow()
    var figures: StreetFigures
    var changedAt: Moment?
    var asked = -1

    init(_ subject: Subject, _ figures: StreetFigures) {
        self.subject = subject
        self.figures = figures
    }

    var selectedIndex: Int? { selected.flatMap { key in lines.firstIndex { $0.key == key } } }
    var selectedLine: BoardLine? { selectedIndex.map { lines[$0] } }

    /// Asks again what stands in the list; the selection stays on its line, else on the one that took its place.
    mutating func refresh(_ context: ScreenContext) {
        guard context.lookout.asked != asked else { return }
        asked = context.lookout.asked
        figures.update(context.office, for: context.me, at: context.now)
        let old = selectedIndex
        lines = makeLines(context)
        if selectedIndex == nil {
            if old != nil { changedAt = context.now }
            selected = lines.isEmpty ? nil : lines[min(old ?? 0, lines.count - 1)].key
        }
        show(context)
    }

    mutating func show(_ context: ScreenContext) {
        scroll.show(selected: selectedIndex ?? 0, count: lines.count, height: listArea(context).size.rows)
    }

    func listArea(_ context: ScreenContext) -> Rect {
        let bottom = context.size.rows - (context.size.rows >= 14 ? 3 : 2)
        return Rect(row: 3, column: 0, columns: context.size.columns, rows: max(1, bottom - 3))
    }
}
