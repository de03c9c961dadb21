import StreetModel

/// A JSON array with an object for each row, keyed by the stable names of the columns; every value is a text.
///
/// Titles, head and foot are for people and left out. Of several tables each row says by `table` in which it stands,
/// counted from 1.
struct JSONExportWriter {
    func text(of document: ExportDocument) -> String {
        var objects: [String] = []
        for (number, table) in document.tables.enumerated() {
            let keys = table.keys.isEmpty ? table.header : table.keys
            let first = document.tables.count > 1 ? [member("table", String(number + 1))] : []
            for row in table.values.isEmpty ? table.rows : table.values {
                objects.append("{" + (first + zip(keys, row).map(member)).joined(separator: ",") + "}")
            }
        }
        return "[" + objects.joined(separator: ",\n") + "]\n"
    }

    private func member(_ key: String, _ value: String) -> String { "\(quoted(key)):\(quoted(value))" }

    /// A string as RFC 8259 wants it; what a terminal would obey is not in it any more (DOMAIN §7).
    private func quoted(_ text: String) -> String {
        var quoted = String.UnicodeScalarView()
        quoted.append("\"")
        for scalar in ExportText.plain(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
