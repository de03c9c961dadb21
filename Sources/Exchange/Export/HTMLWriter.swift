import StreetModel

/// One HTML file that needs nothing beside it, to read in a browser and to print.
struct HTMLWriter {
    private static let style = """
        body{font-family:"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;margin:2em auto;\
        max-width:60em;padding:0 1em;color:#111;background:#fff;line-height:1.5}
        h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.9em}
        th,td{border:1px solid #777;padding:.25em .5em;text-align:left;overflow-wrap:anywhere}
        th{background:#eee}
        footer{border-top:1px solid #777;margin-top:2em;font-size:.9em;overflow-wrap:anywhere}
        @page{size:A4 landscape;margin:12mm}
        @media print{body{margin:0;max-width:none}table{font-size:7.5pt}.scroll{overflow:visible}\
        thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}}
        """

    /// Behind the other rules, where a page is for a yard and a pencil.
    private static let largePrint = """

        body{font-size:1.25em}table{font-size:1em}td{padding:.4em .5em;white-space:nowrap}
        td:nth-child(n+4){white-space:normal}h2{white-space:pre-wrap}footer p{white-space:pre-wrap}
        @page{size:A4 portrait;margin:10mm}
        @media print{body{font-size:14pt}table{font-size:14pt}}
        """

    /// Room for a hand in every row.
    private static let signed = "\ntd{height:3em}"

    func text(of document: ExportDocument) -> String {
        let style = Self.style + (document.isLargePrint ? Self.largePrint : "") + (document.isSigned ? Self.signed : "")
        let title = escaped(document.title)
        var lines = [
            "<!DOCTYPE html>", "<html lang=\"\(escaped(document.language))\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width\">", "<title>\(title)</title>",
            "<style>\n\(style)\n</style>", "</head>", "<body>",
            "<h1>\(title)</h1>",
        ]
        lines += document.head.map(paragraph)
        for table in document.tables { lines += self.lines(of: table) }
        if !document.foot.isEmpty { lines += ["<footer>"] + document.foot.map(paragraph) + ["</footer>"] }
        return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    private func lines(of table: ExportTable) -> [String] {
        var lines = table.title.isEmpty ? [] : ["<h2>\(escaped(table.title))</h2>"]
        if table.header.isEmpty { return lines + table.notes.map(paragraph) }
        lines += ["<div class=\"scroll\">", "<table>", "<thead>\(row(table.header, "th"))</thead>", "<tbody>"]
        lines += table.rows.map { row($0, "td") }
        return lines + ["</tbody>", "</table>", "</div>"] + table.notes.map(paragraph)
    }

    private func row(_ cells: [String], _ tag: String) -> String {
        "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>"
    }

    private func paragraph(_ text: String) -> String { "<p>\(escaped(text))</p>" }

    private func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in ExportText.plain(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "'": escaped += "&#39;".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
