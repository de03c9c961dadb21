package import StreetModel
import TextUI

/// The board of topics (议事): every open topic under its step, in the order of the office's rules.
package struct TopicsScreen: Equatable, Sendable {
    /// Which topics are shown.
    package enum Show: CaseIterable, Equatable, Sendable { case open, mine, late, ended }

    /// A row of the list: the name of a step, or a topic by its id.
    enum Row: Equatable, Sendable {
        case step(Int)
        case topic(String)
    }

    /// What the rows were read from: while it is the same, they are.
    private struct Asked: Equatable {
        var entries: Int
        var day: Day
        var show: Show
        var reader: Reader
    }

    package private(set) var show = Show.open
    /// Everything of the places, by steps, as it was read last.
    package private(set) var board = TopicBoard(columns: [])
    /// The topics of the list in their order.
    package private(set) var topics: [TopicView] = []
    /// The id of the selected topic; nil while there is none.
    package private(set) var selected: String?
    package private(set) var narrowing = Narrowing<String>()
    private var asked: Asked?

    package init() {}

    /// The places whose topics somebody reads: a worker the own community's, staff the street's too, others all.
    package static func places(_ me: Staff, _ office: Office) -> [String] {
        guard let community = me.community else { return office.placesOfConsultation }
        return me.role == .gridWorker ? [community] : [community, office.code]
    }

    /// The topics that a find leaves.
    package var shown: [TopicView] {
        if narrowing.isEmpty { return topics }
        let ids = Set(narrowing.shown(of: topics.map(\.topic.id)))
        return topics.filter { ids.contains($0.topic.id) }
    }

    /// The rows with a heading over each step that has a topic.
    var rows: [Row] {
        var rows: [Row] = []
        var step: Int?
        for view in shown {
            if show != .ended, step != view.stepNumber {
                step = view.stepNumber
                rows.append(.step(max(0, view.stepNumber - 1)))
            }
            rows.append(.topic(view.topic.id))
        }
        return rows
    }

    /// The selected topic as it stands; nil where the list is empty.
    package func topic(_ context: ScreenContext) -> TopicView? {
        shown.first { $0.topic.id == selected } ?? (narrowing.isEmpty ? shown.first : nil)
    }

    /// The selected topic's place among those that are shown.
    var index: Int { shown.firstIndex { $0.topic.id == selected } ?? 0 }

    /// Reads the topics again where something was written or another day has begun; an old find ends.
    package mutating func refresh(_ context: ScreenContext) {
        narrowing.endOld(selected: &selected, at: context.now)
        let office = context.office
        let entries = office.entryCount
        let now = Asked(entries: entries, day: context.today, show: show, reader: context.words.reader)
        guard now != asked else { return }
        // What is gone leaves the selection to its neighbour; another list begins at its first.
        let place = asked?.show == show ? index : 0
        asked = now
        board = office.topicBoard(of: TopicsScreen.places(context.me, office), at: context.now)
        topics =
            switch show {
            case .open: board.open
            case .mine: board.open.filter { $0.topic.state.owner == context.me.id }
            case .late: board.open.filter(\.isLate)
            case .ended: board.ended.sorted { $0.topic.state.stepSince > $1.topic.state.stepSince }
            }
        narrowing.look(in: topics.map(\.topic.id), context) { TopicsScreen.match($0, $1, context) }
        if !topics.contains(where: { $0.topic.id == selected }) { select(place) }
    }

    mutating func show(_ show: Show, _ context: ScreenContext) {
        self.show = show
        narrowing.end(selected: &selected)
        refresh(context)
    }

    /// A topic that this session raised is selected.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        refresh(context)
        for entry in entries {
            guard case .consultation(.topic(.raised(let body))) = entry.event else { continue }
            let id = body.id.isEmpty ? entry.newID("T") : body.id
            if topics.contains(where: { $0.topic.id == id }) { selected = id }
        }
    }

    /// Narrows the list to what is typed: title, id, proposer as shown, owner; empty shows every topic.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        let ids = topics.map(\.topic.id)
        narrowing.narrow(to: KeyFolding.folded(text), ids, selected: &selected, context) {
            TopicsScreen.match($0, $1, context)
        }
    }

    /// Shows every topic again; false where the list was not narrowed.
    @discardableResult mutating func endNarrowing() -> Bool { narrowing.end(selected: &selected) }

    private static func match(_ id: String, _ find: FindText, _ context: ScreenContext) -> NameMatch? {
        guard let topic = context.office.topic(id) else { return nil }
        let words = context.words
        let owner = context.office.street.staff[topic.state.owner]?.name ?? ""
        let proposers = topic.state.proposals.map { words.proposer($0.proposer, in: topic.place) }
        let name = words.shows(in: topic.place) ? topic.state.proposals.first?.proposer ?? "" : owner
        let text = ([topic.state.raising.title, id, owner] + proposers + topic.state.raising.links)
        return find.stands(in: text.joined(separator: " "), name: name) ? .within : nil
    }

    mutating func select(_ index: Int) {
        let shown = shown
        guard !shown.isEmpty else { return selected = nil }
        selected = shown[max(0, min(index, shown.count - 1))].topic.id
    }
}
