internal import ArgumentParser
import StreetModel
import Workbench

/// Ticks a line of the checklist, or gives it to somebody.
struct MeetingCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "会前清单 · ticks a line of the checklist")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "清单项, 如 room · the line by its key: room, notice …") var line: String
    @Flag(help: "改回未办 · open again") var undone = false
    @Option(help: "责任人工号; 与 --undone 同用是交办 · who sees to it; with --undone it is only assigned") var owner: String?
    @Option(help: "说明 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let there = try counter.meeting(meeting).state.preparations[line] ?? MeetingState.Preparation()
        var body = MeetingPrepared()
        (body.meeting, body.item, body.isDone) = (meeting, line, !undone)
        (body.owner, body.note) = (owner ?? there.owner, note ?? there.note)
        try counter.write(.prepared(body))
    }
}

/// Hangs the notice: the agenda's numbers freeze.
struct MeetingPublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "公告会议, 议程编号固定 · publishes a meeting: its agenda freezes")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Option(help: "哪天张贴的, 不写是今天 · the day it was hung (else today)") var on: String?
    @Option(help: "公告时间不够时的理由 · why, where it hangs for less than its days") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let on, Day(on) == nil { throw ValidationError("--on 2026-11-21") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var body = MeetingStepped()
        (body.meeting, body.step, body.reason) = (meeting, .published, reason ?? "")
        body.on = on.flatMap { Day($0) }
        try counter.write(.stepped(body))
    }
}

/// Calls a meeting off.
struct MeetingCancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "取消会议 · calls a meeting off")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Option(help: "理由 · why") var reason: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var body = MeetingStepped()
        (body.meeting, body.step, body.reason) = (meeting, .cancelled, reason)
        try counter.write(.stepped(body))
    }
}
