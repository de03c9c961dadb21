/// A file of comma-separated values (RFC 4180) as places in its bytes: no text is made until a cell is asked for.
struct CSVTable {
    /// A cell's bytes without the quotes around it.
    struct Cell {
        var start: Int
        var end: Int
        /// From 1.
        var line: Int
        /// Doubled quotes stand in it.
        var hasQuotes = false
    }

    /// One record: its cells, and the line it begins on.
    struct Row {
        var cells: Range<Int>
        var line: Int
    }

    /// What is wrong with the file's quotes.
    struct Fault {
        enum Kind {
            case unclosedQuote, textAfterQuote
        }

        var kind: Kind
        var line: Int
        /// The cell's place in its row, from 0.
        var column: Int
    }

    var bytes: [UInt8]
    var cells: [Cell] = []
    var rows: [Row] = []
    var faults: [Fault] = []

    /// The number of cells of a row.
    func width(of row: Int) -> Int { rows[row].cells.count }

    /// A cell; nil where the row is too short.
    func cell(_ row: Int, _ column: Int) -> Cell? {
        let range = rows[row].cells
        return column < range.count ? cells[range.lowerBound + column] : nil
    }

    /// A cell's text without blanks around it; empty where the row is too short.
    func text(_ row: Int, _ column: Int) -> String {
        guard let cell = cell(row, column) else { return "" }
        let range = trimmed(cell)
        if range.isEmpty { return "" }
        guard cell.hasQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var isSecond = false
        for byte in bytes[range] {
            isSecond = byte == 0x22 && !isSecond
            if !isSecond { plain.append(byte) }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// True where two cells of a column hold the same bytes: what one was read as holds for the other.
    func isSame(_ left: Cell, _ right: Cell) -> Bool {
        left.end - left.start == right.end - right.start
            && bytes[left.start..<left.end].elementsEqual(bytes[right.start..<right.end])
    }

    /// The bytes of a cell without ASCII blanks, no-break spaces (C2 A0) and ideographic spaces (E3 80 80) around them.
    private func trimmed(_ cell: Cell) -> Range<Int> {
        var start = cell.start
        var end = cell.end
        while start < end {
            if isBlank(bytes[start]) {
                start += 1
            } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
                start += 2
            } else if bytes[start] == 0xE3, start + 2 < end, bytes[start + 1] == 0x80, bytes[start + 2] == 0x80 {
                start += 3
            } else {
                break
            }
        }
        while end > start {
            if isBlank(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
                end -= 2
            } else if end - start >= 3, bytes[end - 1] == 0x80, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
