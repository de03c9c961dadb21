/// A telephone number as an office writes it down.
package enum TelephoneNumber {
    /// The numbers of three digits that there are: police, fire, ambulance, traffic police, directory.
    private static let short = ["110", "119", "120", "122", "114"]

    /// True for digits with blanks, hyphens and plus signs between them, as many as a number can have: mobile, area
    /// code, extension, 12345, 110.
    package static func isPlausible(_ text: String) -> Bool {
        var digits = ""
        for character in text.unicodeScalars {
            switch character {
            case "0"..."9": digits.unicodeScalars.append(character)
            case " ", "+", "-": continue
            default: return false
            }
        }
        return short.contains(digits) || (5...20).contains(digits.utf8.count)
    }
}
