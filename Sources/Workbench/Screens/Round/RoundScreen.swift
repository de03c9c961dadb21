package import StreetModel
package import TextUI

/// The round of a grid (巡查): the people of a slot in the order in which one walks.
///
/// The rows are laid out on opening and on `s`; they never move under the hand, except an early one that goes to the
/// end once the selection has left it (DOMAIN §3).
package struct RoundScreen: Equatable, Sendable {
    package var grid: String
    package var slot: Slot
    /// The slot it was when the screen last looked: when another one opens, its round takes this one's place.
    package var openSlot: Slot
    package var rows: [RoundRow]
    /// The selected person's file number; nil where the list is empty.
    package var selected: String?
    package var scroll = ScrollWindow()
    /// What the list is narrowed to; empty shows everybody.
    package var filter = ""
    package var filteredAt: Moment?
    /// Who was selected before the find began; a find that is dropped leads back there.
    var beforeFind: String?
    /// An early row that moves to the end when the selection leaves it.
    package var waitsToMove: String?
    /// A window has opened under an idle round: digits wait for one Enter.
    package var awaitsEnter = false
    /// When the list last changed without the person's doing.
    package var changedAt: Moment?

    package init(grid: String, _ context: ScreenContext) {
        self.grid = grid
        self.slot = context.office.roundSlot(at: context.now)
        self.openSlot = slot
        self.rows = context.office.round(ofGrid: grid, slot: slot, at: context.now)
        self.selected = nil
        selected = firstUnseen(context) ?? rows.first?.elder
    }

    /// The rows that the filter leaves.
    package func visibleRows(_ context: ScreenContext) -> [RoundRow] {
        let text = FindText(filter, context)
        return text.isEmpty ? rows : rows.filter { text.finds($0.elder, context) }
    }

    /// The slot of somebody of this round.
    package func view(_ id: String, _ context: ScreenContext) -> SlotView? {
        context.office.elder(id).map { context.office.view(of: $0, in: slot, at: context.now) }
    }

    func firstUnseen(_ context: ScreenContext) -> String? {
        rows.first { isUnseen($0.elder, context) }?.elder
    }

    /// Due, and nobody has looked yet.
    func isUnseen(_ id: String, _ context: ScreenContext) -> Bool {
        guard let view = view(id, context) else { return false }
        return view.duty == .due && view.outcome == nil
    }

    /// Looked at without having been checked: unclear or too early.
    func isUnfinished(_ id: String, _ context: ScreenContext) -> Bool {
        guard let view = view(id, context) else { return false }
        return view.duty == .due && (view.outcome == .unclear || view.outcome == .early)
    }
}
