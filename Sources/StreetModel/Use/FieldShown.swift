/// Somebody looked at a masked field (field.shown): an act with a reason (DOMAIN §7).
package struct FieldShown: EventBody {
    package var elder = ""
    /// The stored name of the field, "identity".
    package var field = ""
    package var reason = ""

    package init() {}

    package static let fields: [Field<FieldShown>] = [
        .text("elder", "", \.elder, isRequired: true), .text("field", "", \.field, isRequired: true),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
