internal import ArgumentParser
import StreetModel
import Workbench

/// Says who looks after a grid from a day on: its worker, or somebody in a worker's place.
struct GridAssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "assign", abstract: "派人 · who looks after a grid")

    @Argument(help: "网格编码 · the grid's code") var grid: String
    @Argument(help: "网格员工号, none 为空缺 · the worker's staff number, none for nobody") var worker: String
    @Option(help: "从哪天起, 不写是今天, 如 2026-11-21 · from which day on (else today): 2026-11-21")
    var from: String?
    @Option(help: "到哪天止, 如 2026-11-28 · the last day: 2026-11-28") var through: String?
    @Option(help: "代替谁, 写工号 · in whose place: a staff number") var insteadOf: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let from, Day(from) == nil { throw ValidationError("--from 2026-11-21") }
        if let through, Day(through) == nil { throw ValidationError("--through 2026-11-28") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        var assignment = GridAssigned()
        assignment.grid = grid
        assignment.staff = worker == "none" ? "" : worker
        assignment.from = from.flatMap { Day($0) } ?? counter.office.offset.day(of: now)
        assignment.through = through.flatMap { Day($0) }
        assignment.substituteFor = insteadOf ?? ""
        let entries = try counter.record(.place(.assigned(assignment)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
