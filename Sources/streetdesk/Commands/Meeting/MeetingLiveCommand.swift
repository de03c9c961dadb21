internal import ArgumentParser

/// How a meeting that is held stands at this second, for programs: an object of JSON.
struct MeetingLiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live", abstract: "会中此刻的 JSON · how a running meeting stands, as JSON")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let found = try counter.meeting(meeting)
        Console.write(json: MeetingLiveJSON(counter.office, found, now: counter.clock.now).bytes)
        try counter.finish()
    }
}
