package import StreetModel
import TextUI

/// The canvass (摸底) of a building: its dwellings as a list to be visited, one key a dwelling.
///
/// Rows stand as one walks: entrance, floors from the top, door. After a key the row advances to the next dwelling that
/// somebody has still to go to.
package struct CanvassScreen: Equatable, Sendable {
    package let building: String
    package private(set) var dwellings: [Dwelling] = []
    /// The dwellings as they are, for the figures; what is shown of each door is in ``dwellings``.
    private(set) var counted: [Dwelling] = []
    /// The place of the selected dwelling among those that are shown.
    package private(set) var cursor = 0
    /// What a find leaves of the dwellings.
    package private(set) var narrowing = Narrowing<Dwelling>()
    var scroll = ScrollWindow()
    /// The last entry of the book that the rows know, and who read them.
    private var asked = -1
    private var reader = Reader.nobody

    package init(_ building: String, _ context: ScreenContext) {
        self.building = building
        refresh(context)
        selectToVisit(from: 0)
    }

    /// The dwellings that a find leaves.
    package var shown: [Dwelling] { narrowing.shown(of: dwellings) }

    package var selected: Dwelling? { shown.indices.contains(cursor) ? shown[cursor] : nil }

    /// How many of the dwellings nobody has to go to any more.
    var visited: Int { dwellings.count { $0.finding.isEnd } }

    /// Reads the dwellings anew where something was written; the selection stays on its door.
    package mutating func refresh(_ context: ScreenContext) {
        var line = selected
        if narrowing.endOld(selected: &line, at: context.now) { select(line) }
        let number = context.office.lastNumber(of: String(building.prefix(12)))
        guard number != asked || context.words.reader != reader else { return }
        (asked, reader) = (number, context.words.reader)
        let kept = selected?.id
        counted = context.office.dwellings(ofBuilding: building)
        dwellings = counted.shown(to: reader, context.office, of: building)
        narrowing.look(in: dwellings, context) { CanvassScreen.match($0, $1, context) }
        select(shown.firstIndex { $0.id == kept } ?? cursor)
    }

    /// This session's finding is written: on to the next dwelling.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        refresh(context)
        guard case .place(.canvassed(let finding))? = entries.first?.event, finding.building == building,
            finding.dwelling == selected?.id, finding.finding != .toVisit
        else { return }
        endNarrowing()
        selectToVisit(from: cursor + 1)
        show(context)
    }

    /// Changes what a find leaves, and selects what then is.
    mutating func narrow(_ change: (inout Narrowing<Dwelling>, [Dwelling], inout Dwelling?) -> Void) {
        var line = selected
        change(&narrowing, dwellings, &line)
        select(line)
    }

    /// Selects a dwelling by its door, as it may have been read anew; nil selects the first.
    private mutating func select(_ dwelling: Dwelling?) {
        select(shown.firstIndex { $0.id == dwelling?.id } ?? 0)
    }

    mutating func select(_ index: Int) { cursor = max(0, min(index, shown.count - 1)) }

    /// Selects the next dwelling that is still to be visited, the whole list through; false where none is.
    @discardableResult
    mutating func selectToVisit(from start: Int) -> Bool {
        let order = Array(shown.indices.dropFirst(start)) + Array(shown.indices.prefix(start))
        guard let next = order.first(where: { shown[$0].finding == .toVisit }) else { return false }
        cursor = next
        return true
    }
}
