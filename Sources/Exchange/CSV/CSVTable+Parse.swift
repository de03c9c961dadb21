extension CSVTable {
    /// Finds rows and cells in UTF-8 text. Lines end with CRLF, LF or CR; empty lines are no rows; a quote inside an
    /// unquoted cell is a character like any other.
    init(parsing text: [UInt8]) {
        bytes = text
        cells.reserveCapacity(text.count / 8)
        rows.reserveCapacity(text.count / 64)
        var parser = CSVParser(count: text.count)
        text.withUnsafeBufferPointer { parser.parse($0, into: &self) }
    }
}

/// Walks over the bytes once.
private struct CSVParser {
    let count: Int
    var place = 0
    var line = 1

    init(count: Int) {
        self.count = count
    }

    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, into table: inout CSVTable) {
        while place < count {
            let first = table.cells.count
            let start = line
            var isInRow = true
            while isInRow {
                readCell(bytes, column: table.cells.count - first, into: &table)
                isInRow = place < count && bytes[place] == 0x2C
                if isInRow { place += 1 }
            }
            skipLineEnd(bytes)
            let isEmpty = table.cells.count == first + 1 && table.cells[first].start == table.cells[first].end
            if isEmpty {
                table.cells.removeLast()
            } else {
                table.rows.append(CSVTable.Row(cells: first..<table.cells.count, line: start))
            }
        }
    }

    /// Reads one cell; afterwards the place is at a comma, a line's end or the end of the text.
    private mutating func readCell(_ bytes: UnsafeBufferPointer<UInt8>, column: Int, into table: inout CSVTable) {
        guard place < count, bytes[place] == 0x22 else {
            let start = place
            skipToCellEnd(bytes)
            table.cells.append(CSVTable.Cell(start: start, end: place, line: line))
            return
        }
        place += 1
        var cell = CSVTable.Cell(start: place, end: place, line: line)
        while place < count {
            if bytes[place] != 0x22 {
                if isLineEnd(bytes) { line += 1 }
                place += 1
            } else if place + 1 < count, bytes[place + 1] == 0x22 {
                cell.hasQuotes = true
                place += 2
            } else {
                break
            }
        }
        cell.end = place
        if place == count {
            table.faults.append(CSVTable.Fault(kind: .unclosedQuote, line: cell.line, column: column))
        } else {
            place += 1
            let afterQuote = place
            skipToCellEnd(bytes)
            if !bytes[afterQuote..<place].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                table.faults.append(CSVTable.Fault(kind: .textAfterQuote, line: cell.line, column: column))
            }
        }
        table.cells.append(cell)
    }

    private mutating func skipToCellEnd(_ bytes: UnsafeBufferPointer<UInt8>) {
        while place < count, bytes[place] != 0x2C, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    }

    private mutating func skipLineEnd(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard place < count else { return }
        place += bytes[place] == 0x0D && place + 1 < count && bytes[place + 1] == 0x0A ? 2 : 1
        line += 1
    }

    /// True at the last byte of a line's end inside quotes: CR LF counts once.
    private func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[place] == 0x0A || (bytes[place] == 0x0D && !(place + 1 < count && bytes[place + 1] == 0x0A))
    }
}
