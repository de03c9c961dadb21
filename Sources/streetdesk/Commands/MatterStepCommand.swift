internal import ArgumentParser
import StreetModel
import Workbench

/// Takes a matter one step further, and says what the step has to say.
struct MatterStepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "step", abstract: "办理一步 · takes a step of a matter")

    @Argument(help: "事项号 · the matter") var matter: String
    @Argument(
        help: """
            哪一步: responded 响应, handled 办结, confirmed 回访, cleared 销账, redone 重办, referred 转派, \
            returned 退单, reassigned 改派, raised 提级, parked 挂账, resumed 恢复办理, excluded 剔除, merged 并案, \
            withdrawn 撤回, witnessed 复核 · which step: responded handled confirmed cleared redone referred returned \
            reassigned raised parked resumed excluded merged withdrawn witnessed
            """)
    var step: String
    @Option(
        help: """
            办结的结果: falseAlarm 虚惊, safe 平安, helped 已帮助, hospital 送医, died 去世, solved 已解决, \
            partlySolved 部分解决, explained 已解释 \
            · how it ended: falseAlarm safe helped hospital died solved partlySolved explained
            """)
    var outcome: String?
    @Option(help: "原因, 如 跌倒 或 设施老化 · the cause, such as fallen or wornOut") var cause: String?
    @Option(help: "情况或理由 · what was done, or why") var text: String?
    @Option(help: "部门、工号或主事项号 · the department, staff number or master") var to: String?
    @Option(help: "挂账到哪天, 如 2026-11-28 · the last day of a parking: 2026-11-28") var until: String?
    @Option(help: "回访: 解决了吗, yes 是, no 否 · on the return visit: is it solved, yes | no") var solved: String?
    @Option(help: "回访: 满意吗, yes 是, no 否 · on the return visit: satisfied, yes | no") var satisfied: String?
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
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
