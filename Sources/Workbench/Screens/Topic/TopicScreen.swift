import StreetModel

/// One topic: what was proposed by whom, both words of the screening, checklist, answers, meetings, and its history.
package struct TopicScreen: Equatable, Sendable {
    package let topic: String
    /// Which of the lines that something can be done with is selected.
    package private(set) var selected = 0
    /// The first line in view.
    package private(set) var scroll = 0

    package init(topic: String) {
        self.topic = topic
    }

    func view(_ context: ScreenContext) -> TopicView? {
        context.office.topic(topic).flatMap { $0.isTakenBack ? nil : context.office.view(of: $0, at: context.now) }
    }

    /// Selects the next line, or the one before, of those that something can be done with; at the ends the text scrolls.
    mutating func move(by count: Int, _ page: TopicPage, height: Int) {
        let places = page.lines.indices.filter { page.lines[$0].target != nil }
        let next = selected + count
        guard places.indices.contains(next) else {
            scroll = ScrolledLines.moved(scroll, by: count, of: page.lines.count, height: height)
            return
        }
        selected = next
        show(places[next], page, height: height)
    }

    /// Moves the view by some lines; the first line there that something can be done with is selected.
    mutating func turn(by count: Int, _ page: TopicPage, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: page.lines.count, height: height)
        let visible = ScrolledLines(count: page.lines.count, height: height, first: scroll).visible
        let places = page.lines.indices.filter { page.lines[$0].target != nil }
        if let first = places.firstIndex(where: { visible.contains($0) }) { selected = first }
    }

    mutating func select(line: Int, _ page: TopicPage) -> Bool {
        let places = page.lines.indices.filter { page.lines[$0].target != nil }
        guard let place = places.firstIndex(of: line) else { return false }
        selected = place
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
