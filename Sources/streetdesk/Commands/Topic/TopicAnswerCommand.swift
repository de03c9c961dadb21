internal import ArgumentParser
import StreetModel
import Workbench

/// Answers who proposed a topic: adopted, partly, not, and why.
struct TopicAnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "answer", abstract: "答复提议人 · answers who proposed it")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: Choices.adoptions.help("采纳情况", "whether it was adopted")) var adopted: String
    @Option(help: "理由 · why") var reason: String?
    @Option(help: "反馈方式 · how it was given") var way: String?
    @Option(help: "哪位提议人, 写 show 里的编号, 不写是全部 · whom: the number in topic show (else all)")
    var proposal: Int?
    @Option(name: .customLong("set"), help: "表上另问的: 项=答 · what the form asks beside: key=answer")
    var answers: [String] = []
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if TopicAnswered.Adoption(named: adopted) == nil { throw Choices.adoptions.expected() }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var answered = TopicAnswered()
        (answered.topic, answered.proposal) = (try counter.topicID(topic), proposal ?? 0)
        answered.adoption = TopicAnswered.Adoption(named: adopted) ?? .yes
        (answered.reason, answered.way) = (reason ?? "", way ?? "")
        answered.answers = try counter.answers(answers)
        try counter.record(.answered(answered))
    }
}
