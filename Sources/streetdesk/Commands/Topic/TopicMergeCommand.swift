internal import ArgumentParser
import StreetModel
import Workbench

/// Puts a topic into another of the same place; everybody who proposed it stays owed an answer.
struct TopicMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "并入 · into another topic")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: "并入哪个议题 · the topic it goes into") var other: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var merged = TopicMerged()
        (merged.topic, merged.into) = (try counter.topicID(topic), try counter.topicID(other))
        try counter.record(.merged(merged))
    }
}
