package import StreetModel
import TextUI

/// The files that wait for an act of community staff (待办档案): second hands, approvals, reviews, consents.
package struct DueScreen: Equatable, Sendable {
    /// What the rows were read from: while it is the same, they are.
    private struct Asked: Equatable {
        /// The last entries of all books together; none ever goes back.
        var entries: Int
        var day: Day
        var reader: Reader
    }

    /// Every file that waits; they are looked for in all people of all books, so not at each key.
    package private(set) var rows: [Due] = []
    /// What is selected; the first while that is gone.
    package private(set) var selected: Due?
    /// What a find leaves of the rows.
    package private(set) var narrowing = Narrowing<Due>()
    private var asked: Asked?

    package init() {}

    /// The rows that a find leaves.
    package var shown: [Due] { narrowing.shown(of: rows) }

    /// The selected row's place among those that are shown.
    var index: Int { selected.flatMap { shown.firstIndex(of: $0) } ?? 0 }

    /// Asks again what waits where something was written or another day has begun; an old find ends.
    package mutating func refresh(_ context: ScreenContext) {
        narrowing.endOld(selected: &selected, at: context.now)
        let office = context.office
        let entries = office.entryCount
        let now = Asked(entries: entries, day: context.today, reader: context.words.reader)
        guard now != asked else { return }
        asked = now
        rows = office.dues(for: context.me, at: context.now)
        narrowing.look(in: rows, context) { Self.match($0, $1, context) }
    }

    /// Narrows the list to what is typed; empty shows every file.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        selected = selected ?? rows.first
        narrowing.narrow(to: text, rows, selected: &selected, context) { Self.match($0, $1, context) }
    }

    private static func match(_ due: Due, _ find: FindText, _ context: ScreenContext) -> NameMatch? {
        guard let topic = context.office.topic(due.topic) else { return find.match(due.elder, context) }
        return find.stands(in: "\(topic.id) \(topic.state.raising.title)") ? .within : nil
    }

    /// Shows every file again; false where the list was not narrowed.
    @discardableResult mutating func endNarrowing() -> Bool { narrowing.end(selected: &selected) }

    mutating func select(_ index: Int) {
        let shown = shown
        guard !shown.isEmpty else { return selected = nil }
        selected = shown[max(0, min(index, shown.count - 1))]
    }

    /// Enter opens the file; everything is done there.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        if let step = command.rows(page: max(1, listArea(context).size.rows - 1), of: shown.count) {
            select(index + step)
            return []
        }
        switch command {
        case .next: select(index + 1)
        case .open, .file:
            guard shown.indices.contains(index) else { return [.say(Toast(context.words.noDues))] }
            if !shown[index].topic.isEmpty { return [.push(.topic(TopicScreen(topic: shown[index].topic)))] }
            return [.push(.file(FileScreen(elder: shown[index].elder)))]
        case .tab, .backTab: return context.openFirstAlert
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// A click opens a file.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        let visible = visible(context)
        let line = row - listArea(context).row
        guard line >= 0, line < visible.count else { return [] }
        select(visible.lowerBound + line)
        return update(.open, context)
    }

    /// Where the rows stand: under the figures, the band and what the list is narrowed to.
    func listArea(_ context: ScreenContext) -> Rect {
        let top = narrowing.isEmpty ? 3 : 4
        let bottom = context.size.rows - max(3, 1 + context.coveredRows)
        return Rect(row: top, column: 0, columns: context.size.columns, rows: max(1, bottom - top))
    }

    func visible(_ context: ScreenContext) -> Range<Int> {
        var window = ScrollWindow()
        let height = listArea(context).size.rows
        window.show(selected: index, count: shown.count, height: height)
        return window.visible(count: shown.count, height: height)
    }
}
