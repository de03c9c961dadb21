internal import ArgumentParser
import StreetModel
import Workbench

/// Takes a matter one step further, and says what the step has to say.
struct MatterStepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "step", abstract: "办理一步 · takes a step of a matter")

    @Argument(help: "事项号 · the matter") var matter: String
    @Argument(
        help: """
            responded handled confirmed cleared redone referred returned reassigned raised parked resumed excluded \
            merged withdrawn witnessed
            """)
    var step: String
    @Option(help: "falseAlarm safe helped hospital died solved partlySolved explained") var outcome: String?
    @Option(help: "原因, 如 wornOut 或 设施老化 · the cause") var cause: String?
    @Option(help: "情况或理由 · what was done, or why") var text: String?
    @Option(help: "部门、工号或主事项号 · the department, staff number or master") var to: String?
    @Option(help: "挂账到哪天 · the last day of a parking: 2026-11-28") var until: String?
    @Option(help: "yes | no") var solved: String?
    @Option(help: "yes | no") var satisfied: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if MatterStepped.Step(named: step) == nil {
            throw ValidationError(MatterStepped.Step.allCases.map(\.word).joined(separator: " | "))
        }
        if let outcome, HandlingOutcome(named: outcome) == nil {
            throw ValidationError("--outcome \(HandlingOutcome.allCases.map(\.word).joined(separator: " | "))")
        }
        if let cause, Cause(named: cause) == nil {
            throw ValidationError("--cause \(Cause.allCases.map(\.word).joined(separator: " | "))")
        }
        if let until, Day(until) == nil { throw ValidationError("--until 2026-11-28") }
        if let solved, MatterLine.answer(solved) == nil { throw ValidationError("--solved yes | no") }
        if let satisfied, MatterLine.answer(satisfied) == nil { throw ValidationError("--satisfied yes | no") }
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
        Console.write(CheckLine.answer(entries))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
