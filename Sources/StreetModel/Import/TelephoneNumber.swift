/// A telephone number as an office writes it down.
package enum TelephoneNumber {
    /// True for digits with blanks, hyphens and plus signs between them: mobile, area code, extension, 110.
    package static func isPlausible(_ text: String) -> Bool {
        var hasDigit = false
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case 0x20, 0x2B, 0x2D: continue
            default: return false
            }
        }
        return hasDigit
    }
}
