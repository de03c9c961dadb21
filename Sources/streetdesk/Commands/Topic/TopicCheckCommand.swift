internal import ArgumentParser
import StreetModel
import Workbench

/// Ticks a line of the step's checklist, or opens it again.
struct TopicCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "勾选清单 · ticks a line of the checklist")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: "清单的哪一项, 如 heard · the line: heard") var line: String
    @Flag(help: "重新打开 · opens it again") var open = false
    @Option(help: "备注 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var checked = TopicChecked()
        (checked.topic, checked.item, checked.isDone, checked.note) = (
            try counter.topicID(topic), line, !open, note ?? ""
        )
        if let found = counter.office.topic(checked.topic) {
            checked.step = counter.office.street.rules.currentStep(of: found)
        }
        try counter.record(.checked(checked))
    }
}
