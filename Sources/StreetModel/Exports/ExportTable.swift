/// A table that leaves the house on paper or as a file: words only, masked already where that is due (DOMAIN §7).
///
/// Every row has as many cells as the header; an empty cell is an empty text. Without a header it is no table but a
/// passage: its title, and its notes as paragraphs.
package struct ExportTable: Hashable, Sendable {
    package var title: String
    package var header: [String]
    package var rows: [[String]]
    /// What has to be said about the table, a sentence each; it stands below.
    package var notes: [String]
    /// The stable English name of each column, for a program; empty where a table is for people alone.
    package var keys: [String]
    /// What a program reads in place of the rows: stored words for words of a language, moments in full; empty where
    /// that is the rows themselves.
    package var values: [[String]]

    package init(
        title: String, header: [String], rows: [[String]], notes: [String] = [], keys: [String] = [],
        values: [[String]] = []
    ) {
        self.title = title
        self.header = header
        self.rows = rows
        self.notes = notes
        self.keys = keys
        self.values = values
    }
}
