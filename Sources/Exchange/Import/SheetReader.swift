import StreetModel

/// Reads one file's table into a sheet, with its problems.
struct SheetReader {
    let table: CSVTable
    let file: String
    let header: CSVHeader
    var problems: [ImportProblem]
    private let isReadable: Bool
    private let progress: (ImportProgress) -> Void

    init(table: CSVTable, subject: SheetSubject, file: String, progress: @escaping (ImportProgress) -> Void) {
        self.table = table
        self.file = file
        self.progress = progress
        var problems: [ImportProblem] = []
        header = CSVHeader(of: table, subject: subject, file: file, problems: &problems)
        // Rows of a file without its columns would only repeat what the header's problems say.
        isReadable = problems.isEmpty
        let columns = header.columns
        problems += table.faults.map { fault in
            let what: ImportProblem.What =
                switch fault.kind {
                case .unclosedQuote: .unclosedQuote
                case .textAfterQuote: .textAfterQuote
                }
            let column =
                columns.first { $0.number == fault.column + 1 } ?? ImportColumn(number: fault.column + 1, header: "")
            return ImportProblem(file: file, line: fault.line, column: column, what: what)
        }
        self.problems = problems
    }

    /// A register's rows as text; nil where a column is missing.
    mutating func readRegister(_ kind: RegisterKind) -> RegisterSheet? {
        guard isReadable else { return nil }
        var sheet = RegisterSheet(kind: kind, file: file, columns: header.columns, rows: [])
        sheet.rows.reserveCapacity(table.rows.count)
        eachRow { reader, row in
            let places = reader.header.columns.map { $0.number - 1 }
            let line = reader.table.rows[row].line
            let lines = places.map { reader.table.cell(row, $0)?.line ?? line }
            sheet.rows.append(
                SheetRow(
                    line: line, cells: places.map { reader.table.text(row, $0) },
                    cellLines: lines.allSatisfy { $0 == line } ? [] : lines))
        }
        return sheet
    }

    /// The looks of the file; nil where a column is missing.
    mutating func readLooks() -> LookSheet? {
        guard isReadable else { return nil }
        var looks = LookReader(header: header)
        eachRow { reader, row in
            looks.read(row, of: reader.table, file: reader.file, problems: &reader.problems)
        }
        return LookSheet(file: file, columns: header.columns, rows: looks.rows)
    }

    /// The complaints of the file; nil where a column is missing.
    mutating func readComplaints() -> ComplaintSheet? {
        guard isReadable else { return nil }
        var complaints = ComplaintReader(header: header)
        eachRow { reader, row in
            complaints.read(row, of: reader.table, file: reader.file, problems: &reader.problems)
        }
        return ComplaintSheet(file: file, columns: header.columns, rows: complaints.rows)
    }

    /// The topics of the file; nil where a column is missing.
    mutating func readTopics() -> TopicSheet? {
        guard isReadable else { return nil }
        var topics = TopicReader(header: header)
        eachRow { reader, row in
            topics.read(row, of: reader.table, file: reader.file, problems: &reader.problems)
        }
        return TopicSheet(file: file, columns: header.columns, rows: topics.rows)
    }

    /// Calls for each row after the header that is not blank, and tells how far it is.
    private mutating func eachRow(_ body: (inout SheetReader, Int) -> Void) {
        let total = table.rows.count - 1
        for row in 1..<max(table.rows.count, 1) {
            checkWidth(of: row)
            if !isBlank(row) { body(&self, row) }
            if row % ImportReader.stride == 0 && row < total {
                progress(ImportProgress(file: file, done: row, total: total))
            }
        }
        progress(ImportProgress(file: file, done: total, total: total))
    }

    /// A row may be too short, as spreadsheets cut empty cells off; one that is too long has an unquoted comma.
    private mutating func checkWidth(of row: Int) {
        let width = table.width(of: row)
        guard width > header.width, (header.width..<width).contains(where: { !table.text(row, $0).isEmpty }) else {
            return
        }
        problems.append(
            ImportProblem(
                file: file, line: table.rows[row].line, what: .tooManyCells(expected: header.width, found: width)))
    }

    /// True for a row of nothing but commas and blanks.
    private func isBlank(_ row: Int) -> Bool {
        (0..<table.width(of: row)).allSatisfy { table.text(row, $0).isEmpty }
    }
}
