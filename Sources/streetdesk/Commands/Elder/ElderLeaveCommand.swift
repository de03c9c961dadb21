internal import ArgumentParser
import StreetModel
import Workbench

/// Says that somebody moved away, died or withdrew; a second hand confirms it.
struct ElderLeaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "leave", abstract: "注销 · reports a leaving")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(help: Choices.leavings.help("去向", "what happened")) var status: String
    @Option(help: "哪天, 如 2026-11-20 · on which day: 2026-11-20") var on: String?
    @Option(help: "谁说的 · who told it") var toldBy: String?
    @Option(help: "情况 · what is known") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if ElderStatus(named: status).map({ $0 == .here }) ?? true { throw Choices.leavings.expected() }
        if let on, Day(on) == nil { throw ValidationError("--on 2026-11-20") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var report = LeavingReported()
        (report.elder, report.on) = (elder, on.flatMap { Day($0) })
        (report.status, report.toldBy, report.reason) = (
            ElderStatus(named: status) ?? .moved, toldBy ?? "", reason ?? ""
        )
        let entries = try counter.record(.elder(.leavingReported(report)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// The second hand on a leaving: yes, or no with a reason, which also sets right what was confirmed in error.
struct ElderConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "复核注销 · the second hand on a leaving")

    @Argument(help: "档案号 · the file") var elder: String
    @Flag(help: "不同意, 或更正已复核的, 要写理由 · refuses it, or sets a confirmed one right, with a reason")
    var refuse = false
    @Option(help: "不同意或更正的理由 · why it is refused or set right") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        _ = try counter.file(elder)
        let leavings = counter.office.elder(elder)?.leavings ?? []
        let asked = leavings.last(where: \.isWaiting) ?? (refuse ? leavings.last(where: \.isInForce) : nil)
        var decision = LeavingDecided()
        (decision.elder, decision.leaving) = (elder, asked?.report.number ?? 0)
        (decision.isConfirmed, decision.reason) = (!refuse, reason ?? "")
        let entries = try counter.record(.elder(.leavingDecided(decision)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
