import StreetModel

/// Reads one file's text into a sheet, row by row, with its problems.
struct SheetReader {
    let file: String
    let subject: SheetSubject
    private(set) var header: CSVHeader
    var problems: [ImportProblem] = []
    private var scanner: CSVScanner
    private let isReadable: Bool
    private let progress: (ImportProgress) -> Void

    /// - Throws: ``ImportProblem/What/emptyFile``, ``ImportProblem/What/noHeadings(_:)``.
    init(
        _ bytes: [UInt8], subject: SheetSubject, headings: HeadingTable, file: String,
        progress: @escaping (ImportProgress) -> Void
    ) throws(ImportProblem.What) {
        self.file = file
        self.subject = subject
        self.progress = progress
        let known = subject.headings(headings)
        guard let layout = CSVLayout(of: bytes, known) else { throw .emptyFile }
        guard layout.known > 0 else { throw .noHeadings(known.required) }
        scanner = layout.scanner
        var row = CSVRow(of: bytes)
        _ = scanner.next(&row)
        header = CSVHeader(of: row, known, file: file, problems: &problems)
        // Rows of a file without its columns would only repeat what the headings' problems say.
        isReadable = !problems.contains { $0.severity == .error }
        note(row.faults)
    }

    /// A register's rows as text; nil where a column is missing.
    mutating func readRegister(_ kind: RegisterKind) -> RegisterSheet? {
        guard isReadable else { return nil }
        var sheet = RegisterSheet(kind: kind, file: file, columns: header.columns, rows: [])
        let columns = header.columns.map { (place: $0.number - 1, kind: subject.cellKind(of: $0.header)) }
        eachRow { reader, row in
            let lines = columns.map { $0.place < row.cells.count ? row.cells[$0.place].line : row.line }
            var cells: [String] = []
            cells.reserveCapacity(columns.count)
            for (index, column) in columns.enumerated() {
                let cell = WrittenCell(row.text(column.place), as: column.kind)
                if cell.isSerial { reader.warnOfSerial(cell, kind, at: index, line: lines[index]) }
                cells.append(cell.text)
            }
            sheet.rows.append(
                SheetRow(line: row.line, cells: cells, cellLines: lines.allSatisfy { $0 == row.line } ? [] : lines))
        }
        return sheet
    }

    /// The looks of the file; nil where a column is missing.
    mutating func readLooks() -> LookSheet? {
        guard isReadable else { return nil }
        var looks = LookReader(header: header)
        eachRow { reader, row in
            looks.read(row, file: reader.file, problems: &reader.problems)
        }
        return LookSheet(file: file, columns: header.columns, rows: looks.rows)
    }

    /// The complaints of the file; nil where a column is missing.
    mutating func readComplaints() -> ComplaintSheet? {
        guard isReadable else { return nil }
        var complaints = ComplaintReader(header: header)
        eachRow { reader, row in
            complaints.read(row, file: reader.file, problems: &reader.problems)
        }
        return ComplaintSheet(file: file, columns: header.columns, rows: complaints.rows)
    }

    /// The topics of the file; nil where a column is missing.
    mutating func readTopics() -> TopicSheet? {
        guard isReadable else { return nil }
        var topics = TopicReader(header: header)
        eachRow { reader, row in
            topics.read(row, file: reader.file, problems: &reader.problems)
        }
        return TopicSheet(file: file, columns: header.columns, rows: topics.rows)
    }

    /// Calls for each row after the headings that is not blank, and tells how far it is.
    private mutating func eachRow(_ body: (inout SheetReader, CSVRow) -> Void) {
        let bytes = scanner.bytes
        let total = bytes[scanner.place...].count { $0 == UInt8(ascii: "\n") }
        var row = CSVRow(of: bytes)
        var done = 0
        while scanner.next(&row) {
            done += 1
            note(row.faults)
            checkWidth(of: row)
            if !row.isBlank, row.isReadable { body(&self, row) }
            if done % ImportReader.stride == 0 && scanner.place < bytes.count {
                progress(ImportProgress(file: file, done: done, total: max(done, total)))
            }
        }
        progress(ImportProgress(file: file, done: done, total: done))
    }

    private mutating func note(_ faults: [CSVRow.Fault]) {
        for fault in faults {
            let what: ImportProblem.What =
                switch fault.kind {
                case .unclosedQuote: .unclosedQuote
                case .textAfterQuote: .textAfterQuote
                case .tooLong: .cellTooLong(kilobytes: CSVRow.cellBytes >> 10)
                case .tooWide: .rowTooWide(CSVRow.widestRow)
                }
            let column =
                header.columns.first { $0.number == fault.column + 1 }
                ?? ImportColumn(number: fault.column + 1, header: "")
            problems.append(ImportProblem(file: file, line: fault.line, column: column, what: what))
        }
    }

    private mutating func warnOfSerial(_ cell: WrittenCell, _ kind: RegisterKind, at index: Int, line: Int) {
        let column = header.columns[index]
        // A birth date is the person's own: equal warnings without it are one.
        let shown = kind == .elder ? "" : cell.text
        problems.append(ImportProblem(.warning, file: file, line: line, column: column, what: .readAsDay(shown)))
    }

    /// A row may be too short, as spreadsheets cut empty cells off; one that is too long has an unquoted separator.
    private mutating func checkWidth(of row: CSVRow) {
        let width = row.cells.count
        guard width > header.width, row.faults.isEmpty,
            (header.width..<width).contains(where: { !row.text($0).isEmpty })
        else { return }
        problems.append(
            ImportProblem(file: file, line: row.line, what: .tooManyCells(expected: header.width, found: width)))
    }
}
