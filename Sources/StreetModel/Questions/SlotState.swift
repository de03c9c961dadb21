/// Where a slot stands at a moment (DOMAIN §3); raw values are those of `round --json`.
package enum SlotState: String, CaseIterable, Hashable, Sendable {
    /// The window or the agreed time is not reached.
    case notYet
    case open
    /// The last minutes of the window.
    case closing
    /// From the second after the window ends.
    case overdue
    case done
    case missed
    case excused
}
