import Exchange
import StreetModel

/// Files of an import: cells stand in the order of their bytes, what is understood once is understood as itself, and
/// what is exported is read as it was.
///
/// The first byte says as what the others are read.
struct TableRoom: Sendable {
    static let own = TableRoom()

    private let ground = SmallOffice.ground
    private let headings = SmallOffice.headings

    func take(_ bytes: [UInt8]) {
        let subjects = SheetSubject.all
        guard let first = bytes.first else { return }
        let subject = subjects[Int(first) % subjects.count]
        let file = Array(bytes.dropFirst())
        let source = ImportReader(headings: headings).read([(subject, "file.csv", file)])
        let lines = 2 + file.count
        hold(source.problems.allSatisfy { (1...lines).contains($0.line ?? 1) }, "a problem stands in no line")
        let plan = ImportPlan(source, on: ground)
        hold(plan.isRefused || !source.problems.contains { $0.severity == .error }, "an error is passed over")
        hold(!plan.isRefused || plan.parts.isEmpty, "something is written although it is refused")
        guard let text = try? TextBytes.decode(file) else {
            return hold(plan.isRefused && plan.problems.count == 1, "what is no text is not one problem")
        }
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] { scan(text, separator) }
        writeAgain(text)
    }

    /// Every cell behind the one before it, every row behind its line, and all bytes looked at.
    private func scan(_ text: [UInt8], _ separator: UInt8) {
        var scanner = CSVScanner(text, separator: separator)
        var row = CSVRow(of: text)
        var (place, line) = (0, 1)
        while scanner.next(&row) {
            hold(!row.cells.isEmpty && row.line >= line, "a row stands before the one before it")
            line = row.line
            for cell in row.cells {
                hold(cell.start >= place && cell.end >= cell.start && cell.end <= text.count, "a cell stands elsewhere")
                hold(cell.line >= line, "a cell's line goes back")
                (place, line) = (cell.end, cell.line)
            }
            hold(scanner.place >= place && scanner.place <= text.count, "the next row begins within this one")
            place = scanner.place
        }
        hold(scanner.place == text.count, "the end of the text is not reached")
    }

    /// The rows as a list that leaves the house: no cell is a formula, and read again they are the same.
    private func writeAgain(_ text: [UInt8]) {
        var scanner = CSVScanner(text)
        var row = CSVRow(of: text)
        var rows: [[String]] = []
        while rows.count < 8, scanner.next(&row) { rows.append((0..<min(8, row.cells.count)).map { row.text($0) }) }
        guard let width = rows.map(\.count).max() else { return }
        let header = (0..<width).map { "c\($0)" }
        let list = ExportTable(title: "", header: header, rows: rows, keys: header)
        let bytes = ExportFormat.csv.bytes(of: ExportDocument(title: "", tables: [list]))
        var again = CSVScanner(bytes)
        var read = CSVRow(of: bytes)
        hold(again.next(&read), "a list without its heading")
        for cells in rows {
            // What is no sign of a cell (line ends, controls) leaves as a blank or not at all; an empty row is none, one of a
            // blank may be.
            let plain = cells.map(TableRoom.plain)
            if plain.count == 1, plain[0].isEmpty {
                var ahead = again
                if ahead.next(&read), read.cells.count == 1, TableRoom.plain(read.text(0)).isEmpty { again = ahead }
                continue
            }
            hold(again.next(&read), "a row of a list is not read")
            hold(read.cells.count == cells.count && read.faults.isEmpty, "a row of a list has other cells")
            for (index, cell) in cells.enumerated() {
                let start = String(decoding: bytes[read.cells[index].start..<read.cells[index].end], as: UTF8.self)
                hold(!TableRoom.isFormula(start), "a cell is a formula: \(start.prefix(20))")
                hold(
                    TableRoom.plain(read.text(index)) == plain[index],
                    "\(cell.debugDescription) is read as \(read.text(index).debugDescription)")
            }
        }
    }

    private static func isFormula(_ cell: String) -> Bool {
        let signs = "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars
        return cell.unicodeScalars.first { !$0.properties.isWhitespace }.map(signs.contains) ?? false
    }

    /// The signs of a text that are neither blank nor control nor without width.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
                    default: !scalar.properties.isWhitespace
                    }
                }))
    }
}
