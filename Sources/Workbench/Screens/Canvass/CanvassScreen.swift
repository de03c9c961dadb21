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
    package private(set) var cursor = 0
    var scroll = ScrollWindow()
    /// The last entry of the book that the rows know, and who read them.
    private var asked = -1
    private var reader = Reader.nobody

    package init(_ building: String, _ context: ScreenContext) {
        self.building = building
        refresh(context)
        selectToVisit(from: 0)
    }

    package var selected: Dwelling? { dwellings.indices.contains(cursor) ? dwellings[cursor] : nil }

    /// How many of the dwellings nobody has to go to any more.
    var visited: Int { dwellings.count { $0.finding.isEnd } }

    /// Reads the dwellings anew where something was written; the selection stays on its door.
    package mutating func refresh(_ context: ScreenContext) {
        let number = context.office.lastNumber(of: String(building.prefix(12)))
        guard number != asked || context.words.reader != reader else { return }
        (asked, reader) = (number, context.words.reader)
        let kept = selected?.id
        counted = context.office.dwellings(ofBuilding: building)
        dwellings = counted.shown(to: reader, context.office, of: building)
        select(dwellings.firstIndex { $0.id == kept } ?? cursor)
    }

    /// This session's finding is written: on to the next dwelling.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        refresh(context)
        guard case .place(.canvassed(let finding))? = entries.first?.event, finding.building == building,
            finding.dwelling == selected?.id, finding.finding != .toVisit
        else { return }
        selectToVisit(from: cursor + 1)
        show(context)
    }

    mutating func select(_ index: Int) { cursor = max(0, min(index, dwellings.count - 1)) }

    /// Selects the next dwelling that is still to be visited, the whole list through; false where none is.
    @discardableResult
    mutating func selectToVisit(from start: Int) -> Bool {
        let order = Array(dwellings.indices.dropFirst(start)) + Array(dwellings.indices.prefix(start))
        guard let next = order.first(where: { dwellings[$0].finding == .toVisit }) else { return false }
        cursor = next
        return true
    }
}
