internal import ArgumentParser
import Exchange
import StreetModel
import Workbench

/// A list that leaves the house, with a filter, or one person's file for that person; in four forms.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "导出 · a list that leaves the house")

    @Argument(
        help: """
            什么: elders 老人名册, grids 网格, buildings 楼栋, staff 工作人员, duty 值班表, round 巡查, matters 事项, \
            overdue 逾期, board 督办, complaints 诉求, clearance 清零, sheet 巡查表, file 一个人的档案 \
            · what: elders grids buildings staff duty round matters overdue board complaints clearance sheet file
            """)
    var what: String
    @Argument(
        help: """
            file 后写档案号, sheet 后写网格编码 (不写是自己的第一个) \
            · after file the person's file number, after sheet the grid (else the first of your own)
            """)
    var subject: String?
    @Option(
        help: Choices.halves.help(
            "sheet 的时段, 不写是现在或下一个", "of a sheet: the half of the day (else the open slot, else the next)")) var slot:
        String?
    @Option(help: "格式: md 文本, csv 表格, html 网页, json 供程序读; 不写是 md · the form: md | csv | html | json (else md)")
    var format = ExportFormat.markdown.rawValue
    @Option(help: "只要这些行: 列=值 或一段文字, 可多次 · rows with COLUMN=VALUE or a text; may be repeated")
    var filter: [String] = []
    @Option(
        help: """
            clearance 从哪天, 不写是本月一日, 如 2026-11-01 \
            · of a clearance: the first day (else the month's first): 2026-11-01
            """)
    var from: String?
    @Option(
        help: """
            clearance 到哪天, 不写是今天, 如 2026-11-21 \
            · of a clearance: the last day (else today): 2026-11-21
            """)
    var to: String?
    @Option(help: "round 的网格编码, 不写是自己的全部 · of a round: the grid (else all of your own)")
    var grid: String?
    @Option(help: "file 为什么导出, 看不到全名的人要写 · of a file: why, for who sees the person masked")
    var reason: String?
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
        if ListKind(rawValue: what) == nil && what != "file" {
            throw ValidationError(ListKind.allCases.map(\.rawValue).joined(separator: " | ") + " | file")
        }
        if what == "file", subject == nil { throw ValidationError("export file 档案号 · export file ELDER") }
        if what != "file", what != "sheet", subject != nil { throw ValidationError("export \(what)") }
        if !ExportFormat.tables.contains(where: { $0.rawValue == format }) {
            throw ValidationError("--format md | csv | html | json")
        }
        if let slot, Half(named: slot) == nil { throw Choices.halves.expected("--slot") }
        for day in [from, to].compactMap({ $0 }) where Day(day) == nil {
            throw ValidationError("--from, --to 2026-11-21")
        }
    }

    mutating func run() throws {
        guard let format = ExportFormat(rawValue: format) else { throw Stop.wrongUsage }
        var counter = try Counter(options)
        try askReason(counter)
        let export = try narrowed(try whole(counter), counter)
        let document = export.document
        // What leaves is kept first: a desk that cannot be written gives nothing away.
        _ = try counter.record(export.act(format: format.rawValue, reason: reason ?? ""), at: counter.clock.now)
        let bytes = (bom && format == .csv ? ExportFormat.byteOrderMark : []) + format.bytes(of: document)
        if let file {
            try counter.write(bytes, to: file)
        } else {
            Console.write(bytes: bytes)
        }
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
        try counter.finish()
    }

    /// Who sees the person masked is told how the reason is given.
    private func askReason(_ counter: Counter) throws(Stop) {
        guard what == "file", let elder = counter.office.elder(subject ?? "")?.elder, (reason ?? "").isBlank,
            counter.office.needsReason(toCopy: elder, counter.staff, at: counter.clock.now)
        else { return }
        throw counter.refusing(counter.words.copyNeedsReason)
    }

    private func whole(_ counter: Counter) throws(Stop) -> Export {
        if let kind = ListKind(rawValue: what) { return try export(kind, counter) }
        let words = counter.words
        do {
            let copy = try counter.clerk.personCopy(
                of: subject ?? "", counter.office, by: counter.staff, at: counter.clock.now, words)
            if let copy { return copy }
        } catch {
            throw Stop.complaining(words.fault(error), .unsound)
        }
        throw counter.refusing(words.refusal(.unknownElder(subject ?? ""), counter.office))
    }

    private func export(_ kind: ListKind, _ counter: Counter) throws(Stop) -> Export {
        let (office, now, words) = (counter.office, counter.clock.now, counter.words)
        let lists = ListExport(office: office, by: counter.staff, at: now, words: words)
        switch kind {
        case .clearance:
            let today = office.offset.day(of: now)
            let last = to.flatMap { Day($0) } ?? today
            let first = from.flatMap { Day($0) } ?? last - (last.civil.day - 1)
            return ClearanceList(
                from: min(first, last), through: max(first, last), office: office, by: counter.staff, at: now,
                words: words
            ).export
        case .sheet:
            let own = office.grids(for: counter.staff, at: now).first?.id
            guard let grid = subject ?? grid ?? own else { throw counter.refusing(words.noGridOfOwn) }
            _ = try counter.ownGrid(grid)
            let half = slot.flatMap(Half.init(named:))
            return RoundSheet(
                grid: grid, slot: office.sheetSlot(half, at: now), office: office, by: counter.staff, at: now,
                words: words
            ).export
        case .round:
            guard let grid else { return lists.export(.round) }
            return lists.export(.round, round: (try counter.ownGrid(grid), office.openOrNextSlot(at: now)))
        case .board where !Office.hasBoard(counter.staff): throw counter.refusing(words.noBoard)
        case .elders, .grids, .buildings, .staff, .duty, .matters, .overdue, .board, .complaints, .visits, .dues,
            .canvass, .topics:
            return lists.export(kind)
        }
    }

    /// The rows that the filters leave; the head says by which.
    private func narrowed(_ export: Export, _ counter: Counter) throws(Stop) -> Export {
        if filter.isEmpty { return export }
        guard let narrowed = export.narrowed(by: filter, counter.words) else {
            let columns = export.document.tables.flatMap(\.keys)
            throw Stop.complaining(counter.words.noSuchColumn(columns), .wrongUsage)
        }
        return narrowed
    }
}
