internal import ArgumentParser
import StreetModel
import Workbench

/// Takes a grid over for today, gives it to a colleague, or gives it back (顶班).
struct CoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cover", abstract: "今天顶班一个网格 · stands in for a grid's worker today")

    @Argument(help: "网格编码 · the grid's code") var grid: String
    @Option(help: "顶班人工号, 不写是自己 · who stands in (else oneself)") var by: String?
    @Flag(help: "交还 · gives the grid back") var back = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if back && by != nil { throw ValidationError("--by | --back") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        let standIn = StandIn(
            grid: grid, day: counter.office.offset.day(of: now), staff: back ? "" : by ?? counter.staff.id)
        let entries = try counter.record(.gridCovered(standIn), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
