import StreetModel

/// The cells of one row by their headings, and what is wrong with them.
struct RowCells {
    let row: CSVRow
    let file: String
    let header: CSVHeader
    var problems: [ImportProblem] = []

    init(row: CSVRow, file: String, header: CSVHeader) {
        self.row = row
        self.file = file
        self.header = header
    }

    /// True where an error keeps the row from being read.
    var isWrong: Bool { problems.contains { $0.severity == .error } }

    func text(_ name: String) -> String {
        header.place(of: name).map { row.text($0) } ?? ""
    }

    /// A cell as the desk keeps what it says; a spreadsheet's number of a long number is a problem.
    mutating func text(_ name: String, as kind: CellKind) -> String {
        let text = WrittenCell(text(name), as: kind).text
        if WrittenCell.isScientific(text) { note(.scientific, at: name, isPrivate: kind == .telephone) }
        return text
    }

    /// The value of a cell; nil, and a problem more, where it cannot stand.
    mutating func value<Value>(_ name: String, _ memo: inout Memo<Value>) -> Value? {
        switch memo.value(of: text(name)) {
        case .success(let value): return value
        case .failure(let fault):
            note(fault, at: name)
            return nil
        }
    }

    /// A problem of a cell; a person's own value is not shown.
    mutating func note(_ fault: FieldFault, at name: String, isPrivate: Bool = false) {
        problems.append(
            problem(.error, at: name, value: isPrivate ? "" : text(name), .field(fault)))
    }

    /// Tells of a day that was read from a spreadsheet's number.
    mutating func warnOfSerial(at name: String, _ kind: CellKind) {
        let cell = WrittenCell(text(name), as: kind)
        if cell.isSerial { problems.append(problem(.warning, at: name, value: text(name), .readAsDay(cell.text))) }
    }

    private func problem(
        _ severity: ImportProblem.Severity, at name: String, value: String, _ what: ImportProblem.What
    ) -> ImportProblem {
        let place = header.place(of: name)
        let line = place.flatMap { $0 < row.cells.count ? row.cells[$0].line : nil } ?? row.line
        let column = place.flatMap { place in header.columns.first { $0.number == place + 1 } }
        return ImportProblem(severity, file: file, line: line, column: column, value: value, what: what)
    }
}

/// Remembers what texts were read as: a month of looks has thirty dates and a few hundred times.
struct Memo<Value> {
    private var known: [String: Result<Value, FieldFault>] = [:]
    private let read: (String) -> Result<Value, FieldFault>

    init(_ read: @escaping (String) -> Result<Value, FieldFault>) {
        self.read = read
    }

    mutating func value(of text: String) -> Result<Value, FieldFault> {
        if let value = known[text] { return value }
        let value = read(text)
        // What never repeats is not worth its room.
        if known.count < 10_000 { known[text] = value }
        return value
    }
}
