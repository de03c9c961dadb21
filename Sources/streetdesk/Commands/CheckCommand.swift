internal import ArgumentParser
import StreetModel
import Workbench

/// Logs a look: the outcome, what was seen, when; or many from standard input.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "记一次巡查 · logs a look")

    @Argument(help: "档案号 · file number") var elder: String?
    @Argument(help: Choices.outcomes.help("结果", "the outcome")) var outcome: String?
    @Option(help: Choices.seen.help("所见", "what was seen")) var seen: String?
    @Flag(help: "见到险情, 马上记为异常 · more than a curtain: an anomaly at once") var alarm = false
    @Option(help: "看到的时刻, 如 08:12 或 2026-11-21T08:12 · when it was seen: 08:12 or 2026-11-21T08:12")
    var observed: String?
    @Option(help: "备注 · a note") var note: String?
    @Flag(help: "从标准输入逐行读: 档案号 结果 [备注] · reads lines ELDER OUTCOME [NOTE] from standard input")
    var batch = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if batch {
            let isAlone = elder == nil && outcome == nil && seen == nil && !alarm && observed == nil && note == nil
            if isAlone { return }
            throw ValidationError(
                """
                check --batch: 档案号、结果和备注写在标准输入里 \
                · check --batch: file number, outcome and note come from standard input
                """)
        }
        guard elder != nil, let outcome else {
            throw ValidationError("check 档案号 结果 · check ELDER OUTCOME")
        }
        guard CheckLine.outcome(outcome) != nil else { throw Choices.outcomes.expected() }
        if let seen, Seen(named: seen) == nil {
            throw Choices.seen.expected("--seen")
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
