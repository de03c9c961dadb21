/// A file of past looks, read as far as that needs no register.
package struct LookSheet: Hashable, Sendable {
    package var file: String
    package var columns: [ImportColumn]
    package var rows: [LookRow]

    package init(file: String, columns: [ImportColumn], rows: [LookRow]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}
