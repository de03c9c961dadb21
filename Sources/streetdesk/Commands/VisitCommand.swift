internal import ArgumentParser
import StreetModel
import Workbench

/// Logs a visit by telephone or at the door: the outcome, when, and a note.
struct VisitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "visit", abstract: "记一次探访 · logs a visit")

    @Argument(help: "档案号 · file number") var elder: String
    @Argument(help: Choices.outcomes.help("结果, 看不清即未联系上", "the outcome, unclear where nobody was reached")) var outcome:
        String
    @Option(help: Choices.visitKinds.help("方式, 不写是电话", "how (else by telephone)")) var kind = VisitKind.telephone.word
    @Option(help: "探访的时刻, 如 10:20 或 2026-11-21T10:20 · when it was: 10:20 or 2026-11-21T10:20")
    var observed: String?
    @Option(help: "不是本人时是谁 · who was reached where that was not the person") var whom: String?
    @Option(help: "备注 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        guard CheckLine.outcome(outcome) != nil else { throw Choices.outcomes.expected() }
        if VisitKind(named: kind) == nil { throw Choices.visitKinds.expected("--kind") }
    }

    mutating func run() throws {
        guard let outcome = CheckLine.outcome(outcome), let kind = VisitKind(named: kind) else { throw Stop.wrongUsage }
        var counter = try Counter(options)
        let now = counter.clock.now
        var visit = VisitRecorded()
        (visit.elder, visit.kind, visit.outcome) = (elder, kind, outcome)
        (visit.whom, visit.note) = (whom ?? "", note ?? "")
        visit.observed = try counter.moment(of: observed, now: now)
        let entries = try counter.record(.elder(.visitRecorded(visit)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
