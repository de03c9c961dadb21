import StreetModel

/// A column of a list that leaves the house: its stable name, and what a row says in it to people and to programs.
struct ListColumn<Row> {
    let key: String
    let shown: (Row) -> String
    let value: (Row) -> String

    /// A column that says the same to both.
    init(_ key: String, _ text: @escaping (Row) -> String) {
        self.key = key
        shown = text
        value = text
    }

    /// A column with a word of the language for people and the stored one for programs.
    init(_ key: String, _ value: @escaping (Row) -> String, shown: @escaping (Row) -> String) {
        self.key = key
        self.shown = shown
        self.value = value
    }
}

extension ExportTable {
    /// The table of some rows; the headings are the columns' names in the language.
    init<Row>(_ title: String, _ columns: [ListColumn<Row>], of rows: [Row], _ words: Words) {
        self.init(
            title: title, header: columns.map { words.column($0.key) },
            rows: rows.map { row in columns.map { $0.shown(row) } }, keys: columns.map(\.key),
            values: rows.map { row in columns.map { $0.value(row) } })
    }
}
