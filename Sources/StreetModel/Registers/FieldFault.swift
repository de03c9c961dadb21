/// Why a value cannot stand in a field.
package enum FieldFault: Error, Hashable, Sendable {
    case missing
    case notANumber
    case outOfRange(Int, Int)
    case notADate
    case notATime
    /// No day with a time.
    case notAMoment
    case notAChoice([String])
    case notATelephone
    case notACode(digits: Int)
    /// No number of a file: too long, or of signs that a command line or a file's name would read otherwise.
    case notAnID(characters: Int)
    case identityLength
    case identityDate
    case identityChecksum
    /// The birth date does not agree with the one in the identity number.
    case identityDisagrees
    case futureDate
    /// What a spreadsheet made of a long number, 3.30106E+17: its last digits are gone.
    case scientific
    /// An identity number that ends with 000, as one does whose last digits a spreadsheet has rounded away.
    case rounded
    /// Stars stand for a part of it: it comes from a masked list.
    case masked
    case notText
}
