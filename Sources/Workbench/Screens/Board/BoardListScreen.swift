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
    /// What a find leaves of the lines.
    package internal(set) var narrowing = Narrowing<BoardLine>()
    var figures: StreetFigures
    var changedAt: Moment?
    var asked = -1

    init(_ subject: Subject, _ figures: StreetFigures) {
        self.subject = subject
        self.figures = figures
    }

    /// The lines that a find leaves.
    package var shown: [BoardLine] { narrowing.shown(of: lines) }
    var selectedIndex: Int? { selected.flatMap { key in shown.firstIndex { $0.key == key } } }
    var selectedLine: BoardLine? { selectedIndex.map { shown[$0] } }

    /// Asks again what stands in the list; the selection stays on its line, else on the one that took its place.
    mutating func refresh(_ context: ScreenContext) {
        endNarrowing(since: context.now)
        guard context.lookout.asked != asked else { return }
        asked = context.lookout.asked
        figures.update(context.office, for: context.me, at: context.now)
        let old = selectedIndex
        lines = makeLines(context)
        look(context)
        if selectedIndex == nil {
            if old != nil { changedAt = context.now }
            let shown = shown
            selected = shown.isEmpty ? nil : shown[min(old ?? 0, shown.count - 1)].key
        }
        show(context)
    }

    mutating func show(_ context: ScreenContext) {
        scroll = window(context)
    }

    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        window.show(selected: selectedIndex ?? 0, count: shown.count, height: listArea(context).size.rows)
        return window
    }

    func listArea(_ context: ScreenContext) -> Rect {
        let bottom = context.size.rows - max(context.size.rows >= 14 ? 3 : 2, 1 + context.coveredRows)
        let top = narrowing.isEmpty ? 3 : 4
        let rows = max(1, bottom - top)
        // Where no rule stands under the list, the last row tells what is not in view.
        let isCut = context.size.rows < 14 && rows > 1 && shown.count > rows
        return Rect(row: top, column: 0, columns: context.size.columns, rows: isCut ? rows - 1 : rows)
    }
}
