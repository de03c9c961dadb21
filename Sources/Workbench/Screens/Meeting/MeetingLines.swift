import TextUI

/// The lines of a pane of the live meeting, where they stand, and which of them are in view.
struct MeetingLines {
    let lines: [MeetingLine]
    let area: Rect
    /// The line that has to be in view: the item that is on, who is selected, called or typed.
    var shown = 0
    /// Where the arrows have moved it; nil while the shown line leads.
    var scroll: Int?

    init(_ lines: [MeetingLine], in area: Rect, shown: Int = 0, scroll: Int? = nil) {
        self.lines = lines
        self.area = area
        self.shown = shown
        self.scroll = scroll
    }

    var scrolled: ScrolledLines {
        if let scroll { return ScrolledLines(count: lines.count, height: area.size.rows, first: scroll) }
        return ScrolledLines.showing(shown, count: lines.count, height: area.size.rows)
    }

    /// Where it begins after moving by some lines; never beyond its ends.
    func moved(by count: Int) -> Int {
        ScrolledLines.moved(scrolled.visible.lowerBound, by: count, of: lines.count, height: area.size.rows)
    }
}
