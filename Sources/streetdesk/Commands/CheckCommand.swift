internal import ArgumentParser
import StreetModel
import Workbench

/// Logs a look: the outcome, what was seen, when; or many from standard input.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "记一次巡查 · logs a look")

    @Argument(help: "档案号 · file number") var elder: String?
    @Argument(help: "结果: normal 正常, abnormal 异常, unclear 看不清 · the outcome: normal | abnormal | unclear")
    var outcome: String?
    @Option(
        help: """
            所见: open 开, shut 未开, drawn 拉上, undrawn 未拉, lit 灯亮, dark 灯不亮, person 见到本人, \
            other 其他 \
            · what was seen: open shut drawn undrawn lit dark person other
            """)
    var seen: String?
    @Flag(help: "见到险情, 马上记为异常 · more than a curtain: an anomaly at once") var alarm = false
    @Option(help: "看到的时刻, 如 08:12 或 2026-11-21T08:12 · when it was seen: 08:12 or 2026-11-21T08:12")
    var observed: String?
    @Option(help: "备注 · a note") var note: String?
    @Flag(help: "从标准输入逐行读: 档案号 结果 [备注] · reads lines ELDER OUTCOME [NOTE] from standard input")
    var batch = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if batch { return }
        guard elder != nil, let outcome else {
            throw ValidationError("check 档案号 normal | abnormal | unclear · check ELDER normal | abnormal | unclear")
        }
        guard CheckLine.outcome(outcome) != nil else { throw ValidationError("normal | abnormal | unclear") }
        if let seen, Seen(named: seen) == nil {
            throw ValidationError("--seen \(Seen.allCases.map(\.word).joined(separator: " | "))")
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        if batch { return try CheckBatch.run(&counter) }
        guard let elder, let outcome = outcome.flatMap(CheckLine.outcome) else { throw Stop.wrongUsage }
        let now = counter.clock.now
        let check = CheckRecorded(
            elder: elder, outcome: outcome, seen: seen.flatMap(Seen.init(named:)),
            observed: try counter.moment(of: observed, now: now), half: nil, isAlarm: alarm, note: note ?? "")
        let entries = try counter.record(.checkRecorded(check), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
