internal import ArgumentParser
import StreetModel
import Workbench

/// A new grid without buildings, which are moved into it later.
struct GridOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "新设网格 · opens an empty grid")

    @Argument(help: "社区编码 · the community's code") var community: String
    @Option(help: "网格名称 · the grid's name") var name: String
    @Option(help: "网格员工号 · its worker's staff number") var worker: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let (community, name, worker) = (self.community, self.name, self.worker ?? "")
        try counter.redraw { office throws(Refusal) in
            try office.openGrid(in: community, name: name, worker: worker)
        }
    }
}
