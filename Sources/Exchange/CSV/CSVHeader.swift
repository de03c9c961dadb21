import StreetModel

/// The known columns of a file, found by their headings in any order.
struct CSVHeader {
    /// With the place of each in a row, from 0, and the heading as it is known.
    private(set) var columns: [ImportColumn] = []
    /// A row must not be wider than this.
    let width: Int

    /// Reads the first row.
    ///
    /// Headings of columns that are not known are passed over; a known one that stands twice, and each required one
    /// that is missing, is a problem.
    init(of table: CSVTable, subject: SheetSubject, file: String, problems: inout [ImportProblem]) {
        width = table.width(of: 0)
        let known = subject.knownHeaders
        for index in 0..<width {
            let text = table.text(0, index)
            guard known.contains(text) else { continue }
            let column = ImportColumn(number: index + 1, header: text)
            guard !columns.contains(where: { $0.header == text }) else {
                problems.append(
                    ImportProblem(file: file, line: table.rows[0].line, column: column, what: .repeatedColumn(text)))
                continue
            }
            columns.append(column)
        }
        for header in subject.requiredHeaders where !columns.contains(where: { $0.header == header }) {
            problems.append(ImportProblem(file: file, line: table.rows[0].line, what: .missingColumn(header)))
        }
    }

    /// The place of a column in a row, from 0; nil where the file has none.
    func place(of header: String) -> Int? {
        columns.first { $0.header == header }.map { $0.number - 1 }
    }
}
