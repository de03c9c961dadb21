/// One row of a register's file, read by headings; makes the problems of its cells.
struct RowReader {
    let sheet: RegisterSheet
    let row: SheetRow

    /// The text under a heading; nil where the file has no such column.
    func text(_ header: String) -> String? {
        index(of: header).map { row.cells[$0] }
    }

    func has(_ header: String) -> Bool { index(of: header) != nil }

    /// A problem of the cell under a heading, or of the row where there is no such column.
    func problem(
        _ what: ImportProblem.What, at header: String, severity: ImportProblem.Severity = .error
    ) -> ImportProblem {
        guard let index = index(of: header) else {
            return ImportProblem(severity, file: sheet.file, line: row.line, what: what)
        }
        let value = sheet.kind.isPrivate(header) ? "" : row.cells[index]
        return ImportProblem(
            severity, file: sheet.file, line: row.line(ofCell: index), column: sheet.columns[index], value: value,
            what: isEaten(index) ? .field(.scientific) : what)
    }

    /// True where a spreadsheet ate the cell's last digits: whatever is wrong with the rest of them follows from that.
    private func isEaten(_ index: Int) -> Bool {
        SheetSubject.register(sheet.kind).cellKind(of: sheet.columns[index].header).isLongNumber
            && WrittenCell.isScientific(row.cells[index])
    }

    /// The row as the other one of two that are the same.
    var twin: ImportProblem.Twin { .line(row.line, file: sheet.file) }

    private func index(of header: String) -> Int? {
        sheet.columns.firstIndex { $0.header == header }
    }
}

extension RegisterKind {
    /// True for a column that holds a person's own values.
    func isPrivate(_ header: String) -> Bool {
        ElderHeader.contacts.contains(header)
            || fieldHeaders.contains { $0.header == header && $0.isPrivate }
    }
}
