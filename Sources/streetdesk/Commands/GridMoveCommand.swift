internal import ArgumentParser
import StreetModel
import Workbench

/// Buildings go to another grid of their community.
struct GridMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "move", abstract: "划楼 · buildings go to another grid")

    @Argument(help: "楼栋编码 · the buildings that go") var buildings: [String]
    @Option(help: "划入的网格 · the grid that they go to") var into: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let (buildings, into) = (self.buildings, self.into)
        try counter.redraw { office throws(Refusal) in try office.move(buildings, into: into) }
    }
}
