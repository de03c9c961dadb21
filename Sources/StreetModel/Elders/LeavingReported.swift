/// Somebody is said to have moved away, died or withdrawn (leaving.reported): until a second hand confirms it the
/// person stays due (DOMAIN §2).
package struct LeavingReported: EventBody {
    package var elder = ""
    /// Never ``ElderStatus/here``.
    package var status = ElderStatus.moved
    /// The day on which it is said to have happened.
    package var on: Day?
    package var toldBy = ""
    package var reason = ""
    /// Said by an import, which is nobody's hand.
    package var isImported = false

    package init() {}

    package static let fields: [Field<LeavingReported>] = [
        .text("elder", "", \.elder, isRequired: true), .choice("status", "", \.status), .day("on", "", \.on),
        .flag("imported", "", \.isImported), .text("toldBy", "", \.toldBy, isPrivate: true),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
