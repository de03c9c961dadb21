internal import ArgumentParser
import StreetModel
import Workbench

/// Writes down another who proposes the same.
struct TopicJoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "join", abstract: "附议 · another who proposes the same")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: "提出人 · who proposes it, too") var proposer: String
    @Option(help: "电话 · their telephone") var telephone: String?
    @Option(help: Choices.topicChannels.help("来源渠道", "the channel")) var channel: String?
    @Option(help: "提出日期, 不写是今天, 如 2026-11-21 · when (else today): 2026-11-21") var on: String?
    @Option(help: "涉及户数 · the households it touches") var households: Int?
    @Option(help: "期望结果 · what is wished for") var wish: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let channel, TopicRaised.Channel(named: channel) == nil {
            throw Choices.topicChannels.expected("--channel")
        }
        if let on, Day(on) == nil { throw ValidationError("--on 2026-11-21") }
        if let households, !(0...1_000_000).contains(households) { throw ValidationError("--households 0-1000000") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var joined = TopicJoined()
        (joined.topic, joined.proposer, joined.telephone) = (
            try counter.topicID(topic), proposer, telephone ?? ""
        )
        joined.channel = channel.flatMap(TopicRaised.Channel.init(named:)) ?? .resident
        joined.on = on.flatMap { Day($0) } ?? counter.office.offset.day(of: counter.clock.now)
        (joined.households, joined.wish) = (households ?? 0, wish ?? "")
        try counter.record(.joined(joined))
    }
}
