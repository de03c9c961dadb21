import StreetModel
import TextUI

/// A meeting after it was held (会后): its minutes, their versions, objections and follow-ups, each in a pane that Tab
/// turns to.
package struct MinutesScreen: Equatable, Sendable {
    /// What Tab turns to.
    package enum Pane: CaseIterable, Hashable, Sendable { case minutes, versions, objections, followUps }

    /// The id of the meeting.
    package let meeting: String
    package internal(set) var pane = Pane.minutes
    /// The cursor of each pane.
    private var cursors: [Pane: LineCursor<MinutesLine.Target>] = [:]
    /// The lines of the open pane as they were built last: they are many, and asked for with every key and second.
    private var kept = Kept()

    private struct Kept: Equatable {
        var asked: Asked?
        var lines: [MinutesLine] = []
    }

    /// What lines were built from: while it is the same, they are.
    private struct Asked: Equatable {
        var entries: Int
        var pane: Pane
        var columns: Int
        var language: Words.Language
        var reader: Reader
        var today: Day
        /// Of what runs on with the clock; nil for what is as it was said.
        var now: Moment?
    }

    package init(meeting: String) {
        self.meeting = meeting
    }

    func meeting(_ context: ScreenContext) -> Meeting? { context.office.meeting(meeting) }

    /// Builds the lines of the open pane again where something was written, and holds the cursor on what it is on.
    package mutating func refresh(_ context: ScreenContext) {
        let asked = asked(context)
        if asked == kept.asked { return }
        kept = Kept(asked: asked, lines: built(context))
        select(index(kept.lines), of: kept.lines)
    }

    /// The lines of the pane that is open, wrapped to the terminal.
    func lines(_ context: ScreenContext) -> [MinutesLine] {
        asked(context) == kept.asked ? kept.lines : built(context)
    }

    private func asked(_ context: ScreenContext) -> Asked {
        // The minutes of a meeting that goes on have its clocks, and a follow-up may be late from now on.
        let isOver = meeting(context)?.state.stage.isOver ?? true
        return Asked(
            entries: context.office.entryCount, pane: pane, columns: context.size.columns,
            language: context.words.language, reader: context.words.reader, today: context.today,
            now: isOver && pane != .followUps ? nil : context.now)
    }

    /// The line with the cursor.
    func index(_ lines: [MinutesLine]) -> Int { cursors[pane, default: LineCursor()].index(in: lines.map(\.target)) }

    mutating func select(_ index: Int, of lines: [MinutesLine]) {
        cursors[pane, default: LineCursor()].select(index, in: lines.map(\.target))
    }

    mutating func turn(by count: Int) {
        let panes = Pane.allCases
        let index = panes.firstIndex(of: pane) ?? 0
        pane = panes[(index + count + panes.count) % panes.count]
    }
}
