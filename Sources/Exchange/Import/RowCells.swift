import StreetModel

/// The cells of one row by their headings, and what is wrong with them.
struct RowCells {
    let table: CSVTable
    let row: Int
    let file: String
    let header: CSVHeader
    var problems: [ImportProblem] = []

    init(table: CSVTable, row: Int, file: String, header: CSVHeader) {
        self.table = table
        self.row = row
        self.file = file
        self.header = header
    }

    func text(_ name: String) -> String {
        header.place(of: name).map { table.text(row, $0) } ?? ""
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
        let place = header.place(of: name)
        let line = place.flatMap { table.cell(row, $0)?.line } ?? table.rows[row].line
        let column = place.map { ImportColumn(number: $0 + 1, header: name) }
        problems.append(
            ImportProblem(
                file: file, line: line, column: column, value: isPrivate ? "" : text(name), what: .field(fault)))
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
