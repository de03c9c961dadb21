package import StreetModel
import TextUI

/// The supervisor's board (督办): what is late above, coverage by community below.
///
/// The rows are asked for once a second with everything else that is late; the figures only when a book has grown or
/// another slot begins. The selection rests on a breach, wherever its row goes.
package struct BoardScreen: Equatable, Sendable {
    /// The part that has the keys.
    package enum Pane: Equatable, Sendable { case breaches, coverage }

    package var pane = Pane.breaches
    package internal(set) var rows: [BoardRow] = []
    package internal(set) var figures = StreetFigures()
    package internal(set) var head = BoardHead(overdue: 0, whereabouts: 0, notBegun: 0, unreadUrges: 0)
    /// What the selected row is known by; nil where the list is empty.
    package internal(set) var selected: BoardRow.Key?
    var scroll = ScrollWindow()
    /// The selected line of the coverage: 0 is the whole street.
    package internal(set) var place = 0
    var placeScroll = ScrollWindow()
    /// The last thirty days take the place of bars where there is no room for both.
    package internal(set) var showsDays = false
    /// Late rows that came above the view and have not been seen.
    package internal(set) var unseen: Set<BoardRow.Key> = []
    /// The latest that came while the board was open.
    package internal(set) var newest: BoardRow.Key?
    /// When the selected row changed without the person's doing.
    var changedAt: Moment?
    /// The late rows of the last time; nil before the first.
    var known: Set<BoardRow.Key>?
    /// How often it had been asked what is late when the rows were looked at last, and when that was.
    var asked = -1
    var askedAt = Moment(seconds: 0)
    /// How often something had changed when the rows were laid.
    var changes = -1

    package init() {}

    var selectedIndex: Int? { selected.flatMap { key in rows.firstIndex { $0.key == key } } }
    var selectedRow: BoardRow? { selectedIndex.map { rows[$0] } }

    /// The lines of the coverage: the whole street, then each community; of one community its grids.
    var places: [PlaceFigures] {
        guard figures.communities.count == 1, let only = figures.communities.first else {
            return [figures.whole] + figures.communities.map(\.whole)
        }
        return [only.whole] + only.grids
    }
}
