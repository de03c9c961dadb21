internal import ArgumentParser
import StreetModel
import Workbench

/// Takes a matter one step further, and says what the step has to say.
struct MatterStepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "step", abstract: "办理一步 · takes a step of a matter")

    @Argument(help: "事项号 · the matter") var matter: String
    @Argument(help: Choices.steps.help("哪一步", "which step")) var step: String
    @Option(help: Choices.handlingOutcomes.help("办结的结果", "how it ended")) var outcome: String?
    @Option(help: Choices.causes.help("原因", "the cause")) var cause: String?
    @Option(help: "情况或理由 · what was done, or why") var text: String?
    @Option(help: "部门、工号或主事项号 · the department, staff number or master") var to: String?
    @Option(help: "挂账到哪天, 如 2026-11-28 · the last day of a parking: 2026-11-28") var until: String?
    @Option(help: "回访: 解决了吗, 是 | 否 · on the return visit: is it solved, yes | no") var solved: String?
    @Option(help: "回访: 满意吗, 是 | 否 · on the return visit: satisfied, yes | no") var satisfied: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if MatterStepped.Step(named: step) == nil {
            throw Choices.steps.expected()
        }
        if let outcome, HandlingOutcome(named: outcome) == nil {
            throw Choices.handlingOutcomes.expected("--outcome")
        }
        if let cause, Cause(named: cause) == nil {
            throw Choices.causes.expected("--cause")
        }
        if let until, Day(until) == nil { throw ValidationError("--until 2026-11-28") }
        if let solved, MatterLine.answer(solved) == nil { throw ValidationError("--solved 是 | 否 · --solved yes | no") }
        if let satisfied, MatterLine.answer(satisfied) == nil {
            throw ValidationError("--satisfied 是 | 否 · --satisfied yes | no")
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        guard let step = MatterStepped.Step(named: step) else { throw Stop.wrongUsage }
        let stepped = MatterStepped(
            matter: matter, step: step, outcome: outcome.flatMap(HandlingOutcome.init(named:)),
            cause: cause.flatMap(Cause.init(named:)), text: text ?? "", to: to ?? "",
            until: until.flatMap { Day($0) }, isSolved: solved.flatMap(MatterLine.answer),
            isSatisfied: satisfied.flatMap(MatterLine.answer))
        let entries = try counter.record(.matterStepped(stepped), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
