internal import ArgumentParser
import StreetModel
import Workbench

/// Keeps a try to reach the person a matter is about; a result on the person is the response.
struct MatterAttemptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempt", abstract: "联系记录 · keeps a try to reach somebody")

    @Argument(help: "事项号 · the matter") var matter: String
    @Argument(help: Choices.attemptResults.help("结果", "the result")) var result: String
    @Option(help: Choices.attemptChannels.help("方式, 不写按结果", "how (else as the result says)")) var channel: String?
    @Option(help: "谁 · who was called or reached") var whom: String?
    @Option(help: "电话 · the number") var telephone: String?
    @Option(help: "备注 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if Attempt.Result(named: result) == nil {
            throw Choices.attemptResults.expected()
        }
        if let channel, Attempt.Channel(named: channel) == nil {
            throw Choices.attemptChannels.expected("--channel")
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        guard let result = Attempt.Result(named: result) else { throw Stop.wrongUsage }
        guard let open = counter.office.matter(matter) else {
            throw counter.refusing(counter.words.refusal(.unknownMatter(matter), counter.office))
        }
        guard !open.elder.isEmpty else { throw counter.refusing(counter.words.noAttemptOnPlace(open.kind)) }
        let attempt = Attempt(
            elder: open.elder, matter: open.id,
            channel: channel.flatMap(Attempt.Channel.init(named:)) ?? MatterLine.channel(of: result), result: result,
            whom: whom ?? "", telephone: telephone ?? "", note: note ?? "")
        let entries = try counter.record(.attemptRecorded(attempt), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
