internal import ArgumentParser
import StreetModel
import Workbench

/// A word of the screening: the group's recommendation, or the decision.
struct TopicScreenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "筛选: 建议或决定 · the screening: recommended, or decided")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: Choices.verdicts.help("意见", "the verdict")) var verdict: String
    @Option(help: "理由 · the ground") var ground: String
    @Flag(help: "是决定, 不写是建议 · the decision (else the recommendation)") var decided = false
    @Option(help: "转给谁, 或并入哪个议题 · to whom, or into which topic") var to: String?
    @Option(help: "到哪天, 如 2026-11-28 · until which day: 2026-11-28") var until: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if TopicScreened.Verdict(named: verdict) == nil { throw Choices.verdicts.expected() }
        if let until, Day(until) == nil { throw ValidationError("--until 2026-11-28") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var screened = TopicScreened()
        (screened.topic, screened.hand) = (try counter.topicID(topic), decided ? .decision : .recommendation)
        screened.verdict = TopicScreened.Verdict(named: verdict) ?? .onAgenda
        (screened.ground, screened.target, screened.until) = (ground, try target(counter), until.flatMap { Day($0) })
        try counter.record(.screened(screened))
    }

    /// Another topic by its short number too; a department as it is written.
    private func target(_ counter: Counter) throws(Stop) -> String {
        guard let to else { return "" }
        return TopicScreened.Verdict(named: verdict) == .merge ? try counter.topicID(to) : to
    }
}
