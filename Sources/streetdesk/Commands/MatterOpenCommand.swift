internal import ArgumentParser
import StreetModel
import Workbench

/// Opens a matter on a place: a complaint, a finding, a task.
struct MatterOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "新建事项 · opens a matter on a place")

    @Argument(help: Choices.openedKinds.help("哪类", "the kind")) var kind: String
    @Option(help: "楼栋、网格或社区编码 · code of a building, a grid or a community") var place: String
    @Option(help: "什么情况 · what is the matter") var text: String
    @Option(help: "类别, 如 停车管理 · the class, such as 停车管理") var category: String?
    @Option(help: "工单号 · the ticket number") var ticket: String?
    @Option(help: Choices.complaintChannels.help("诉求渠道", "the channel of a complaint")) var channel: String?
    @Option(help: "来电人 · who called") var caller: String?
    @Option(help: "电话 · the caller's number") var telephone: String?
    @Option(
        help: """
            起算时刻, 不写是现在, 如 08:12 或 2026-11-21T08:12 \
            · when it began (else now): 08:12 or 2026-11-21T08:12
            """)
    var start: String?
    @Option(help: "办理期限, 如 2026-11-28 · the last day for handling: 2026-11-28") var byDate: String?
    @Option(help: "承办人工号 · who is to do it") var owner: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if MatterLine.kind(kind) == nil { throw Choices.openedKinds.expected() }
        if let channel, MatterReport.Channel(named: channel) == nil {
            throw Choices.complaintChannels.expected("--channel")
        }
        if let byDate, Day(byDate) == nil { throw ValidationError("--by-date 2026-11-28") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        guard let kind = MatterLine.kind(kind) else { throw Stop.wrongUsage }
        let now = counter.clock.now
        let report = MatterReport(
            place: place, category: category ?? "", text: text, ticket: ticket ?? "",
            channel: channel.flatMap(MatterReport.Channel.init(named:)), caller: caller ?? "",
            telephone: telephone ?? "")
        let opening = MatterOpened(
            kind: kind, grid: place, origin: .hand, start: try counter.moment(of: start, now: now),
            handleBy: byDate.flatMap { Day($0) }.map { MatterLine.lastSecond(of: $0, counter.office.offset) },
            owner: owner ?? "", report: report)
        let entries = try counter.record(.matterOpened(opening), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
