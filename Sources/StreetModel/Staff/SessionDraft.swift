/// What somebody had written into a form, a prompt or a sheet that is not saved: kept beside the journal, offered again after a crash
/// (DESIGN §3). It is no part of the record.
package struct SessionDraft: Hashable, Sendable {
    /// A field as it was left.
    package struct Field: Hashable, Sendable {
        /// The workbench's word for the field.
        package var name: String
        package var value: FieldValue
        /// What the register held when the form was opened; nil where the field changes no register.
        package var was: FieldValue?

        package init(name: String, value: FieldValue, was: FieldValue? = nil) {
            self.name = name
            self.value = value
            self.was = was
        }
    }

    /// What the form is for, in the workbench's words: there is one draft for each purpose of a person.
    package var purpose: [String]
    package var writtenAt: Moment
    /// Only the fields in which something was written.
    package var fields: [Field]

    package init(purpose: [String], writtenAt: Moment, fields: [Field]) {
        self.purpose = purpose
        self.writtenAt = writtenAt
        self.fields = fields
    }

    /// The words of a field; empty where there is none of that name.
    package func text(_ name: String) -> String {
        guard case .text(let text)? = fields.first(where: { $0.name == name })?.value else { return "" }
        return text
    }

    /// The rows of a field; none where there is none of that name.
    package func rows(_ name: String) -> [[String]] {
        guard case .rows(let rows)? = fields.first(where: { $0.name == name })?.value else { return [] }
        return rows
    }
}
