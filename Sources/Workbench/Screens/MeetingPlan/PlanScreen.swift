package import StreetModel
import TextUI

/// A meeting before it is held (会前准备): its agenda, checklist, roll and notice, each in a pane that Tab turns to.
package struct PlanScreen: Equatable, Sendable {
    /// What Tab turns to.
    package enum Pane: CaseIterable, Hashable, Sendable { case agenda, checklist, roll, notice }

    /// The id of the meeting.
    package let meeting: String
    package internal(set) var pane = Pane.agenda
    /// What is selected in each pane: an item's key, a line's, a number of the roll; the first while that is gone.
    private var selected: [Pane: String] = [:]

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

    /// What can be selected in a pane, in its order.
    func keys(_ context: ScreenContext) -> [String] {
        guard let meeting = meeting(context) else { return [] }
        return switch pane {
        case .agenda: meeting.state.agenda.map(\.key)
        case .checklist: (context.office.street.rules.meeting(meeting.state.plan.form)?.checklist ?? []).map(\.key)
        case .roll: meeting.state.roll.map { String($0.number) }
        case .notice: []
        }
    }

    func index(_ keys: [String]) -> Int { keys.firstIndex { $0 == selected[pane] } ?? 0 }

    /// The selected key of the pane; nil where it is empty.
    func selection(_ context: ScreenContext) -> String? {
        let keys = keys(context)
        return keys.indices.contains(index(keys)) ? keys[index(keys)] : nil
    }

    mutating func select(_ index: Int, _ keys: [String]) {
        guard !keys.isEmpty else { return }
        selected[pane] = keys[max(0, min(index, keys.count - 1))]
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
