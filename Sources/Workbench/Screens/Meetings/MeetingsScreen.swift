import StreetModel
import TextUI

/// The meetings (议事会议): those to come, the next one on top, then those that were.
package struct MeetingsScreen: Equatable, Sendable {
    /// The id of the selected meeting.
    package private(set) var selected: String?
    /// Where it stood when it was seen last: gone, it leaves the selection to what took its place.
    private var place = 0
    /// What a find leaves of the ids.
    package private(set) var narrowing = Narrowing<String>()

    package init() {}

    func rows(_ context: ScreenContext) -> [Meeting] { context.office.meetings(for: context.me, at: context.now) }

    /// The meetings that a find leaves.
    func shown(_ context: ScreenContext) -> [Meeting] {
        let rows = rows(context)
        if narrowing.isEmpty { return rows }
        let ids = Set(narrowing.shown(of: rows.map(\.id)))
        return rows.filter { ids.contains($0.id) }
    }

    /// The selected row's place among those that are shown.
    func index(_ rows: [Meeting]) -> Int {
        rows.firstIndex { $0.id == selected } ?? max(0, min(place, rows.count - 1))
    }

    mutating func select(_ index: Int, _ rows: [Meeting]) {
        place = max(0, min(index, rows.count - 1))
        selected = rows.isEmpty ? nil : rows[place].id
    }

    /// Looks again: an old find ends, and what is gone leaves the selection to its neighbour.
    package mutating func refresh(_ context: ScreenContext) {
        narrowing.endOld(selected: &selected, at: context.now)
        let rows = rows(context)
        narrowing.look(in: rows.map(\.id), context) { Self.match($0, $1, context) }
        if narrowing.isEmpty { select(index(rows), rows) }
    }

    /// Narrows the list to what is typed; empty shows every meeting.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        let ids = rows(context).map(\.id)
        selected = selected ?? ids.first
        narrowing.narrow(to: text, ids, selected: &selected, context) { Self.match($0, $1, context) }
    }

    /// Shows every meeting again; false where the list was not narrowed.
    @discardableResult mutating func endNarrowing() -> Bool { narrowing.end(selected: &selected) }

    private static func match(_ id: String, _ find: FindText, _ context: ScreenContext) -> NameMatch? {
        guard let meeting = context.office.meeting(id) else { return nil }
        let plan = meeting.state.plan
        let place = context.words.consultationPlace(meeting.place, context.office)
        let shown = [
            plan.title, context.words.name(ofForm: plan.form, context.office), plan.day?.text ?? "", place,
            context.words.stage(meeting.state.stage), id,
        ]
        return find.stands(in: shown.joined(separator: " ")) ? .within : nil
    }
}
