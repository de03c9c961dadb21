import StreetModel

/// What stands on a line of the tree.
struct RegistersRow {
    var name: String
    var tally: PlaceTally
    var depth: Int
    var isOpen = false
    /// A grid's name where columns are few.
    var shortName = ""
    /// Who looks after a grid today.
    var worker = ""
    var isWarned = false
    /// A building that is being chosen, or could be; nil for all other lines.
    var isChosen: Bool?
    /// A person's risk and where the slot stands, in place of figures.
    var person: (risk: String, status: String)?
}
