internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// The papers of a meeting: notice, agenda, sign-in sheet, ballot papers, and its dates for a calendar.
struct MeetingExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "会议材料 · the papers of a meeting")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(
        help: """
            什么: notice 公告, agenda 议程, signin 签到表, ballot 表决票, ics 日历文件 \
            · what: notice | agenda | signin | ballot | ics
            """)
    var what: String
    @Option(help: "格式: md 文本, html 网页, csv 表格, json 供程序读; 不写是 html · the form: md | html | csv | json (else html)")
    var format = ExportFormat.html.rawValue
    @Option(
        name: .customLong("out"),
        help: "写入新文件, 不写显示在屏幕上 · writes a new file (else to standard output)") var file: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if MeetingPaper(rawValue: what) == nil {
            throw ValidationError(MeetingPaper.allCases.map(\.rawValue).joined(separator: " | "))
        }
        if !ExportFormat.tables.contains(where: { $0.rawValue == format }) {
            throw ValidationError("--format md | html | csv | json")
        }
    }

    mutating func run() throws {
        guard let paper = MeetingPaper(rawValue: what), let table = ExportFormat(rawValue: format) else {
            throw Stop.wrongUsage
        }
        var counter = try Counter(options)
        let format = paper == .calendar ? ExportFormat.calendar : table
        let papers = MeetingPapers(
            try counter.meeting(meeting), office: counter.office, at: counter.clock.now, words: counter.words)
        let export = papers.export(paper)
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
