import TextUI

/// Where the board's two panes stand; where there is little room, the one that has the keys stands alone.
struct BoardLayout {
    /// Rows of the other pane while one has the keys.
    private static let fewRows = 4

    /// The lines of the upper list, without its heading; empty where it is not shown.
    let rows: Rect
    /// The lines of the coverage, without its heading; empty where it is not shown.
    let places: Rect
    /// The first of the lines that say more: sums, or the selected row's owner; as many as `footerLines`.
    let footer: Int
    let footerLines: Int
    /// Both panes stand one above the other.
    let isSplit: Bool
    /// The row that tells what of the one list is not in view; nil where all is, or where a rule tells it.
    let more: Int?

    init(_ screen: BoardScreen, _ context: ScreenContext) {
        let size = context.size
        isSplit = context.isWide && size.rows >= 20
        let bottom = size.rows - (size.rows >= 14 ? 3 : 2)
        guard isSplit else {
            // Rule, detail, coverage, communities, sums; less on fewer rows.
            footerLines = size.rows >= 18 ? 4 : size.rows >= 14 ? 1 : 0
            footer = bottom - footerLines
            let top = screen.pane == .coverage ? 4 : 3
            let height = max(1, footer - (footerLines > 1 ? 1 : 0) - top)
            let count = screen.pane == .coverage ? screen.places.count : screen.rows.count
            let isCut = footerLines < 2 && height > 1 && count > height
            more = isCut ? top + height - 1 : nil
            let area = Rect(row: top, column: 0, columns: size.columns, rows: isCut ? height - 1 : height)
            let none = Rect(row: top, column: 0, columns: 0, rows: 0)
            (rows, places) = screen.pane == .breaches ? (area, none) : (none, area)
            return
        }
        more = nil
        footerLines = size.rows >= 26 ? 3 : 2
        footer = bottom - footerLines
        // Two headings and the rule between the panes.
        let body = footer - 3 - 3
        let wanted = screen.pane == .coverage ? body - BoardLayout.fewRows : max(BoardLayout.fewRows, body / 3)
        let below = min(wanted, screen.places.count)
        rows = Rect(row: 4, column: 0, columns: size.columns, rows: body - below)
        places = Rect(row: footer - below, column: 0, columns: size.columns, rows: below)
    }
}
