internal import ArgumentParser
import StreetModel
import Workbench

/// Says who looks after a topic, and until when its step is to be done.
struct TopicAssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "assign", abstract: "责任人与期限 · owner and date")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: "责任人工号, none 为没有 · the owner's staff number, none for nobody") var owner: String
    @Option(help: "期限, 如 2026-11-28 · until when: 2026-11-28") var byDate: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let byDate, Day(byDate) == nil { throw ValidationError("--by-date 2026-11-28") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var assigned = TopicAssigned()
        (assigned.topic, assigned.owner) = (try counter.topicID(topic), owner == "none" ? "" : owner)
        assigned.due = byDate.flatMap { Day($0) }
        try counter.record(.assigned(assigned))
    }
}
