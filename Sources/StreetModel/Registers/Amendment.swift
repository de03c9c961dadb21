/// Changed fields of one record of a register.
package struct Amendment: Hashable, Sendable {
    package var register: RegisterKind
    package var id: String
    package var changes: [FieldChange]

    package init(register: RegisterKind, id: String, changes: [FieldChange]) {
        self.register = register
        self.id = id
        self.changes = changes
    }
}
