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
    /// The line with the cursor in each pane.
    private var selected: [Pane: Int] = [:]

    package init(meeting: String) {
        self.meeting = meeting
    }

    func meeting(_ context: ScreenContext) -> Meeting? { context.office.meeting(meeting) }

    /// The line with the cursor, among so many.
    func index(_ count: Int) -> Int { max(0, min(selected[pane] ?? 0, count - 1)) }

    mutating func select(_ index: Int, of count: Int) {
        selected[pane] = max(0, min(index, count - 1))
    }

    mutating func turn(by count: Int) {
        let panes = Pane.allCases
        let index = panes.firstIndex(of: pane) ?? 0
        pane = panes[(index + count + panes.count) % panes.count]
    }
}
