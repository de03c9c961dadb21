internal import ArgumentParser
import StreetModel
import Workbench

/// The tree of places with its figures: street, blocks, communities, grids, buildings, entrances.
struct PlacesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "places", abstract: "台账 · places with households, people, coverage")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let (office, now) = (counter.office, counter.clock.now)
        var tree = PlaceTree()
        tree.update(office, for: counter.staff, at: now)
        if json {
            Console.write(json: PlacesJSON(office, tree, now: now).bytes)
        } else {
            Console.write(counter.words.placeTable(tree, office, at: now))
        }
        try counter.finish()
    }
}
