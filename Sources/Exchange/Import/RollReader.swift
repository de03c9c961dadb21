package import StreetModel

/// Reads a meeting's roll from a file of an office: 序号, 姓名, 身份, 单位, 电话, 面积 (in square metres).
///
/// Only the name has to be there: without numbers the rows count, without a standing everybody votes.
package struct RollReader {
    private let file: String
    private let headings: KnownHeadings

    package init(_ file: String, headings: HeadingTable = .none) {
        self.file = file
        self.headings = KnownHeadings(
            RollHeader.all, required: [RollHeader.name], file: HeadingTable.roll, others: headings)
    }

    /// The people of the file in its order; every value that cannot stand is a problem.
    package func read() -> (members: [Member], problems: [ImportProblem]) {
        do throws(ImportProblem.What) {
            return try read(try TextBytes.decode(try InputFile(file).readAll()))
        } catch .notText(let line) {
            return ([], [ImportProblem(file: file, line: line, what: .notText(line: line))])
        } catch {
            return ([], [ImportProblem(file: file, what: error)])
        }
    }

    private func read(
        _ bytes: [UInt8]
    ) throws(ImportProblem.What) -> (members: [Member], problems: [ImportProblem]) {
        guard let layout = CSVLayout(of: bytes, headings) else { throw .emptyFile }
        guard layout.known > 0 else { throw .noHeadings(headings.required) }
        var scanner = layout.scanner
        var row = CSVRow(of: bytes)
        var (members, problems): ([Member], [ImportProblem]) = ([], [])
        _ = scanner.next(&row)
        let header = CSVHeader(of: row, headings, file: file, problems: &problems)
        // A roll may have columns of its own.
        problems.removeAll { $0.severity == .warning }
        if !problems.isEmpty { return ([], problems) }
        while scanner.next(&row) {
            let text = { (name: String) in
                WrittenCell(header.place(of: name).map { row.text($0) } ?? "", as: Self.kind(of: name)).text
            }
            if RollHeader.all.allSatisfy({ text($0).isEmpty }) { continue }
            let faults = faults(text)
            problems += faults.map { name, fault in
                let column = header.columns.first { $0.header == name }
                let isShown = name != RollHeader.telephone && name != RollHeader.name
                return ImportProblem(
                    file: file, line: row.line, column: column, value: isShown ? text(name) : "", what: .field(fault))
            }
            guard faults.isEmpty else { continue }
            members.append(
                Member(
                    number: plainNumber(text(RollHeader.number)) ?? members.count + 1, name: text(RollHeader.name),
                    standing: Member.Standing(named: text(RollHeader.standing)) ?? .voter, unit: text(RollHeader.unit),
                    telephone: text(RollHeader.telephone),
                    area: Self.area(text(RollHeader.area)) ?? 0))
        }
        return (members, problems)
    }

    private static func kind(of header: String) -> CellKind {
        header == RollHeader.area ? .choice : CellKind(of: header)
    }

    private func faults(_ text: (String) -> String) -> [(String, FieldFault)] {
        var faults: [(String, FieldFault)] = []
        if text(RollHeader.name).isBlank { faults.append((RollHeader.name, .missing)) }
        if !text(RollHeader.number).isEmpty, plainNumber(text(RollHeader.number)) == nil {
            faults.append((RollHeader.number, .notANumber))
        }
        if !text(RollHeader.standing).isEmpty, Member.Standing(named: text(RollHeader.standing)) == nil {
            faults.append((RollHeader.standing, .notAChoice(Member.Standing.allCases.compactMap(\.names.first))))
        }
        if let fault = TelephoneNumber.fault(of: text(RollHeader.telephone)) {
            faults.append((RollHeader.telephone, fault))
        }
        if WrittenCell.isMasked(text(RollHeader.name)) { faults.append((RollHeader.name, .masked)) }
        if !text(RollHeader.area).isEmpty, Self.area(text(RollHeader.area)) == nil {
            faults.append((RollHeader.area, .notANumber))
        }
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
