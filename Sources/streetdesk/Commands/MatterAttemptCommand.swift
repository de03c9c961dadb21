internal import ArgumentParser
import StreetModel
import Workbench

/// Keeps a try to reach the person a matter is about; a result on the person is the response.
struct MatterAttemptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempt", abstract: "联系记录 · keeps a try to reach somebody")

    @Argument(help: "事项号 · the matter") var matter: String
    @Argument(
        help: """
            结果: noAnswer 没打通, spokenTo 通了话, seen 见到本人, relativeWithHer 亲属在身边, hearsay 只是听说, \
            foundInNeed 发现需要帮助, emergencyCalled 已报警急救, doorOpened 已开门, noted 备注 · the result: noAnswer \
            spokenTo seen relativeWithHer hearsay foundInNeed emergencyCalled doorOpened noted
            """)
    var result: String
    @Option(
        help: """
            方式: telephone 电话, door 敲门, look 查看, emergency 报警急救, note 备注 \
            · how: telephone door look emergency note
            """)
    var channel: String?
    @Option(help: "谁 · who was called or reached") var whom: String?
    @Option(help: "电话 · the number") var telephone: String?
    @Option(help: "备注 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if Attempt.Result(named: result) == nil {
            throw ValidationError(Attempt.Result.allCases.map(\.word).joined(separator: " | "))
        }
        if let channel, Attempt.Channel(named: channel) == nil {
            throw ValidationError("--channel \(Attempt.Channel.allCases.map(\.word).joined(separator: " | "))")
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
