/// Whom a rung of an anomaly's ladder asks for (DOMAIN §4).
package enum RungKind: String, Choice, Hashable {
    /// A second look, other windows, the light, the absence register.
    case lookAgain
    /// The elder by telephone, twice.
    case elderByTelephone
    /// Ring, knock, call.
    case door
    case firstContact, furtherContacts, volunteer, buildingHead, keyHolder
    case communityDuty, streetDuty, streetHead

    package var word: String { rawValue }
    package var names: [String] { [] }
}
