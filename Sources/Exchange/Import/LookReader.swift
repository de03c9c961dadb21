import StreetModel

/// Reads the rows of a file of looks: date, time, half and what was seen, as far as that needs no register.
struct LookReader {
    private(set) var rows: [LookRow] = []
    private let header: CSVHeader
    private var days: Memo<Day>
    private var times: Memo<TimeOfDay>
    private var halves: Memo<Half?>
    private var sights: Memo<Seen?>

    init(header: CSVHeader) {
        self.header = header
        days = Memo { text in Day(written: text).map { .success($0) } ?? .failure(text.isEmpty ? .missing : .notADate) }
        times = Memo { text in
            TimeOfDay(written: text).map { .success($0) } ?? .failure(text.isEmpty ? .missing : .notATime)
        }
        halves = Memo { text in
            if text.isEmpty { return .success(nil) }
            return Half(named: WrittenCell(text, as: .choice).text).map { .success($0) }
                ?? .failure(.notAChoice(Half.allCases.flatMap(\.names)))
        }
        sights = Memo(LookReader.seen)
    }

    /// Reads one row; a value that cannot stand is a problem, and the row is no look.
    mutating func read(_ row: CSVRow, file: String, problems: inout [ImportProblem]) {
        var cells = RowCells(row: row, file: file, header: header)
        let day = cells.value(LookHeader.day, &days)
        let time = cells.value(LookHeader.time, &times)
        let half = cells.value(LookHeader.half, &halves)
        let seen = cells.value(LookHeader.seen, &sights)
        let elder = cells.text(LookHeader.elder, as: .code)
        let looker = cells.text(LookHeader.looker, as: .code)
        cells.warnOfSerial(at: LookHeader.day, .day)
        if elder.isEmpty { cells.note(.missing, at: LookHeader.elder) }
        problems += cells.problems
        guard !cells.isWrong, let day, let time, let half, let seen else { return }
        let note = LookReader.note(channel: cells.text(LookHeader.channel), remark: cells.text(LookHeader.note))
        rows.append(
            LookRow(
                line: row.line, day: day, time: time, half: half, elder: elder, seen: seen,
                looker: looker, note: note))
    }

    /// The remark, with the channel before it where that was not the eye.
    private static func note(channel: String, remark: String) -> String {
        if channel.isEmpty || channel == "目视" { return remark }
        return remark.isEmpty ? channel : "\(channel) \(remark)"
    }

    /// 看不清 stands for nothing that was made out.
    private static func seen(_ written: String) -> Result<Seen?, FieldFault> {
        let text = WrittenCell(written, as: .choice).text
        if text.isEmpty { return .failure(.missing) }
        if Outcome.unclear.names.contains(text) { return .success(nil) }
        if let seen = Seen(named: text) { return .success(seen) }
        return .failure(.notAChoice(Outcome.unclear.names + Seen.allCases.flatMap(\.names)))
    }
}
