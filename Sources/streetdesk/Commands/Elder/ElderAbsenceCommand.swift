internal import ArgumentParser
import StreetModel
import Workbench

/// Keeps that somebody is or will be away; it always has an end.
struct ElderAbsenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "absence", abstract: "外出报备 · reports an absence")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(help: Choices.absences.help("缘由", "why")) var reason: String
    @Option(help: "最后一天, 如 2026-11-25 · the last day away: 2026-11-25") var through: String
    @Option(help: "第一天, 不写是今天 · the first day away (else today)") var from: String?
    @Option(help: "去哪里 · where") var place: String?
    @Option(help: "谁说的, 不写是本人 · who told it (else the person)") var toldBy: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if Absence.Reason(named: reason) == nil { throw Choices.absences.expected() }
        if Day(through) == nil { throw ValidationError("--through 2026-11-25") }
        if let from, Day(from) == nil { throw ValidationError("--from 2026-11-21") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        guard let reason = Absence.Reason(named: reason), let through = Day(through) else { throw Stop.wrongUsage }
        let absence = Absence(
            elder: elder, reason: reason, from: from.flatMap { Day($0) } ?? counter.office.offset.day(of: now),
            through: through, place: place ?? "", toldBy: toldBy ?? "")
        let entries = try counter.record(.absenceReported(absence), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Approves the absence that waits for it, or refuses it with a reason.
struct ElderApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "approve", abstract: "批准报备 · approves an absence")

    @Argument(help: "档案号 · the file") var elder: String
    @Flag(help: "不批准, 要写理由 · refuses it, with a reason") var refuse = false
    @Option(help: "不批准的理由 · why it is refused") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        _ = try counter.file(elder)
        let absences = counter.office.elder(elder)?.absences ?? []
        let asked = absences.last(where: \.isWaiting) ?? (refuse ? absences.last { !$0.isTakenBack } : nil)
        var decision = AbsenceDecided()
        (decision.elder, decision.absence) = (elder, asked?.number ?? 0)
        (decision.verdict, decision.reason) = (refuse ? .refused : .approved, reason ?? "")
        let entries = try counter.record(.elder(.absenceDecided(decision)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Somebody is back before their absence ends.
struct ElderReturnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "return", abstract: "已回家 · back before the end")

    @Argument(help: "档案号 · the file") var elder: String
    @Option(help: "在家的第一天, 不写是今天 · the first day at home (else today)") var on: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let on, Day(on) == nil { throw ValidationError("--on 2026-11-21") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        let day = on.flatMap { Day($0) } ?? counter.office.offset.day(of: now)
        _ = try counter.file(elder)
        let running = counter.office.elder(elder)?.absences.last {
            !$0.isTakenBack && $0.absence.from <= day && $0.lastDay >= day
        }
        var decision = AbsenceDecided()
        (decision.elder, decision.absence, decision.verdict, decision.on) = (elder, running?.number ?? 0, .ended, day)
        let entries = try counter.record(.elder(.absenceDecided(decision)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
