/// The stored value of a field: text, or rows of text where a field is an ordered list (contacts).
package enum FieldValue: Hashable, Sendable {
    case text(String)
    case rows([[String]])

    /// The value of a field that holds nothing.
    package static let empty = FieldValue.text("")
}
