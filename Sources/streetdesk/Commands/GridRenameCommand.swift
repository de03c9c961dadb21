internal import ArgumentParser
import StreetModel
import Workbench

/// A grid gets another name.
struct GridRenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: "改名 · gives a grid another name")

    @Argument(help: "网格编码 · the grid's code") var grid: String
    @Argument(help: "新名称 · the new name") var name: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let was = counter.office.grid(grid)?.name ?? ""
        let change = FieldChange(field: "name", was: .text(was), now: .text(name))
        let amendment = Amendment(register: .grid, id: grid, changes: [change])
        let entries = try counter.record(.amended(amendment), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
