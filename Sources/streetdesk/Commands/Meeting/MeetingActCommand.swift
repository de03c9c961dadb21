internal import ArgumentParser
import StreetModel
import Workbench

/// One act of a meeting that is held, or many from standard input.
struct MeetingActCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "会中一步, 如 signin 7 · one act of a running meeting: signin 7")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "做什么 · the act and its words") var act: [String] = []
    @Flag(help: "从标准输入逐行读: [时刻] 做什么 · reads lines [TIME] ACT from standard input") var batch = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if batch == act.isEmpty { return }
        throw ValidationError("meeting act 会议号 做什么 | --batch · meeting act MEETING ACT | --batch")
    }

    mutating func run() throws {
        var counter = try Counter(options)
        if batch { return try MeetingBatch.run(meeting, &counter) }
        let now = counter.clock.now
        let asked: MeetingEvent?
        do throws(Refusal) {
            asked = try MeetingActLine(counter.office, meeting).event(act, at: now)
        } catch {
            throw counter.refusing(counter.words.refusal(error, counter.office))
        }
        guard let event = asked else { throw Stop.complaining(counter.words.noMeetingAct(act), .wrongUsage) }
        let entries = try counter.record(.consultation(.meeting(event)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
