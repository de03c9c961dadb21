/// A file of complaints, read as far as that needs no register.
package struct ComplaintSheet: Hashable, Sendable {
    package var file: String
    package var columns: [ImportColumn]
    package var rows: [ComplaintRow]

    package init(file: String, columns: [ImportColumn], rows: [ComplaintRow]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}
