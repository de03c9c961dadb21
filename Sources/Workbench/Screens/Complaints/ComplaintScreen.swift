package import StreetModel
import TextUI

/// The analysis of complaints (诉求分析): by month, weekday and hour, class, place, and what repeats what (DOMAIN §6);
/// from each row Enter leads down to the list of its complaints.
package struct ComplaintScreen: Equatable, Sendable {
    /// What is counted; a digit or Tab chooses.
    package enum Pane: Int, CaseIterable, Sendable { case months, weekHours, categories, places, repeats }

    /// Which complaints a list shows: those behind a row.
    package enum Choice: Equatable, Sendable {
        case month(Month)
        /// 1 for Monday to 7 for Sunday.
        case weekday(Int)
        case category(String)
        case place(String)
        /// The id of a chain's master.
        case chain(String)
    }

    package internal(set) var pane = Pane.months
    /// The month that is counted; nil counts all that is kept.
    package internal(set) var period: Month?
    /// Set where the screen is a list of complaints.
    package let choice: Choice?
    /// The index of the selected row.
    package internal(set) var selected = 0
    var scroll = ScrollWindow()
    /// All complaints in what the person answers for.
    package private(set) var whole: ComplaintAnalysis
    /// Those of the period.
    package private(set) var shown: ComplaintAnalysis
    /// Those that have a complaint in the period.
    package private(set) var chains: [ComplaintChain]
    /// The books' last entries in all, and the day, when it was counted.
    private var counted: [Int] = []

    /// How many places are hot.
    static let hotPlaces = 30
    /// This month and the twelve before it.
    static let months = 13

    package init(_ context: ScreenContext) {
        self.init(nil, of: nil, context)
    }

    init(_ choice: Choice?, of period: Month?, _ context: ScreenContext) {
        self.choice = choice
        self.period = period
        whole = ComplaintAnalysis([], offset: context.office.offset)
        shown = whole
        chains = []
        refresh(context)
    }

    /// Counts anew where a book has grown or a day begun.
    package mutating func refresh(_ context: ScreenContext) {
        let office = context.office
        let state = [office.books.values.reduce(0) { $0 + $1.lastNumber }, Int(context.today.number)]
        guard state != counted else { return }
        counted = state
        whole = ComplaintAnalysis(office.complaints(for: context.me, at: context.now), offset: office.offset)
        show(period, context)
    }

    /// Counts a month, or all that is kept.
    mutating func show(_ month: Month?, _ context: ScreenContext) {
        period = month
        shown = month.map(whole.of) ?? whole
        let ids = Set(shown.facts.map(\.matter))
        chains = context.office.chains(for: context.me, at: context.now).filter { chain in
            chain.members.contains { ids.contains($0.matter) }
        }
        selected = max(0, min(selected, rowCount(context) - 1))
    }

    /// The complaints of a list, the newest first; of a chain all members, the master last.
    func listed() -> [ComplaintFact] {
        let offset = shown.offset
        let facts: [ComplaintFact] =
            switch choice {
            case nil: []
            case .month(let month): whole.of(month).facts
            case .weekday(let day): shown.facts.filter { offset.day(of: $0.start).weekday == day }
            case .category(let category): shown.facts.filter { $0.category == category }
            case .place(let place): shown.facts.filter { $0.place == place }
            case .chain(let master): chains.first { $0.master.matter == master }?.members ?? []
            }
        return facts.reversed()
    }

    /// How many rows can be selected.
    func rowCount(_ context: ScreenContext) -> Int {
        if choice != nil { return listed().count }
        return switch pane {
        case .months: ComplaintScreen.months
        case .weekHours: 7
        case .categories: shown.categories.count
        case .places: shown.hotPlaces(ComplaintScreen.hotPlaces).count
        case .repeats: chains.count
        }
    }

    /// What Enter on the selected row lists; nil where there is nothing.
    func target(_ context: ScreenContext) -> Choice? {
        guard choice == nil, (0..<rowCount(context)).contains(selected) else { return nil }
        return switch pane {
        case .months: .month(Month(context.today) - selected)
        case .weekHours: .weekday(selected + 1)
        case .categories: .category(shown.categories[selected].key)
        case .places: .place(shown.hotPlaces(ComplaintScreen.hotPlaces)[selected].key)
        case .repeats: .chain(chains[selected].master.matter)
        }
    }
}
