/// One field of a register's records: its stored name, its heading in a spreadsheet, and how to read and write it.
///
/// One table of fields a register drives import, the stored form, changes and, later, forms and exports.
package struct Field<Record>: Sendable {
    /// The name in journals and checkpoints.
    package let key: String
    /// The heading in the office's spreadsheets; empty where they have no such column.
    package let header: String
    /// A person's own value, kept under `body.private` (DESIGN §3).
    package let isPrivate: Bool
    package let isRequired: Bool
    package let read: @Sendable (Record) -> FieldValue
    package let write: @Sendable (inout Record, FieldValue) throws(FieldFault) -> Void

    package init(
        _ key: String, _ header: String, isPrivate: Bool = false, isRequired: Bool = false,
        read: @escaping @Sendable (Record) -> FieldValue,
        write: @escaping @Sendable (inout Record, FieldValue) throws(FieldFault) -> Void
    ) {
        self.key = key
        self.header = header
        self.isPrivate = isPrivate
        self.isRequired = isRequired
        self.read = read
        self.write = write
    }
}

extension FieldValue {
    /// The text of a text field.
    package func text() throws(FieldFault) -> String {
        switch self {
        case .text(let text): return text
        case .rows: throw .notText
        }
    }
}
