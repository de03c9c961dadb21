/// Walks over a file of separated values (RFC 4180) row by row; no more than one row is held beside the file's bytes.
///
/// Lines end with CRLF, LF or CR; empty lines are no rows; a quote inside an unquoted cell is a character like any
/// other. The bytes are UTF-8.
package struct CSVScanner {
    package let bytes: [UInt8]
    package let separator: UInt8
    /// Where the next row begins.
    package private(set) var place = 0
    private var line = 1

    package init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Puts the next row in place of the one before; false at the end of the text.
    package mutating func next(_ row: inout CSVRow) -> Bool {
        while place < bytes.count {
            row.cells.removeAll(keepingCapacity: true)
            row.faults.removeAll()
            row.line = line
            readRow(&row)
            skipLineEnd()
            if row.cells.count > 1 || row.cells[0].start < row.cells[0].end || !row.faults.isEmpty { return true }
        }
        return false
    }

    private mutating func readRow(_ row: inout CSVRow) {
        while true {
            if row.cells.count == CSVRow.widestRow {
                row.faults.append(CSVRow.Fault(kind: .tooWide, line: line, column: row.cells.count))
                while !isAtLineEnd { place += 1 }
                return
            }
            readCell(&row)
            guard place < bytes.count, bytes[place] == separator else { return }
            place += 1
        }
    }

    /// Reads one cell; afterwards the place is at a separator, a line's end or the end of the text.
    private mutating func readCell(_ row: inout CSVRow) {
        var cell = CSVRow.Cell(start: place, end: place, line: line)
        if place < bytes.count, bytes[place] == 0x22 {
            readQuoted(&cell, &row)
        } else {
            skipToCellEnd()
            cell.end = place
        }
        let column = row.cells.count
        if cell.end - cell.start > CSVRow.cellBytes, row.faults.last?.column != column {
            row.faults.append(CSVRow.Fault(kind: .tooLong, line: cell.line, column: column))
        }
        row.cells.append(cell)
    }

    private mutating func readQuoted(_ cell: inout CSVRow.Cell, _ row: inout CSVRow) {
        place += 1
        cell.start = place
        while place < bytes.count {
            if bytes[place] != 0x22 {
                if isLineEnd { line += 1 }
                place += 1
            } else if place + 1 < bytes.count, bytes[place + 1] == 0x22 {
                cell.hasQuotes = true
                place += 2
            } else {
                break
            }
        }
        cell.end = place
        if place == bytes.count {
            row.faults.append(CSVRow.Fault(kind: .unclosedQuote, line: cell.line, column: row.cells.count))
            return
        }
        place += 1
        let afterQuote = place
        skipToCellEnd()
        if !bytes[afterQuote..<place].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            row.faults.append(CSVRow.Fault(kind: .textAfterQuote, line: cell.line, column: row.cells.count))
        }
    }

    private mutating func skipToCellEnd() {
        while !isAtLineEnd, bytes[place] != separator { place += 1 }
    }

    private mutating func skipLineEnd() {
        guard place < bytes.count else { return }
        place += bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
        line += 1
    }

    private var isAtLineEnd: Bool { place >= bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D }

    /// True at the last byte of a line's end inside quotes: CR LF counts once.
    private var isLineEnd: Bool {
        bytes[place] == 0x0A || (bytes[place] == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A))
    }
}
