internal import ArgumentParser
import StreetModel
import Workbench

/// On to the next step, or back to an earlier one with a reason.
struct TopicMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "转下一步, 或退回 · to the next step, or back")

    @Argument(help: "议题号 · the topic") var topic: String
    @Argument(help: "哪一步, 不写是下一步, 如 proposal · which step (else the next): proposal") var step: String?
    @Option(help: "退回的理由 · why it goes back") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let rules = counter.office.street.rules
        var moved = TopicMoved()
        (moved.topic, moved.reason) = (try counter.topicID(topic), reason ?? "")
        if let found = counter.office.topic(moved.topic) {
            moved.from = rules.currentStep(of: found)
            let view = counter.office.view(of: found, at: counter.clock.now)
            if step == nil && view.stepNumber == rules.steps.count {
                throw counter.refusing(counter.words.lastStep)
            }
            moved.to = step ?? rules.steps[view.stepNumber].key
            for lack in view.lacks { Console.complain(counter.words.lack(lack, counter.office)) }
        }
        try counter.record(.moved(moved))
    }
}
