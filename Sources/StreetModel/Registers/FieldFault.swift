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
    case identityLength
    case identityDate
    case identityChecksum
    /// The birth date does not agree with the one in the identity number.
    case identityDisagrees
    case futureDate
    case notText
}
