internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// A register that leaves the house: today the clearance list (销账清单) of a period.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "导出 · a list that leaves the house")

    @Argument(help: "clearance") var what: String
    @Option(help: "md | csv | html") var format = ExportFormat.markdown.rawValue
    @Option(help: "从哪天, 默认本月一日 · the first day (else the month's first): 2026-11-01") var from: String?
    @Option(help: "到哪天, 默认今天 · the last day (else today): 2026-11-21") var to: String?
    @Option(name: .customLong("out"), help: "写入新文件 · writes a new file (else to standard output)") var file: String?
    @Flag(help: "文件头加 BOM · a byte order mark in front, for spreadsheets") var bom = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if what != "clearance" { throw ValidationError("clearance") }
        if ExportFormat(rawValue: format) == nil { throw ValidationError("--format md | csv | html") }
        for day in [from, to].compactMap({ $0 }) where Day(day) == nil {
            throw ValidationError("--from, --to 2026-11-21")
        }
    }

    mutating func run() throws {
        guard let format = ExportFormat(rawValue: format) else { throw Stop.wrongUsage }
        let counter = try Counter(options)
        let today = counter.office.offset.day(of: counter.clock.now)
        let last = to.flatMap { Day($0) } ?? today
        let first = from.flatMap { Day($0) } ?? last - (last.civil.day - 1)
        let list = ClearanceList(
            from: min(first, last), through: max(first, last), office: counter.office, by: counter.staff,
            at: counter.clock.now, words: counter.words)
        let bytes = (bom ? ExportFormat.byteOrderMark : []) + format.bytes(of: list.document)
        if let file {
            try counter.write(bytes, to: file)
        } else {
            Console.write(bytes: bytes)
        }
        try counter.finish()
    }
}
