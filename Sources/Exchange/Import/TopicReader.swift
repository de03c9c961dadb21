import StreetModel

/// Reads the rows of a file of topics: dates, channels and numbers, as far as that needs no register.
struct TopicReader {
    private(set) var rows: [TopicSheet.Row] = []
    private let header: CSVHeader
    private var days: Memo<Day?>
    private var channels: Memo<TopicRaised.Channel>
    private var households: Memo<Int>

    init(header: CSVHeader) {
        self.header = header
        days = Memo { text in
            if text.isEmpty { return .failure(.missing) }
            return Day(written: text).map { .success($0) } ?? .failure(.notADate)
        }
        channels = Memo { text in
            if text.isEmpty { return .success(.resident) }
            let names = TopicRaised.Channel.allCases.compactMap(\.names.first)
            return TopicRaised.Channel(named: WrittenCell(text, as: .choice).text).map { .success($0) }
                ?? .failure(.notAChoice(names))
        }
        households = Memo { text in
            if text.isEmpty { return .success(0) }
            guard let number = Int(WrittenCell(text, as: .count).text) else { return .failure(.notANumber) }
            return (0...1_000_000).contains(number) ? .success(number) : .failure(.outOfRange(0, 1_000_000))
        }
    }

    /// Reads one row; a value that cannot stand is a problem, and the row is no topic.
    mutating func read(_ row: CSVRow, file: String, problems: inout [ImportProblem]) {
        var cells = RowCells(row: row, file: file, header: header)
        let day = cells.value(TopicHeader.on, &days)
        let channel = cells.value(TopicHeader.channel, &channels)
        let count = cells.value(TopicHeader.households, &households)
        let id = cells.text(TopicHeader.id, as: .code)
        let place = cells.text(TopicHeader.place, as: .code)
        cells.warnOfSerial(at: TopicHeader.on, .day)
        for name in [TopicHeader.id, TopicHeader.place, TopicHeader.title] where cells.text(name).isEmpty {
            cells.note(.missing, at: name)
        }
        problems += cells.problems
        guard !cells.isWrong, let day, let channel, let count else { return }
        var topic = TopicRaised()
        (topic.id, topic.place, topic.on) = (id, place, day)
        (topic.title, topic.wish) = (cells.text(TopicHeader.title), cells.text(TopicHeader.wish))
        topic.proposer = WrittenCell(cells.text(TopicHeader.proposer), as: .name).text
        (topic.channel, topic.households) = (channel, count)
        topic.isImported = true
        rows.append(TopicSheet.Row(line: row.line, topic: topic))
    }
}
