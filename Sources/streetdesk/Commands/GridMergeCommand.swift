internal import ArgumentParser
import StreetModel
import Workbench

/// A grid goes into another with everything in it, and is closed.
struct GridMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "并入 · a grid goes into another")

    @Argument(help: "撤销的网格 · the grid that is closed") var grid: String
    @Option(help: "并入的网格 · the grid that it goes into") var into: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let (grid, into) = (self.grid, self.into)
        try counter.redraw { office throws(Refusal) in try office.merge(grid, into: into) }
    }
}
