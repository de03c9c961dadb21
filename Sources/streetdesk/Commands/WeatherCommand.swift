internal import ArgumentParser
import StreetModel
import Workbench

/// Lifts everyone one level while extreme weather or a long holiday lasts, or ends that.
struct WeatherCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weather", abstract: "极端天气长假全员升一级 · lifts everyone one level for some days")

    @Option(help: "第一天, 不写是今天, 如 2026-11-21 · the first day (else today): 2026-11-21") var from: String?
    @Option(help: "最后一天, 如 2026-11-28 · the last day: 2026-11-28") var through: String?
    @Option(help: Choices.liftCauses.help("缘由, 不写是极端天气", "why (else weather)")) var cause = CareLifted.Cause.weather
        .word
    @Option(help: "备注 · a note") var note: String?
    @Flag(help: "今天起结束 · ends it, today being the first day without") var end = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if CareLifted.Cause(named: cause) == nil { throw Choices.liftCauses.expected("--cause") }
        if !end && through == nil { throw ValidationError("--through 2026-11-28 | --end") }
        for day in [from, through] {
            if let day, Day(day) == nil { throw ValidationError("2026-11-21: \(day)") }
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        let office = counter.office
        let today = office.offset.day(of: now)
        let lift: CareLifted
        if end {
            guard let ended = office.liftEnding(at: now) else {
                throw counter.refusing(counter.words.refusal(.alreadySo, office))
            }
            lift = ended
        } else {
            var new = CareLifted()
            (new.from, new.through) = (from.flatMap { Day($0) } ?? today, through.flatMap { Day($0) })
            (new.cause, new.note) = (CareLifted.Cause(named: cause) ?? .weather, note ?? "")
            lift = new
        }
        let entries = try counter.record(.desk(.careLifted(lift)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
