import StreetModel

/// Comma-separated values (RFC 4180): lines end with CR LF, and no cell is ever a formula (DOMAIN §7).
///
/// A list is its heading and its rows, so that a spreadsheet can sort it and a program read it; what is made of several
/// tables is a page to be read, with everything on it.
struct CSVWriter {
    /// The tables one after the other, each under its title, with an empty line between.
    func text(of document: ExportDocument) -> String {
        if document.tables.count == 1, let list = document.tables.first, !list.keys.isEmpty { return table(list) }
        var parts = [([document.title] + document.head).map { line([$0]) }.joined()]
        for table in document.tables {
            let titled = table.title.isEmpty ? "" : line([table.title])
            parts.append(titled + self.table(table) + table.notes.map { line([$0]) }.joined())
        }
        if !document.foot.isEmpty { parts.append(document.foot.map { line([$0]) }.joined()) }
        return parts.joined(separator: "\r\n")
    }

    private func table(_ table: ExportTable) -> String {
        if table.header.isEmpty { return "" }
        return ([table.header] + table.rows).map(line).joined()
    }

    private func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private func cell(_ text: String) -> String {
        var text = ExportText.plain(text)
        if CSVGuard.needsGuard(text) { text = "'" + text }
        let scalars = text.unicodeScalars
        guard scalars.contains(where: { $0 == "," || $0 == ";" || $0 == "\"" }) else { return text }
        // By scalars: a mark that joins itself to a quotation mark must not hide it.
        return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
