import StreetModel

/// The known columns of a file, found by their headings in any order.
struct CSVHeader {
    /// With the place of each in a row, from 0, and the heading as it is known.
    private(set) var columns: [ImportColumn] = []
    /// A row must not be wider than this.
    let width: Int

    /// Reads the headings' row.
    ///
    /// Each required heading that is missing is a problem, and a known one that stands twice; of a column that is not
    /// read a warning tells.
    init(of row: CSVRow, _ headings: KnownHeadings, file: String, problems: inout [ImportProblem]) {
        width = row.cells.count
        var further: [ImportColumn] = []
        for index in row.cells.indices {
            let text = row.text(index)
            guard let (header, isItself) = headings.heading(text) else {
                if !text.isEmpty {
                    let column = ImportColumn(number: index + 1, header: String(text.prefix(40)))
                    problems.append(
                        ImportProblem(.warning, file: file, line: row.line, column: column, what: .unknownColumn))
                }
                continue
            }
            let column = ImportColumn(number: index + 1, header: header, written: text)
            if !isItself {
                further.append(column)
            } else if columns.contains(where: { $0.header == header }) {
                problems.append(
                    ImportProblem(file: file, line: row.line, column: column, what: .repeatedColumn(header)))
            } else {
                columns.append(column)
            }
        }
        add(further, of: file, line: row.line, &problems)
        for header in headings.required where !columns.contains(where: { $0.header == header }) {
            problems.append(ImportProblem(file: file, line: row.line, what: .missingColumn(header)))
        }
    }

    /// Columns under other words for the known headings: the known one goes before them, and two of them are two.
    private mutating func add(
        _ further: [ImportColumn], of file: String, line: Int, _ problems: inout [ImportProblem]
    ) {
        for column in further {
            if let first = columns.first(where: { $0.header == column.header }) {
                let isOther = HeadingTable.compared(first.written) != HeadingTable.compared(column.header)
                problems.append(
                    ImportProblem(
                        isOther ? .error : .warning, file: file, line: line, column: column,
                        what: isOther ? .repeatedColumn(column.header) : .secondColumn(column.header)))
            } else {
                columns.append(column)
            }
        }
        columns.sort { $0.number < $1.number }
    }

    /// The place of a column in a row, from 0; nil where the file has none.
    func place(of header: String) -> Int? {
        columns.first { $0.header == header }.map { $0.number - 1 }
    }
}
