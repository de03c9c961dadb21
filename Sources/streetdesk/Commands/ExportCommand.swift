internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// A list that leaves the house, with a filter, in four forms.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "导出 · a list that leaves the house")

    @Argument(help: "\(ListKind.allCases.map(\.rawValue).joined(separator: " | "))") var what: String
    @Option(help: "md | csv | html | json") var format = ExportFormat.markdown.rawValue
    @Option(help: "只要这些行: 列=值 或一段文字, 可多次 · rows with COLUMN=VALUE or a text; may be repeated")
    var filter: [String] = []
    @Option(help: "clearance: 从哪天, 默认本月一日 · the first day (else the month's first): 2026-11-01") var from: String?
    @Option(help: "clearance: 到哪天, 默认今天 · the last day (else today): 2026-11-21") var to: String?
    @Option(help: "round: 网格编码 · a grid (else all of your own)") var grid: String?
    @Option(name: .customLong("out"), help: "写入新文件 · writes a new file (else to standard output)") var file: String?
    @Flag(help: "文件头加 BOM · a byte order mark in front, for spreadsheets") var bom = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if ListKind(rawValue: what) == nil {
            throw ValidationError(ListKind.allCases.map(\.rawValue).joined(separator: " | "))
        }
        if ExportFormat(rawValue: format) == nil { throw ValidationError("--format md | csv | html | json") }
        for day in [from, to].compactMap({ $0 }) where Day(day) == nil {
            throw ValidationError("--from, --to 2026-11-21")
        }
    }

    mutating func run() throws {
        guard let format = ExportFormat(rawValue: format), let kind = ListKind(rawValue: what) else {
            throw Stop.wrongUsage
        }
        let counter = try Counter(options)
        let document = try narrowed(try document(of: kind, counter), counter)
        let bytes = (bom && format == .csv ? ExportFormat.byteOrderMark : []) + format.bytes(of: document)
        if let file {
            try counter.write(bytes, to: file)
        } else {
            Console.write(bytes: bytes)
        }
        try counter.finish()
    }

    private func document(of kind: ListKind, _ counter: Counter) throws(Stop) -> ExportDocument {
        let (office, now, words) = (counter.office, counter.clock.now, counter.words)
        let export = ListExport(office: office, by: counter.staff, at: now, words: words)
        switch kind {
        case .clearance:
            let today = office.offset.day(of: now)
            let last = to.flatMap { Day($0) } ?? today
            let first = from.flatMap { Day($0) } ?? last - (last.civil.day - 1)
            return ClearanceList(
                from: min(first, last), through: max(first, last), office: office, by: counter.staff, at: now,
                words: words
            ).document
        case .round:
            guard let grid else { return export.document(of: .round) }
            guard office.grid(grid) != nil, office.answers(counter.staff, for: grid, at: now) else {
                throw counter.refusing(words.refusal(.unknownGrid(grid), office))
            }
            return export.document(of: .round, round: (grid, office.openOrNextSlot(at: now)))
        case .board where !Office.hasBoard(counter.staff): throw counter.refusing(words.noBoard)
        case .elders, .grids, .buildings, .staff, .duty, .matters, .overdue, .board, .complaints:
            return export.document(of: kind)
        }
    }

    /// The rows that the filters leave; the head says by which.
    private func narrowed(_ document: ExportDocument, _ counter: Counter) throws(Stop) -> ExportDocument {
        if filter.isEmpty { return document }
        guard var narrowed = ListFilter.apply(filter.map(ListFilter.init), to: document) else {
            let columns = document.tables.flatMap(\.keys)
            throw Stop.complaining(counter.words.noSuchColumn(columns), .wrongUsage)
        }
        narrowed.head.append(counter.words.filtered(filter, narrowed.tables.reduce(0) { $0 + $1.rows.count }))
        return narrowed
    }
}
