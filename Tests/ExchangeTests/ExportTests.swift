import Exchange
import StreetModel
import Testing

/// What leaves the house as Markdown, HTML and CSV: nothing that people wrote is markup, a formula or a command.
struct ExportTests {
    private static let small = ExportDocument(
        title: "日报告", head: ["槐安街道"],
        tables: [ExportTable(title: "覆盖", header: ["网格", "已查"], rows: [["第1网格", "3/4"]], notes: ["另计 1"])],
        foot: ["签字"])

    private func text(_ format: ExportFormat, _ document: ExportDocument) -> String {
        String(decoding: format.bytes(of: document), as: UTF8.self)
    }

    private func text(_ format: ExportFormat, cell: String) -> String {
        text(format, ExportDocument(title: "t", tables: [ExportTable(title: "", header: ["h"], rows: [[cell]])]))
    }

    @Test func markdownIsHeadingsAndPipes() {
        #expect(
            text(.markdown, Self.small) == """
                # 日报告

                槐安街道

                ## 覆盖

                | 网格 | 已查 |
                | --- | --- |
                | 第1网格 | 3/4 |

                另计 1

                ---

                签字

                """)
    }

    @Test func valuesAreLinesOfCells() {
        #expect(
            text(.csv, Self.small)
                == "日报告\r\n槐安街道\r\n\r\n覆盖\r\n网格,已查\r\n第1网格,3/4\r\n另计 1\r\n\r\n签字\r\n")
        #expect(ExportFormat.byteOrderMark == Array("\u{FEFF}".utf8))
    }

    @Test func aPageNeedsNothingBesideIt() {
        let page = text(.html, Self.small)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh\">"))
        #expect(page.contains("<thead><tr><th>网格</th><th>已查</th></tr></thead>"))
        #expect(page.contains("<tr><td>第1网格</td><td>3/4</td></tr>"))
        #expect(page.contains("<footer>\n<p>签字</p>\n</footer>"))
        #expect(page.contains("@media print"))
        for outside in ["http", "src=", "url(", "<script", "@import"] { #expect(!page.contains(outside)) }
    }

    @Test(arguments: [
        "=1+1", "+86", "-5", "@SUM", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", " =1", "\t=1", "\r\n=1",
        "\u{200B}=1", "\u{202E}-1", "\u{3000}\u{FF1D}1", "\u{FEFF}=1",
    ])
    func noCellIsAFormula(_ cell: String) throws {
        let lines = text(.csv, cell: cell).split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(try #require(lines.last).hasPrefix("'"))
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "a b"), ("\u{1B}[31m红", "[31m红"),
        ("1=1", "1=1"),
        ("\u{202E}张", "张"), ("\u{E123}", "\u{E123}"),
        ("\"\u{301}=1", "\"\"\"\u{301}=1\""), ("", ""),
    ])
    func aCellIsOneLineOfText(_ cell: String, _ expected: String) {
        #expect(text(.csv, cell: cell) == "t\r\n\r\nh\r\n\(expected)\r\n")
    }

    @Test(arguments: [
        ("张**", "张\\*\\*"), ("a|b", "a\\|b"), ("<b>", "\\<b\\>"), ("- x", "\\- x"), ("x - y", "x - y"),
        ("[a](b)", "\\[a\\](b)"), ("a\nb", "a b"), ("|\u{301}", "\\|\u{301}"),
        ("3. 方案", "3\\. 方案"), ("12) x", "12\\) x"), ("x 3. y", "x 3. y"), ("3", "3"), ("2026-11-21", "2026-11-21"),
    ])
    func nothingWrittenIsMarkdown(_ cell: String, _ expected: String) {
        #expect(text(.markdown, cell: cell).hasSuffix("| \(expected) |\n"))
    }

    @Test func nothingWrittenIsHTML() {
        #expect(
            text(.html, cell: "<script>alert('1')</script>\u{1B}&\"")
                .contains("<td>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;</td>"))
    }

    private static let list = ExportDocument(
        title: "名册", head: ["导出"],
        tables: [
            ExportTable(
                title: "", header: ["档案号", "风险"], rows: [["E1", "红"], ["E,2", "绿"]], keys: ["elder", "risk"],
                values: [["E1", "red"], ["E,2", "green"]])
        ])

    @Test func aListIsNothingButItsRows() {
        #expect(text(.csv, Self.list) == "档案号,风险\r\nE1,红\r\n\"E,2\",绿\r\n")
        #expect(
            text(.json, Self.list) == "[{\"elder\":\"E1\",\"risk\":\"red\"},\n{\"elder\":\"E,2\",\"risk\":\"green\"}]\n"
        )
        #expect(text(.markdown, Self.list).contains("| E1 | 红 |"))
    }

    @Test func aListOfNobodyIsAnEmptyArray() {
        var list = Self.list
        (list.tables[0].rows, list.tables[0].values) = ([], [])
        #expect(text(.json, list) == "[]\n")
    }

    @Test func ofSeveralTablesEachRowSaysWhich() {
        var list = Self.list
        list.tables.append(ExportTable(title: "b", header: ["h"], rows: [["x"]]))
        #expect(text(.json, list).hasSuffix("\n{\"table\":\"2\",\"h\":\"x\"}]\n"))
    }

    /// Every scalar that JSON or a terminal would obey is escaped or gone.
    @Test func everyScalarIsSafeInJSON() {
        for number in (0..<0x3100) {
            guard let scalar = Unicode.Scalar(UInt32(number)) else { continue }
            let cell = text(.json, cell: "a\(Character(scalar))b")
            let inner = cell.dropFirst(8).dropLast(5).unicodeScalars
            switch scalar {
            case "\"": #expect(cell == "[{\"h\":\"a\\\"b\"}]\n")
            case "\\": #expect(cell == "[{\"h\":\"a\\\\b\"}]\n")
            default: #expect(!inner.contains { $0.value < 0x20 || $0 == "\"" || $0.value == 0x7F }, "\(number)")
            }
        }
    }
}
