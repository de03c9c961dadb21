package import StreetModel
import TextUI

/// The facade of a building (楼图): its windows as one sees them from the yard.
package struct FacadeScreen: Equatable, Sendable {
    package var building: String
    package var slot: Slot
    package var face: Face
    /// The selected person's file number.
    package var selected: String?
    package var awaitsEnter = false
    package var changedAt: Moment?

    package init(building: String, elder: String?, slot: Slot, _ context: ScreenContext) {
        self.building = building
        self.slot = slot
        self.selected = elder
        self.face = elder.flatMap { context.office.elder($0)?.elder.agreement(for: slot.half).face } ?? .south
    }
}
