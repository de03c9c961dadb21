/// What keeps a spreadsheet from changing a cell: an apostrophe before what would be a formula, `="…"` around digits.
enum CSVGuard {
    /// True where a spreadsheet would take a cell for a formula, blanks and apostrophes in front or not.
    static func needsGuard(_ cell: String) -> Bool {
        guard
            let first = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "'" })
        else { return false }
        return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{FE62}\u{FE63}\u{FE66}\u{FE6B}\u{2212}".unicodeScalars
            .contains(first)
    }

    /// A cell as somebody meant it: without our own apostrophe, or the formula by which other systems keep digits.
    static func withoutGuard(_ cell: String) -> String {
        guard let first = cell.utf8.first else { return cell }
        if first == UInt8(ascii: "'") { return needsGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell }
        guard first == UInt8(ascii: "="), cell.utf8.count >= 3, cell.hasPrefix("=\""), cell.hasSuffix("\"") else {
            return cell
        }
        let inner = String(cell.unicodeScalars.dropFirst(2).dropLast())
        return inner.utf8.contains(UInt8(ascii: "\"")) ? cell : inner
    }
}
