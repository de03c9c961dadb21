/// A register's file as rows of text: the known columns only, each with its place.
package struct RegisterSheet: Hashable, Sendable {
    package var kind: RegisterKind
    package var file: String
    /// In the file's order, whatever that is.
    package var columns: [ImportColumn]
    package var rows: [SheetRow]

    package init(kind: RegisterKind, file: String, columns: [ImportColumn], rows: [SheetRow]) {
        self.kind = kind
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}
