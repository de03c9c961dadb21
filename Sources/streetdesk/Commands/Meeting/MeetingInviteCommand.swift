internal import ArgumentParser
import StreetModel
import Workbench

/// Notes who of the roll was told of a meeting, or is excused; each is answered once it is durable.
struct MeetingInviteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "记已通知的人, 或请假 · who was told of a meeting, or is excused")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "名册上的序号, 可多个 · numbers on the roll") var numbers: [Int]
    @Flag(help: "是请假, 不写是已通知 · excused (else told of it)") var excused = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        for number in numbers {
            var body = MeetingAttended()
            (body.meeting, body.member, body.mark) = (meeting, number, excused ? .excused : .invited)
            try counter.write(.attended(body))
        }
    }
}
