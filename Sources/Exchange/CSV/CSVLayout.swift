import StreetModel

/// How a file is laid out: by which sign its cells are apart, and in which row its headings stand.
struct CSVLayout {
    /// Stands before the headings' row; `next` gives it.
    let scanner: CSVScanner
    /// How many of the known headings that row has; 0 where there are none, and the first row stands for it.
    let known: Int

    /// How many rows are looked at: titles, remarks and blank lines above a table are fewer.
    static let depth = 30

    private static let separators: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
    ]

    /// Finds both by the headings: whichever sign and row give most of them; nil for a file without any row.
    init?(of bytes: [UInt8], _ headings: KnownHeadings) {
        var best: (scanner: CSVScanner, known: Int)?
        for separator in CSVLayout.separators {
            var scanner = CSVScanner(bytes, separator: separator)
            var row = CSVRow(of: bytes)
            for _ in 0..<CSVLayout.depth {
                let before = scanner
                guard scanner.next(&row) else { break }
                let known = CSVLayout.known(in: row, headings)
                if known > best?.known ?? -1 { best = (before, known) }
                // An unclosed quote has taken the rest of the file.
                if row.faults.contains(where: { $0.kind == .unclosedQuote }) { break }
            }
        }
        guard let best else { return nil }
        (scanner, known) = (best.scanner, best.known)
    }

    private static func known(in row: CSVRow, _ headings: KnownHeadings) -> Int {
        Set(row.cells.indices.compactMap { headings.heading(row.text($0))?.header }).count
    }
}
