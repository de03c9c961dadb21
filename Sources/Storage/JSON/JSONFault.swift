/// Why bytes are not the JSON that was asked for, and where.
package struct JSONFault: Error, Equatable, Sendable {
    /// What was wrong with the bytes.
    package enum Reason: Equatable, Sendable {
        /// Another sign stands here than the grammar or the caller expects.
        case unexpected
        /// The bytes end in the middle of a value.
        case ended
        /// A string holds a bad escape, a bare control character or bytes that are no UTF-8.
        case badString
        /// A number is no whole number, or too great.
        case badNumber
        /// Values lie in each other too deep.
        case tooDeep
        /// A key that must be there is not, or its value is none that it may have.
        case badValue(key: String)
        /// A key that this program does not know, and must not drop.
        case unknownKey(String)
    }

    package var reason: Reason
    /// Where, in bytes from the start of the buffer.
    package var offset: Int
}
