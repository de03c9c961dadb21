/// One record of a file as places in its bytes: no text is made until a cell is asked for.
package struct CSVRow {
    /// A cell's bytes without the quotes around it.
    package struct Cell {
        package var start: Int
        package var end: Int
        /// From 1.
        package var line: Int
        /// Doubled quotes stand in it.
        package var hasQuotes = false
    }

    /// What is wrong with a row by itself.
    package struct Fault: Hashable {
        /// What it is.
        package enum Kind: Hashable {
            case unclosedQuote, textAfterQuote, tooLong
            /// More cells than are read.
            case tooWide
        }

        package var kind: Kind
        package var line: Int
        /// The cell's place in its row, from 0.
        package var column: Int
    }

    /// The most bytes of a cell that are read: four times what a spreadsheet takes into one.
    package static let cellBytes = 128 << 10
    /// The most cells of a row that are read: no register has a tenth of them.
    package static let widestRow = 1_000

    /// The file's.
    let bytes: [UInt8]
    /// The line it begins on, from 1.
    package internal(set) var line = 1
    package internal(set) var cells: [Cell] = []
    package internal(set) var faults: [Fault] = []

    package init(of bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A cell's text without blanks around it; empty where the row is too short.
    package func text(_ column: Int) -> String {
        guard column < cells.count else { return "" }
        let cell = cells[column]
        var range = trimmed(cell)
        if range.isEmpty { return "" }
        if range.count > CSVRow.cellBytes { range = range.lowerBound..<range.lowerBound + CSVRow.cellBytes }
        guard cell.hasQuotes else { return CSVGuard.withoutGuard(String(decoding: bytes[range], as: UTF8.self)) }
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var isSecond = false
        for byte in bytes[range] {
            isSecond = byte == 0x22 && !isSecond
            if !isSecond { plain.append(byte) }
        }
        return CSVGuard.withoutGuard(String(decoding: plain, as: UTF8.self))
    }

    /// Whether its cells are what somebody wrote into them: of others only that is said.
    var isReadable: Bool { faults.allSatisfy { $0.kind == .textAfterQuote } }

    /// True for a row of nothing but separators and blanks.
    var isBlank: Bool { cells.allSatisfy { trimmed($0).isEmpty } }

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
