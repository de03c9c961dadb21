package import StreetModel

/// Who changed a field of a register last, and when, as far as this session has seen it.
package struct FieldAuthor: Hashable, Sendable {
    /// Which field of which record.
    package struct Place: Hashable, Sendable {
        package var register: RegisterKind
        package var id: String
        package var field: String

        package init(_ register: RegisterKind, _ id: String, _ field: String) {
            (self.register, self.id, self.field) = (register, id, field)
        }
    }

    /// The staff number.
    package var by: String
    package var at: Moment

    package init(by: String, at: Moment) {
        (self.by, self.at) = (by, at)
    }
}
