internal import ArgumentParser
import StreetModel
import Workbench

/// Puts on the agenda what is open from the meeting before, and the topics that wait for one.
struct MeetingDraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "起草议程: 上次的未尽事项和待上会的议题 · drafts the agenda from what is open")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Flag(help: "只列出, 不写入 · only lists them") var list = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let drafts = counter.office.agendaDrafts(for: try counter.meeting(meeting))
        if drafts.isEmpty { throw counter.refusing(counter.words.noAgendaDrafts) }
        // Told once it is durable.
        if !list {
            _ = try counter.record(.consultation(.meeting(.itemPlaced(.drafts(for: meeting)))), at: counter.clock.now)
        }
        for draft in drafts { Console.write(counter.words.agendaDraft(draft)) }
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
        try counter.finish()
    }
}
