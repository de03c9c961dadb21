package import StreetModel
import TextUI

/// A meeting before it is held (会前准备): its agenda, checklist, roll and notice, each in a pane that Tab turns to.
package struct PlanScreen: Equatable, Sendable {
    /// What Tab turns to.
    package enum Pane: CaseIterable, Hashable, Sendable { case agenda, checklist, roll, notice }

    /// The id of the meeting.
    package let meeting: String
    package internal(set) var pane = Pane.agenda
    /// What is selected in each pane: an item's key, a line's, a number of the roll.
    private var selected: [Pane: String] = [:]
    /// Where it stood when it was seen last: gone, it leaves the selection to what took its place.
    private var places: [Pane: Int] = [:]

    /// The first line in view of the notice.
    var noticeScroll = 0

    package init(meeting: String) {
        self.meeting = meeting
    }

    /// Which bindings hold: each pane has rows of its own.
    var keyContext: KeyContext {
        switch pane {
        case .agenda: .planAgenda
        case .checklist: .planLines
        case .notice: .planNotice
        case .roll: .planRoll
        }
    }

    /// Nil where its planning was taken back.
    func meeting(_ context: ScreenContext) -> Meeting? {
        context.office.meeting(meeting).flatMap { $0.isTakenBack ? nil : $0 }
    }

    func view(_ context: ScreenContext) -> MeetingPlanView? {
        meeting(context).map { MeetingPlanView($0, context.office, at: context.now) }
    }

    /// What can be selected in the open pane, in its order.
    func keys(_ context: ScreenContext) -> [String] { keys(of: pane, context) }

    private func keys(of pane: Pane, _ context: ScreenContext) -> [String] {
        guard let meeting = meeting(context) else { return [] }
        return switch pane {
        case .agenda: meeting.state.agenda.map(\.key)
        case .checklist: (context.office.street.rules.meeting(meeting.state.plan.form)?.checklist ?? []).map(\.key)
        case .roll: meeting.state.roll.map { String($0.number) }
        case .notice: []
        }
    }

    func index(_ keys: [String]) -> Int { index(keys, in: pane) }

    private func index(_ keys: [String], in pane: Pane) -> Int {
        keys.firstIndex { $0 == selected[pane] } ?? max(0, min(places[pane] ?? 0, keys.count - 1))
    }

    /// Looks again at what can be selected: what is gone leaves the selection to its neighbour.
    package mutating func refresh(_ context: ScreenContext) {
        for pane in Pane.allCases {
            let keys = keys(of: pane, context)
            guard !keys.isEmpty else { continue }
            let index = index(keys, in: pane)
            (selected[pane], places[pane]) = (keys[index], index)
        }
    }

    /// The selected key of the pane; nil where it is empty.
    func selection(_ context: ScreenContext) -> String? {
        let keys = keys(context)
        return keys.indices.contains(index(keys)) ? keys[index(keys)] : nil
    }

    mutating func select(_ index: Int, _ keys: [String]) {
        guard !keys.isEmpty else { return }
        let place = max(0, min(index, keys.count - 1))
        (selected[pane], places[pane]) = (keys[place], place)
    }

    mutating func turn(by count: Int) {
        let panes = Pane.allCases
        let index = panes.firstIndex(of: pane) ?? 0
        pane = panes[(index + count + panes.count) % panes.count]
    }

    /// What this session just placed on the agenda or the roll is selected.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        guard case .consultation(.meeting(.itemPlaced(let body)))? = entries.first?.event, body.meeting == meeting,
            let entry = entries.first
        else { return }
        selected[.agenda] = body.item.isEmpty ? "i\(entry.number)" : body.item
    }
}
