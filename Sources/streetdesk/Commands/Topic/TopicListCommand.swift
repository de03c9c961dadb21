internal import ArgumentParser
import StreetModel
import Workbench

/// The topics that somebody reads, by the steps of the rules.
struct TopicListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "议题清单, 按步骤 · the topics, by steps")

    @Flag(help: "逾期的 · those that are late") var late = false
    @Flag(help: "已结束的 · those that ended") var ended = false
    @Option(help: "只要一步, 如 screening · of one step: screening") var step: String?
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let office = counter.office
        let steps = office.street.rules.steps.map(\.key)
        if let step, !steps.contains(step) { throw Stop.complaining(counter.words.stepsAre(steps), .wrongUsage) }
        let board = office.topicBoard(
            of: TopicsScreen.places(counter.staff, office), at: counter.clock.now)
        let views = (ended ? board.ended : board.open).filter { view in
            (!late || view.isLate) && (step == nil || view.step == step)
        }
        if json {
            Console.write(json: TopicJSON(office, counter.words).bytes(views))
        } else {
            Console.write(counter.words.topicTable(views, office))
        }
        try counter.finish()
    }
}
