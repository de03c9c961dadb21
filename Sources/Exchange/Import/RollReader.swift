package import StreetModel

/// Reads a meeting's roll from a file of an office: 序号, 姓名, 身份, 单位, 电话, 面积 (in square metres).
///
/// Only the name has to be there: without numbers the rows count, without a standing everybody votes.
package struct RollReader {
    private static let headers = ["序号", "姓名", "身份", "单位", "电话", "面积"]

    private let file: String

    package init(_ file: String) {
        self.file = file
    }

    /// The people of the file in its order; every value that cannot stand is a problem.
    package func read() -> (members: [Member], problems: [ImportProblem]) {
        do throws(ImportProblem.What) {
            let table = CSVTable(parsing: try TextBytes.decode(try InputFile(file).readAll()))
            guard !table.rows.isEmpty else { throw .emptyFile }
            return read(table)
        } catch {
            return ([], [ImportProblem(file: file, what: error)])
        }
    }

    private func read(_ table: CSVTable) -> (members: [Member], problems: [ImportProblem]) {
        var places: [String: Int] = [:]
        for index in 0..<table.width(of: 0) where Self.headers.contains(table.text(0, index)) {
            places[table.text(0, index)] = index
        }
        guard places["姓名"] != nil else {
            return ([], [ImportProblem(file: file, line: table.rows[0].line, what: .missingColumn("姓名"))])
        }
        var (members, problems): ([Member], [ImportProblem]) = ([], [])
        for row in 1..<max(1, table.rows.count) {
            let text = { (header: String) in places[header].map { table.text(row, $0) } ?? "" }
            if Self.headers.allSatisfy({ text($0).isEmpty }) { continue }
            let faults = faults(text)
            problems += faults.map { header, fault in
                let column = ImportColumn(number: (places[header] ?? 0) + 1, header: header)
                let isShown = header != "电话" && header != "姓名"
                return ImportProblem(
                    file: file, line: table.rows[row].line, column: column, value: isShown ? text(header) : "",
                    what: .field(fault))
            }
            guard faults.isEmpty else { continue }
            members.append(
                Member(
                    number: Int(text("序号")) ?? members.count + 1, name: text("姓名"),
                    standing: Member.Standing(named: text("身份")) ?? .voter, unit: text("单位"), telephone: text("电话"),
                    area: Self.area(text("面积")) ?? 0))
        }
        return (members, problems)
    }

    private func faults(_ text: (String) -> String) -> [(String, FieldFault)] {
        var faults: [(String, FieldFault)] = []
        if text("姓名").isBlank { faults.append(("姓名", .missing)) }
        if !text("序号").isEmpty, plainNumber(text("序号")) == nil { faults.append(("序号", .notANumber)) }
        if !text("身份").isEmpty, Member.Standing(named: text("身份")) == nil {
            faults.append(("身份", .notAChoice(Member.Standing.allCases.compactMap(\.names.first))))
        }
        if !text("电话").isEmpty, !TelephoneNumber.isPlausible(text("电话")) { faults.append(("电话", .notATelephone)) }
        if !text("面积").isEmpty, Self.area(text("面积")) == nil { faults.append(("面积", .notANumber)) }
        return faults
    }

    /// Hundredths of a square metre of "86.5": whole numbers only, no floating point (DOMAIN §5).
    private static func area(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let metres = parts.first.flatMap({ plainNumber($0) }), metres <= 10_000_000, parts.count <= 2 else {
            return nil
        }
        let digits = parts.count == 2 ? parts[1] : ""
        guard digits.utf8.count <= 2, digits.isEmpty || plainNumber(digits) != nil else { return nil }
        let hundredths = digits.isEmpty ? 0 : (plainNumber(digits) ?? 0) * (digits.utf8.count == 1 ? 10 : 1)
        return metres * 100 + hundredths
    }
}
