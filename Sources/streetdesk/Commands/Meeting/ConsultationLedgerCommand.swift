internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// The ledger of consultation over a period, by community and for the street.
struct ConsultationLedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ledger", abstract: "协商议事台账 · the ledger")

    @Option(help: "从哪天, 不写是本月一日 · the first day (else the month's first): 2026-11-01") var from: String?
    @Option(help: "到哪天, 不写是今天 · the last day (else today): 2026-11-21") var to: String?
    @Option(help: "格式: md 文本, html 网页, csv 表格, json 供程序读; 不写是 md · the form: md | html | csv | json (else md)")
    var format = ExportFormat.markdown.rawValue
    @Option(
        name: .customLong("out"),
        help: "写入新文件, 不写显示在屏幕上 · writes a new file (else to standard output)") var file: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        for day in [from, to].compactMap({ $0 }) where Day(day) == nil {
            throw ValidationError("--from, --to 2026-11-21")
        }
        if !ExportFormat.tables.contains(where: { $0.rawValue == format }) {
            throw ValidationError("--format md | html | csv | json")
        }
    }

    mutating func run() throws {
        guard let format = ExportFormat(rawValue: format) else { throw Stop.wrongUsage }
        var counter = try Counter(options)
        let today = counter.office.offset.day(of: counter.clock.now)
        let first = from.flatMap { Day($0) } ?? today - (today.civil.day - 1)
        let last = to.flatMap { Day($0) } ?? today
        let paper = LedgerPaper(
            from: min(first, last), through: max(first, last), office: counter.office, by: counter.staff,
            at: counter.clock.now, words: counter.words)
        let export = paper.export
        // What leaves is kept first: a desk that cannot be written gives nothing away.
        _ = try counter.record(export.act(format: format.rawValue), at: counter.clock.now)
        if let file {
            try counter.write(format.bytes(of: export.document), to: file)
        } else {
            Console.write(bytes: format.bytes(of: export.document))
        }
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
        try counter.finish()
    }
}
