package import StreetModel
import TextUI

/// The list of matters (事项) with the clock of each that ends next.
///
/// The rows are laid out on opening, on `s` and with another filter; they never move under the hand: what is new is
/// told, what was changed stays where it is.
package struct MattersScreen: Equatable, Sendable {
    package private(set) var view: MatterView
    /// Every matter that the person answers for, whether the list shows it or not.
    var all: [MatterSummary] = []
    /// Where each matter stands in ``all``.
    private var places: [String: Int] = [:]
    /// The rows of the list, as places in ``all``.
    private(set) var rows: [Int] = []
    /// The last seconds in time of the rows whose clocks run, in order, for the figures over the list: with thousands of
    /// rows a frame goes through none of them.
    private(set) var limits: [Moment] = []
    /// The rows that a find leaves; nil while nothing is looked for.
    private var found: [Int]?
    private(set) var find = ""
    /// The texts that a find looks in, made with the first one.
    private var texts: MatterTexts?
    /// The place of the selected row among those that are shown.
    package private(set) var cursor = 0
    var scroll = ScrollWindow()
    /// Matters that were opened since the list was laid out, and belong on it.
    package private(set) var news = 0
    /// When the list last changed without the person's doing.
    package private(set) var changedAt: Moment?

    package init(_ view: MatterView, _ context: ScreenContext) {
        self.view = view
        gather(context)
        lay(context, selecting: nil)
    }

    /// The list somebody begins with: the own grid or community, for the street everything.
    package init(_ context: ScreenContext) {
        self.init(MatterView(scope: MattersScreen.area(of: context.me)), context)
    }

    /// What somebody answers for, without the grids taken over for a day.
    static func area(of staff: Staff) -> MatterView.Scope {
        switch staff.role {
        case .gridWorker, .communityStaff: staff.scope.isEmpty ? .all : .place(staff.scope)
        case .supervisor, .administrator: .all
        }
    }

    /// The rows that are shown, as places in ``all``.
    var shown: [Int] { found ?? rows }

    /// The matter of the selected row as the list knows it; nil where the list is empty.
    var selected: MatterSummary? { shown.indices.contains(cursor) ? all[shown[cursor]] : nil }

    /// The matter of the selected row; nil where the list is empty.
    package func matter(_ context: ScreenContext) -> Matter? {
        selected.flatMap { context.office.matter($0.id, in: $0.book) }
    }

    /// Lays the list out with another filter or order; the selected matter stays selected where it is still there.
    package mutating func show(_ view: MatterView, _ context: ScreenContext) {
        // What the row is of has to be asked before the places change.
        let kept = selected?.id
        self.view = view
        gather(context)
        lay(context, selecting: kept)
    }

    /// Reads every matter of what the person answers for.
    private mutating func gather(_ context: ScreenContext) {
        var answers: [String: Bool] = [:]
        var all: [MatterSummary] = []
        for book in context.office.books.values {
            all.reserveCapacity(all.count + book.matters.count)
            for matter in book.matters.values where !matter.isTakenBack {
                let grid = matter.opening.grid
                let mayRead = answers[grid] ?? context.office.answers(context.me, for: grid, at: context.now)
                answers[grid] = mayRead
                if mayRead { all.append(MatterSummary(matter, book: book.code, context)) }
            }
        }
        self.all = all
        places = Dictionary(zip(all.map(\.id), all.indices)) { first, _ in first }
        texts = nil
    }

    private mutating func lay(_ context: ScreenContext, selecting kept: String?) {
        let soon = context.office.profile.imminentMinutes * 60
        let view = view
        rows = all.withUnsafeBufferPointer { all in
            all.indices.filter { view.shows(all[$0], at: context.now, soon: soon) }
                .sorted { view.isOrdered(all[$0], all[$1], at: context.now) }
        }
        keepLimits()
        found = nil
        find = ""
        news = 0
        cursor = kept.flatMap { id in rows.firstIndex { all[$0].id == id } } ?? 0
        scroll = ScrollWindow()
    }

    private mutating func keepLimits() {
        limits = rows.compactMap { all[$0].ended == nil ? all[$0].limit?.cut : nil }.sorted()
    }

    /// How many of the rows' clocks end before a second.
    func limitCount(before second: Moment) -> Int {
        var (low, high) = (0, limits.count)
        while low < high {
            let middle = (low + high) / 2
            if limits[middle] < second { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How many matters each of some views would show.
    func counts(_ views: [MatterView], _ context: ScreenContext) -> [Int] {
        let soon = context.office.profile.imminentMinutes * 60
        return views.map { view in all.count { view.shows($0, at: context.now, soon: soon) } }
    }

    /// Takes in what somebody wrote: rows are read anew where they stand, new matters are told.
    package mutating func written(_ entries: [Entry], _ context: ScreenContext) {
        let soon = context.office.profile.imminentMinutes * 60
        for (id, book) in MattersScreen.touched(by: entries, context) {
            guard let matter = context.office.matter(id, in: book) else { continue }
            let summary = MatterSummary(matter, book: book, context)
            if let place = places[id] {
                all[place] = summary
            } else if !matter.isTakenBack, context.office.answers(context.me, for: summary.grid, at: context.now) {
                places[id] = all.count
                all.append(summary)
                if view.shows(summary, at: context.now, soon: soon) { news += 1 }
            }
        }
        keepLimits()
    }

    /// The matters that some entries changed.
    private static func touched(by entries: [Entry], _ context: ScreenContext) -> [(id: String, book: String)] {
        var touched: [(id: String, book: String)] = []
        for entry in entries {
            switch entry.event {
            case .matterOpened(let opening):
                touched.append((opening.id.isEmpty ? entry.newID("M") : opening.id, entry.book))
            case .matterStepped(let step): touched.append((step.matter, entry.book))
            case .takenBack(let act), .restored(let act):
                if !act.matter.isEmpty { touched.append((act.matter, entry.book)) }
                let about = context.office.books[entry.book]?.matters.about(act.elder) ?? []
                touched += about.map { ($0.id, entry.book) }
            case .place(.redrawn):
                touched += (context.office.books[entry.book]?.matters.values ?? []).map { ($0.id, entry.book) }
            case .checkRecorded, .attemptRecorded, .noticeRead, .absenceReported, .urged, .gridCovered, .registered,
                .elder, .place, .desk, .consultation, .amended, .profileAdopted:
                break
            }
        }
        return touched
    }

    /// Narrows the list to what has the words in it; empty shows everything, with the found row selected.
    package mutating func narrow(to text: String, _ context: ScreenContext) {
        let kept = selected?.id
        let text = KeyFolding.folded(text).lowercased()
        if text.isEmpty {
            found = nil
        } else {
            let texts = self.texts ?? MatterTexts(all, context)
            self.texts = texts
            // A longer text is looked for in what the shorter one left.
            let among = text.hasPrefix(find) ? found ?? rows : rows
            let words = FindWord.words(in: text, context.pinyin)
            found = among.filter { texts.contains(words, at: $0) }
        }
        find = text
        cursor = kept.flatMap { id in shown.firstIndex { all[$0].id == id } } ?? 0
        scroll = ScrollWindow()
    }

    /// Selects a row by its place among those that are shown.
    mutating func select(_ place: Int) { cursor = max(0, min(place, shown.count - 1)) }
}
