internal import ArgumentParser
import StreetModel
import Workbench

/// Raises a topic as the office's intake form asks.
struct TopicRaiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "raise", abstract: "提出议题 · raises a topic")

    @Argument(help: "题目 · the title") var title: String
    @Option(help: "期望结果 · what is wished for") var wish: String?
    @Option(help: "提出人 · who proposes it") var proposer: String?
    @Option(help: "电话 · their telephone") var telephone: String?
    @Option(help: Choices.topicChannels.help("来源渠道", "the channel")) var channel: String?
    @Option(help: "社区或街道编码, 不写是自己的社区 · code of the community or the street (else your community)")
    var place: String?
    @Option(help: "提出日期, 不写是今天, 如 2026-11-21 · when it was proposed (else today): 2026-11-21") var on: String?
    @Option(help: "涉及户数 · the households it touches") var households: Int?
    @Flag(help: "紧急 · urgent") var urgent = false
    @Option(help: "成员单位 · the member unit") var unit: String?
    @Option(help: "联络员 · its liaison") var liaison: String?
    @Option(help: "来由: 事项号或工单号 · what gave rise to it: a matter or a ticket") var link: [String] = []
    @Option(name: .customLong("set"), help: "表上另问的: 项=答 · what the form asks beside: key=answer")
    var answers: [String] = []
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
        var topic = TopicRaised()
        topic.place = place ?? counter.staff.community ?? counter.office.code
        (topic.title, topic.wish, topic.proposer) = (title, wish ?? "", proposer ?? "")
        (topic.telephone, topic.households, topic.isUrgent) = (telephone ?? "", households ?? 0, urgent)
        topic.channel = channel.flatMap(TopicRaised.Channel.init(named:)) ?? .resident
        topic.on = on.flatMap { Day($0) } ?? counter.office.offset.day(of: counter.clock.now)
        (topic.unit, topic.liaison, topic.links) = (unit ?? "", liaison ?? "", link)
        topic.answers = try counter.answers(answers)
        // What may be the same is shown before a new one is saved (DOMAIN §5).
        let similar = counter.office.similarTopics(to: title, links: link, in: topic.place)
        for other in similar.prefix(2) { Console.complain(counter.words.similarTopic(other, counter.office)) }
        try counter.record(.raised(topic))
    }
}
