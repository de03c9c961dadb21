import StreetModel
import TextUI

/// One topic: what was proposed by whom, both words of the screening, checklist, answers, meetings, and its history.
package struct TopicScreen: Equatable, Sendable {
    package let topic: String
    /// On which of the lines that something can be done with the cursor is.
    private var cursor = LineCursor<TopicPage.Target>()
    /// The first line in view.
    package private(set) var scroll = 0
    private var asked: Asked?

    /// What the cursor was put in its place for: while it is the same, so are the lines.
    private struct Asked: Equatable {
        var entries: Int
        var today: Day
        var size: Size
        var reader: Reader
        var language: Words.Language
    }

    package init(topic: String) {
        self.topic = topic
    }

    func view(_ context: ScreenContext) -> TopicView? {
        context.office.topic(topic).flatMap { $0.isTakenBack ? nil : context.office.view(of: $0, at: context.now) }
    }

    /// Holds the cursor on what it is on, before somebody else moves the lines under it.
    package mutating func refresh(_ context: ScreenContext) {
        let now = Asked(
            entries: context.office.entryCount, today: context.today, size: context.size, reader: context.words.reader,
            language: context.words.language)
        guard now != asked, let view = view(context) else { return }
        asked = now
        let targets = TopicPage(view, context).targets
        cursor.select(cursor.index(in: targets), in: targets)
    }

    /// The selected one of the lines that something can be done with; 0 where there is none.
    func index(_ page: TopicPage) -> Int { cursor.index(in: page.targets) }

    /// Selects the next line, or the one before, of those that something can be done with; at the ends the text scrolls.
    mutating func move(by count: Int, _ page: TopicPage, height: Int) {
        let places = page.places
        let next = index(page) + count
        guard places.indices.contains(next) else {
            scroll = ScrolledLines.moved(scroll, by: count, of: page.lines.count, height: height)
            return
        }
        cursor.select(next, in: page.targets)
        show(places[next], page, height: height)
    }

    /// Moves the view by some lines; the first line there that something can be done with is selected.
    mutating func turn(by count: Int, _ page: TopicPage, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: page.lines.count, height: height)
        let visible = ScrolledLines(count: page.lines.count, height: height, first: scroll).visible
        if let first = page.places.firstIndex(where: { visible.contains($0) }) {
            cursor.select(first, in: page.targets)
        }
    }

    mutating func select(line: Int, _ page: TopicPage) -> Bool {
        guard let place = page.places.firstIndex(of: line) else { return false }
        cursor.select(place, in: page.targets)
        return true
    }

    private mutating func show(_ line: Int, _ page: TopicPage, height: Int) {
        let total = page.lines.count
        while !ScrolledLines(count: total, height: height, first: scroll).visible.contains(line) {
            let visible = ScrolledLines(count: total, height: height, first: scroll).visible
            let moved = ScrolledLines.moved(scroll, by: line < visible.lowerBound ? -1 : 1, of: total, height: height)
            if moved == scroll { return }
            scroll = moved
        }
    }
}
