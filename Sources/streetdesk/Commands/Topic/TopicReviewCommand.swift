internal import ArgumentParser
import StreetModel
import Workbench

/// Writes what people say of a topic's result.
struct TopicReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "满意度回访 · what people say of the result")

    @Argument(help: "议题号 · the topic") var topic: String
    @Option(help: "回访几户 · how many were asked") var asked: Int
    @Option(help: "其中满意 · how many of them are satisfied") var satisfied: Int
    @Option(help: "下次回访, 如 2027-02-20; 不写就不再到期 · when next (else never)") var next: String?
    @Option(help: "说明 · in words") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let next, Day(next) == nil { throw ValidationError("--next 2027-02-20") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var reviewed = TopicReviewed()
        (reviewed.topic, reviewed.asked, reviewed.satisfied) = (try counter.topicID(topic), asked, satisfied)
        reviewed.note = note ?? ""
        reviewed.next = next.flatMap { Day($0) }
        try counter.record(.reviewed(reviewed))
    }
}
