internal import ArgumentParser
import StreetModel
import Workbench

/// The meetings of what somebody may look at: those to come, then those that were.
struct MeetingListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "会议清单 · the meetings, next first")

    @Flag(help: "只要还没开完的 · only those to come or going on") var open = false
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let now = counter.clock.now
        let meetings = counter.office.meetings(for: counter.staff, at: now).filter {
            !open || !$0.state.stage.isOver
        }
        if json {
            Console.write(json: MeetingJSON(counter.office, now: now, words: counter.words).bytes(meetings))
        } else {
            Console.write(counter.words.meetingTable(meetings, counter.office, at: now))
        }
        try counter.finish()
    }
}

/// One meeting: its plan, agenda with clock times, checklist, roll, notice.
struct MeetingShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "看一次会议 · shows a meeting")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let found = try counter.meeting(meeting)
        let now = counter.clock.now
        if json {
            Console.write(json: MeetingJSON(counter.office, now: now, words: counter.words).bytes(of: found))
        } else {
            Console.write(counter.words.meetingPage(found, counter.office, at: now))
        }
        try counter.finish()
    }
}
