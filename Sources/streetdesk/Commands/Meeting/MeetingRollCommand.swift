internal import ArgumentParser
import StreetModel
import Workbench

/// Sets the roll of a meeting from a file, or as the meeting before had it.
struct MeetingRollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "roll", abstract: "定名册 · sets the roll of a meeting")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "CSV 文件: 序号,姓名,身份,单位,电话 · a CSV file: number, name, standing, unit, telephone") var file: String?
    @Flag(help: "沿用上次会议的 · as the meeting before had it") var last = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if (file == nil) != last {
            throw ValidationError("meeting roll 会议号 名册.csv | --last · meeting roll MEETING FILE | --last")
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let found = try counter.meeting(meeting)
        var body = MeetingRolled()
        (body.meeting, body.replaces) = (meeting, found.state.rollNumber)
        if let file {
            let (members, problems) = OfficeFiles.roll(file)
            for problem in problems { Console.complain(counter.words.problem(problem)) }
            if !problems.isEmpty { throw counter.refusing(counter.words.rollNotRead(problems.count)) }
            body.members = members
        } else {
            guard let before = counter.office.rollBefore(found) else {
                throw counter.refusing(counter.words.noRollBefore)
            }
            body.members = before.roll
        }
        try counter.write(.rolled(body))
    }
}
