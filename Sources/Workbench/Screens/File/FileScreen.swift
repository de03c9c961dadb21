/// One person one file (一人一档), in panes: what is now, the year, visits and answers, and everything as one timeline.
package struct FileScreen: Equatable, Sendable {
    /// What the right half shows; on narrow screens one after another.
    package enum Pane: Int, CaseIterable, Sendable {
        case now, year, care, timeline
    }

    package var elder: String
    package private(set) var pane = Pane.now
    /// The first line in view of the first pane, and of the papers beside it.
    package private(set) var scroll = 0
    /// The same of the other panes.
    private(set) var otherScroll = 0
    /// The selected entry of the timeline, counted from the newest.
    package private(set) var selected = 0
    /// The older days as far as they were read; nothing is read before somebody looks (issue 4).
    package internal(set) var history = FileHistory()

    package init(elder: String) {
        self.elder = elder
    }

    /// Moves the view by some lines of so many.
    mutating func scroll(by count: Int, of total: Int, height: Int) {
        if pane == .now {
            scroll = ScrolledLines.moved(scroll, by: count, of: total, height: height)
        } else {
            otherScroll = ScrolledLines.moved(otherScroll, by: count, of: total, height: height)
        }
    }

    /// Puts the view of the first pane, and of the papers beside it, where a line is in its middle.
    mutating func scroll(to line: Int, of total: Int, height: Int) {
        scroll = ScrolledLines.moved(0, by: line - height / 2, of: total, height: height)
    }

    /// Goes to the first pane.
    mutating func turnToFirst() { turn(by: -pane.rawValue) }

    /// Puts the view where a line is in it.
    mutating func show(line: Int, of total: Int, height: Int) {
        let margin = 2
        if line < otherScroll + margin { otherScroll = max(0, line - margin) }
        if line > otherScroll + height - 1 - margin { otherScroll = line - height + 1 + margin }
        otherScroll = max(0, min(otherScroll, total - height + 1))
    }

    /// Selects an entry of the timeline.
    mutating func select(_ index: Int) { selected = max(0, min(index, history.entries.count - 1)) }

    /// Goes to the pane so many further.
    mutating func turn(by count: Int) {
        let panes = Pane.allCases
        pane = panes[(pane.rawValue + count + panes.count) % panes.count]
        otherScroll = 0
        selected = 0
    }
}
