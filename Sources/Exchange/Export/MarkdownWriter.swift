import StreetModel

/// Markdown with pipe tables; what people wrote is text, never markup.
struct MarkdownWriter {
    func text(of document: ExportDocument) -> String {
        var blocks = ["# " + escaped(document.title)]
        blocks += document.head.map(escaped)
        for table in document.tables { blocks += self.blocks(of: table) }
        if !document.foot.isEmpty { blocks.append("---") }
        blocks += document.foot.map(escaped)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func blocks(of table: ExportTable) -> [String] {
        let title = table.title.isEmpty ? [] : ["## " + escaped(table.title)]
        if table.header.isEmpty { return title + table.notes.map(escaped) }
        let rule = "|" + String(repeating: " --- |", count: table.header.count)
        let lines = [row(table.header), rule] + table.rows.map(row)
        return title + [lines.joined(separator: "\n")] + table.notes.map(escaped)
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// A backslash before every sign that could begin markup: in the middle of a line these, at its start a list's too.
    private func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        let plain = ExportText.plain(text).unicodeScalars
        // "3. " and "3) " would begin a numbered list, which counts anew from what it is given.
        let number = plain.prefix { ("0"..."9").contains($0) }.count
        for (index, scalar) in plain.enumerated() {
            let isMarkup = "\\`*_[]<>|~#&!$".unicodeScalars.contains(scalar)
            let isBullet = index == 0 && "+-=".unicodeScalars.contains(scalar)
            let isNumbering = index == number && number > 0 && ".)".unicodeScalars.contains(scalar)
            if isMarkup || isBullet || isNumbering { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
