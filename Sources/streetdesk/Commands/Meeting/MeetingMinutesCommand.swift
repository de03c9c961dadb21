internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// The minutes of a meeting as they stand now, a version of them, the public copy, what changed, the result, objections.
struct MeetingMinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "会议纪要、结果公示、异议 · the minutes, the result, objections")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Option(help: "第几稿, 不写是现在的 · which version (else as they stand now)") var version: Int?
    @Flag(name: .customLong("public"), help: "公开稿, 姓名电话隐去 · the public copy: names and telephones masked")
    var isPublic = false
    @Option(parsing: .upToNextOption, help: "两稿的不同, 如 --diff 1 2 · what changed between two versions: --diff 1 2")
    var diff: [Int] = []
    @Flag(help: "结果公示 · the public notice of the result") var result = false
    @Flag(help: "异议与答复 · objections and their answers") var objections = false
    @Option(help: "格式: md 文本, html 网页, csv 表格; 不写是 md · the form: md | html | csv (else md)")
    var format = ExportFormat.markdown.rawValue
    @Option(
        name: .customLong("out"),
        help: "写入新文件, 不写显示在屏幕上 · writes a new file (else to standard output)") var file: String?
    @OptionGroup var options: DeskOptions

    private var paper: MinutesPaper {
        if result { return .result }
        if objections { return .objections }
        if diff.count == 2 { return .changes(from: diff[0], to: diff[1]) }
        return isPublic ? .publicCopy(version: version) : .minutes(version: version)
    }

    mutating func validate() throws {
        if !diff.isEmpty && diff.count != 2 { throw ValidationError("--diff 1 2") }
        let forms: [ExportFormat] = paper.isTable ? [.markdown, .html, .csv] : [.markdown, .html]
        if !forms.contains(where: { $0.rawValue == format }) {
            throw ValidationError("--format " + forms.map(\.rawValue).joined(separator: " | "))
        }
    }

    mutating func run() throws {
        guard let format = ExportFormat(rawValue: format) else { throw Stop.wrongUsage }
        var counter = try Counter(options)
        let papers = MinutesPapers(
            try counter.meeting(meeting), office: counter.office, at: counter.clock.now, words: counter.words)
        guard let export = papers.export(paper) else {
            throw counter.refusing(counter.words.noSuchVersion(missing(in: try counter.meeting(meeting))))
        }
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

    /// The version that was asked for and is not there.
    private func missing(in meeting: Meeting) -> Int {
        let there = MinutesVersion.all(of: meeting).map(\.number)
        return (diff + [version ?? 0]).first { !there.contains($0) } ?? 0
    }
}
