import StreetModel

/// What is hidden of a person's own values where nothing calls for more (DOMAIN §7).
package enum Masking {
    /// "138****0010"; short numbers keep their last two digits.
    package static func telephone(_ number: String) -> String {
        let characters = Array(number)
        guard characters.count >= 11 else {
            return String(repeating: "*", count: max(0, characters.count - 2)) + String(characters.suffix(2))
        }
        return String(characters.prefix(3)) + String(repeating: "*", count: characters.count - 7)
            + String(characters.suffix(4))
    }

    /// "**************0032": an identity number only by its last four.
    package static func identity(_ number: String) -> String {
        String(repeating: "*", count: max(0, number.count - 4)) + String(number.suffix(4))
    }
}
