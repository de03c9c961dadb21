/// The second hand on a reported leaving (leaving.decided): confirmed, the person leaves the register; refused, nothing
/// has changed (DOMAIN §2).
package struct LeavingDecided: EventBody {
    package var elder = ""
    /// The number of the entry that reported it.
    package var leaving = 0
    package var isConfirmed = true
    package var reason = ""

    package init() {}

    package static let fields: [Field<LeavingDecided>] = [
        .text("elder", "", \.elder, isRequired: true), .number("leaving", "", \.leaving, in: 0...Int.max),
        .flag("confirmed", "", \.isConfirmed), .text("reason", "", \.reason, isPrivate: true),
    ]
}
