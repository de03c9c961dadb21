internal import ArgumentParser
import StreetModel
import Workbench

/// A grid in two: the buildings that are named go to a new grid, whose code is told.
struct GridSplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "拆分 · some buildings become a new grid")

    @Argument(help: "网格编码 · the grid's code") var grid: String
    @Argument(help: "拆出去的楼栋编码 · the buildings that go") var buildings: [String]
    @Option(help: "新网格名称 · the new grid's name") var name: String
    @Option(
        help: """
            新网格的网格员工号, 不写仍是原来的, none 为空缺 \
            · its worker's staff number (else the old one's), none for nobody
            """)
    var worker: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let (grid, buildings, name) = (self.grid, self.buildings, self.name)
        let worker = self.worker == "none" ? "" : self.worker
        try counter.redraw { office throws(Refusal) in
            try office.split(grid, moving: buildings, name: name, worker: worker)
        }
    }
}
