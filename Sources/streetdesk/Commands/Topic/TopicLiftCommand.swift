internal import ArgumentParser
import StreetModel
import Workbench

/// Raises a community's topic to the street.
struct TopicLiftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lift", abstract: "上报街道 · raises it to the street")

    @Argument(help: "议题号 · the topic") var topic: String
    @Option(help: "理由 · why") var reason: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var raised = TopicRaised()
        (raised.place, raised.from, raised.reason) = (counter.office.code, try counter.topicID(topic), reason)
        try counter.record(.raised(raised))
    }
}
