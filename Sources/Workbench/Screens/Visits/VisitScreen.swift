package import StreetModel
package import TextUI

/// The visits of a grid (探访): whom to call, at which doors to knock, whom to ask again for consent.
///
/// Like the round's, the rows are laid out on opening and on `s` and never move under the hand: what is done stays where
/// it stood.
package struct VisitScreen: Equatable, Sendable {
    package var grid: String
    package var rows: [VisitRow]
    /// Nil where the list is empty.
    package var selected: VisitRow?
    package var scroll = ScrollWindow()
    /// What a find leaves of the rows.
    package private(set) var narrowing = Narrowing<VisitRow>()

    package init(grid: String, _ context: ScreenContext) {
        self.grid = grid
        rows = context.office.visitRound(ofGrid: grid, at: context.now)
        selected = nil
        selected = rows.first { isWaiting($0, context) } ?? rows.first
    }

    /// The rows that a find leaves.
    package var shown: [VisitRow] { narrowing.shown(of: rows) }

    /// Narrows the list to what is typed; empty shows everybody.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        narrowing.narrow(to: text, rows, selected: &selected, context) { $1.match($0.elder, context) }
    }

    /// Shows everybody again; false where the list was not narrowed.
    @discardableResult mutating func endNarrowing() -> Bool { narrowing.end(selected: &selected) }

    /// Time has passed: an old find ends.
    package mutating func refresh(_ context: ScreenContext) {
        narrowing.endOld(selected: &selected, at: context.now)
        scroll = scroll(for: lines(context), context)
    }

    /// This session's visit is written: a find ends.
    package mutating func recorded(_ entries: [Entry]) {
        for entry in entries {
            if case .elder(.visitRecorded) = entry.event { endNarrowing() }
        }
    }

    /// Still to be made, and nobody has tried.
    func isWaiting(_ row: VisitRow, _ context: ScreenContext) -> Bool {
        guard let view = context.office.view(of: row, at: context.now) else { return false }
        return view.isWaiting && view.outcome == nil
    }

    /// Tried in vain.
    func isUnfinished(_ row: VisitRow, _ context: ScreenContext) -> Bool {
        guard let view = context.office.view(of: row, at: context.now) else { return false }
        return view.isWaiting && view.outcome != nil
    }
}
