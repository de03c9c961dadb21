/// A table that leaves the house on paper or as a file: words only, masked already where that is due (DOMAIN §7).
///
/// Every row has as many cells as the header; an empty cell is an empty text.
package struct ExportTable: Hashable, Sendable {
    package var title: String
    package var header: [String]
    package var rows: [[String]]
    /// What has to be said about the table, a sentence each; it stands below.
    package var notes: [String]

    package init(title: String, header: [String], rows: [[String]], notes: [String] = []) {
        self.title = title
        self.header = header
        self.rows = rows
        self.notes = notes
    }
}
