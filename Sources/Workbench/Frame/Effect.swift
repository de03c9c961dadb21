package import StreetModel

/// What should be done in the world; the clerk does it and answers with a message.
package enum Effect: Equatable, Sendable {
    /// Ask the rules again under the lock and write the act.
    case record(Event)
    /// Open the books this person may read.
    case enter(staff: String)
    case bell
    case repaint
    case copy(String)
    case mouse(Bool)
    case leave
}
