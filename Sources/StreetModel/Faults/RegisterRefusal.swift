/// Why a change of the registers is refused.
package enum RegisterRefusal: Hashable, Sendable {
    /// A field that somebody else changed since it was read: what this person read, wants, and what is there now.
    package struct Conflict: Hashable, Sendable {
        package var field: String
        package var read: FieldValue
        package var mine: FieldValue
        package var theirs: FieldValue

        package init(field: String, read: FieldValue, mine: FieldValue, theirs: FieldValue) {
            self.field = field
            self.read = read
            self.mine = mine
            self.theirs = theirs
        }
    }

    /// What stands in a field cannot stand there; the field's stored name.
    case field(String, FieldFault)
    /// Nothing is overwritten unseen (DESIGN §3).
    case conflict([Conflict])
    case unknownRecord(RegisterKind, String)
    case unknownField(String)
    /// The code stands for something else already.
    case codeExists(String)
    case unknownBuilding(String)
    /// The building is there, but not in the grid or community in question.
    case buildingElsewhere(String)
    /// Looks of the person are missing: she is seen, or spoken to, before another community answers for her.
    case isUnseen(String)
    /// The building has no such entrance or floor.
    case noSuchDwelling(building: String, field: String)
    /// An agreed time outside its window (DOMAIN §3).
    case outsideWindow(field: String)
    /// Another community's building: that is a move, not a change of the file.
    case isMove
    /// Moved, died and withdrawn are said by one and confirmed by another (DOMAIN §2).
    case needsSecondHand
    case ownHand
    /// A file with the same identity number, or the same name, birth date and dwelling, is there already.
    case duplicate(elder: String)
    /// A change of risk says why (DOMAIN §2).
    case needsRiskReason
    /// Something is still open about the person: first to its end.
    case hasOpenMatter(String)
    /// The limit of the last sign of life has passed: only a sign of life, or who handles it, ends that.
    case limitHasPassed(String)
    case leavingWaits
    case noLeavingWaits
    case unknownAbsence
    case gridIntoItself(String)
    case gridIsClosed(String)
    /// Grids are split and redrawn by buildings: none was chosen.
    case noBuildings
    /// A split that takes every building leaves an empty grid: that is a new name, not a split.
    case leavesNothing(String)
    /// A grid that somebody still lives in, or a building, cannot be closed or taken back.
    case isNotEmpty(String)
}
