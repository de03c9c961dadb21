import StreetModel

/// Reads the rows of a file of complaints: numbers, times and answers, as far as that needs no register.
struct ComplaintReader {
    private(set) var rows: [ComplaintRow] = []
    private let header: CSVHeader
    private var times: Memo<WrittenTime?>
    private var channels: Memo<MatterReport.Channel?>
    private var answers: Memo<Bool?>

    init(header: CSVHeader) {
        self.header = header
        times = Memo { text in
            if text.isEmpty { return .success(nil) }
            return WrittenTime(text).map { .success($0) } ?? .failure(.notAMoment)
        }
        channels = Memo { text in
            if text.isEmpty { return .success(nil) }
            let names = MatterReport.Channel.allCases.compactMap(\.names.first)
            return MatterReport.Channel(named: WrittenCell(text, as: .choice).text).map { .success($0) }
                ?? .failure(.notAChoice(names))
        }
        answers = Memo { text in
            switch WrittenCell(text, as: .choice).text {
            case "": .success(nil)
            case "是": .success(true)
            case "否": .success(false)
            default: .failure(.notAChoice(["是", "否"]))
            }
        }
    }

    /// Reads one row; a value that cannot stand is a problem, and the row is no complaint.
    mutating func read(_ row: CSVRow, file: String, problems: inout [ImportProblem]) {
        var cells = RowCells(row: row, file: file, header: header)
        let called = cells.value(ComplaintHeader.called, &times)
        let channel = cells.value(ComplaintHeader.channel, &channels)
        let responded = cells.value(ComplaintHeader.responded, &times)
        let finished = cells.value(ComplaintHeader.finished, &times)
        let isSolved = cells.value(ComplaintHeader.solved, &answers)
        let isSatisfied = cells.value(ComplaintHeader.satisfied, &answers)
        let ticket = cells.text(ComplaintHeader.ticket, as: .code)
        let building = cells.text(ComplaintHeader.building, as: .code)
        for name in [ComplaintHeader.called, ComplaintHeader.responded, ComplaintHeader.finished] {
            cells.warnOfSerial(at: name, .moment)
        }
        for name in [ComplaintHeader.ticket, ComplaintHeader.called, ComplaintHeader.text, ComplaintHeader.building]
        where cells.text(name).isEmpty {
            cells.note(.missing, at: name)
        }
        let telephone = WrittenCell(cells.text(ComplaintHeader.telephone), as: .telephone).text
        if let fault = TelephoneNumber.fault(of: telephone) {
            cells.note(fault, at: ComplaintHeader.telephone, isPrivate: true)
        }
        problems += cells.problems
        guard !cells.isWrong, let called = called ?? nil, let channel, let responded, let finished,
            let isSolved,
            let isSatisfied
        else { return }
        rows.append(
            ComplaintRow(
                line: row.line, ticket: ticket, called: called,
                channel: channel, category: cells.text(ComplaintHeader.category),
                text: cells.text(ComplaintHeader.text), building: building,
                caller: WrittenCell(cells.text(ComplaintHeader.caller), as: .name).text, telephone: telephone,
                responded: responded,
                finished: finished, isSolved: isSolved, isSatisfied: isSatisfied))
    }
}
