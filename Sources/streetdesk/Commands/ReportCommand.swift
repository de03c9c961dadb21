internal import ArgumentParser
import Exchange
import Storage
import StreetModel
import Workbench

/// The report of a day, a week or a month, for what somebody answers for.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "报告 · the report of a day, a week or a month")

    @Argument(help: "哪种: day 日, week 周, month 月 · of a day | week | month") var span: String
    @Option(help: "其中的一天, 不写是今天, 如 2026-11-21 · a day of it (else today): 2026-11-21") var date: String?
    @Option(help: "格式: md 文本, html 网页, csv 表格; 不写是 md · the form: md | html | csv (else md)")
    var format = ExportFormat.markdown.rawValue
    @Option(
        name: .customLong("out"),
        help: """
            写入新文件, 不写显示在屏幕上 \
            · writes a new file (else to standard output)
            """)
    var file: String?
    @Flag(help: "文件头加字节序标记, 供电子表格打开 · a byte order mark in front, for spreadsheets") var bom = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if ReportSpan(rawValue: span) == nil { throw ValidationError("day | week | month") }
        // A report is tables for people; what a program may want is in board and export.
        if ![ExportFormat.markdown, .html, .csv].contains(where: { $0.rawValue == format }) {
            throw ValidationError("--format md | html | csv")
        }
        if let date, Day(date) == nil { throw ValidationError("--date 2026-11-21") }
    }

    mutating func run() throws {
        guard let span = ReportSpan(rawValue: span), let format = ExportFormat(rawValue: format) else {
            throw Stop.wrongUsage
        }
        let counter = try Counter(options)
        let office = counter.office
        let now = counter.clock.now
        let today = office.offset.day(of: now)
        let day = date.flatMap { Day($0) } ?? today
        if span.days(around: day).lowerBound > today { throw counter.refusing(counter.words.reportAhead) }
        let days = span.days(around: day)
        var report = office.report(
            span, around: day, for: counter.staff, recalled: try recalled(days, counter), at: now)
        try seal(&report, min(days.upperBound, today), isOver: days.upperBound < today, counter)
        let document = counter.words.document(
            of: report, by: counter.staff, isRehearsal: counter.clerk.desk.settings.isRehearsal, office)
        let bytes = (bom ? ExportFormat.byteOrderMark : []) + format.bytes(of: document)
        if let file {
            try counter.write(bytes, to: file)
        } else {
            Console.write(bytes: bytes)
        }
        try counter.finish()
    }

    /// The office with the looks of days that live state keeps as marks alone.
    private func recalled(_ days: ClosedRange<Day>, _ counter: Counter) throws(Stop) -> Office {
        var office = counter.office
        for volume in counter.clerk.volumes where office.isPast(days.lowerBound, inBook: volume.book.code) {
            do {
                office.recall(try volume.book.history(days.lowerBound...(days.upperBound + 1)), of: days)
            } catch {
                throw Stop.complaining(counter.words.fault(error), .unsound)
            }
        }
        return office
    }

    /// The last line of each open book at the end of a day, the street's own first, and the seal of what the person answers
    /// for. A day that is not over goes up to the second at which the books were read.
    private func seal(_ report: inout Report, _ day: Day, isOver: Bool, _ counter: Counter) throws(Stop) {
        let desk = counter.clerk.desk
        let place = counter.staff.community ?? desk.settings.code
        let until = isOver ? nil : Moment(seconds: counter.openedAt.seconds)
        do {
            for code in counter.clerk.volumes.map({ $0.book.code }).sorted() {
                if let closing = try desk.closing(of: code, day, until: until) { report.closings.append(closing) }
            }
            guard let seal = try desk.seal(of: place, day, until: until)?.seal else { return }
            report.seal = Report.Seal(place: place, day: day, until: until, text: seal.text)
        } catch {
            throw Stop.complaining(counter.words.fault(error), .unsound)
        }
    }
}
