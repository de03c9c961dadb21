/// A changed field: what it was and what it is now, so that taking back and conflicts need no history (DESIGN §3).
package struct FieldChange: Hashable, Sendable {
    package var field: String
    package var was: FieldValue
    package var now: FieldValue

    package init(field: String, was: FieldValue, now: FieldValue) {
        self.field = field
        self.was = was
        self.now = now
    }
}
