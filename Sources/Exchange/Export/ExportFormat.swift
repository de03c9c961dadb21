package import StreetModel

/// The forms in which a document leaves the house; raw values are those of `--format`.
package enum ExportFormat: String, CaseIterable, Hashable, Sendable {
    case markdown = "md"
    case html
    case csv
    case json
    /// What of a document stands in a calendar, and nothing else.
    case calendar = "ics"

    /// The forms of a document that is read as tables.
    package static let tables: [ExportFormat] = [.markdown, .html, .csv, .json]

    /// A document's bytes: UTF-8 without a byte order mark, which `ExportFormat.byteOrderMark` is.
    package func bytes(of document: ExportDocument) -> [UInt8] {
        switch self {
        case .markdown: Array(MarkdownWriter().text(of: document).utf8)
        case .html: Array(HTMLWriter().text(of: document).utf8)
        case .csv: Array(CSVWriter().text(of: document).utf8)
        case .json: Array(JSONExportWriter().text(of: document).utf8)
        case .calendar: Array(CalendarWriter().text(of: document).utf8)
        }
    }

    /// What a spreadsheet needs in front of UTF-8 to know it.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
