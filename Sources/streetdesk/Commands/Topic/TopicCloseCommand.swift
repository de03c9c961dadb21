internal import ArgumentParser
import StreetModel
import Workbench

/// Closes a topic, or opens it again.
struct TopicCloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "办结, 或重新打开 · closes a topic, or opens it again")

    @Argument(help: "议题号 · the topic") var topic: String
    @Flag(help: "不再推进, 不写是已落实 · not pursued (else delivered)") var dropped = false
    @Flag(help: "重新打开 · opens it again") var again = false
    @Option(help: "说明 · what came of it, or why") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var closed = TopicClosed()
        closed.topic = try counter.topicID(topic)
        (closed.isDelivered, closed.isOpenAgain) = (!dropped && !again, again)
        closed.reason = reason ?? ""
        try counter.record(.closed(closed))
    }
}
