import Storage
import StreetModel

/// `places --json`: an array of places in the order of the tree, each with its parent and its figures.
struct PlacesJSON {
    private let office: Office
    private let tree: PlaceTree
    private let now: Moment

    init(_ office: Office, _ tree: PlaceTree, now: Moment) {
        self.office = office
        self.tree = tree
        self.now = now
    }

    /// The array, one line.
    var bytes: [UInt8] {
        var json = JSONWriter(reserving: 65_536)
        json.beginArray()
        for root in tree.roots { write(root, parent: nil, to: &json) }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ key: PlaceKey, parent: String?, to json: inout JSONWriter) {
        if case .elder = key { return }
        let (kind, code, name) = named(key)
        let tally = tree.tally(of: key)
        json.beginObject()
        json.string(kind, "kind")
        json.string(code, "code")
        json.string(name, "name")
        json.string(parent, "parent")
        let figures = [
            ("households", tally.households), ("people", tally.people), ("red", tally.red),
            ("yellow", tally.yellow), ("green", tally.green), ("due", tally.coverage.due),
            ("checked", tally.coverage.checked), ("dwellings", tally.dwellings), ("canvassed", tally.canvassed),
        ]
        for (name, figure) in figures {
            json.key(name)
            json.integer(figure)
        }
        if case .grid(let code) = key, let grid = office.grid(code) { write(grid, tally, to: &json) }
        json.endObject()
        for child in tree.children(of: key) { write(child, parent: code, to: &json) }
    }

    private func write(_ grid: Grid, _ tally: PlaceTally, to json: inout JSONWriter) {
        let today = office.offset.day(of: now)
        let keeper = office.keeper(of: grid.id, on: today)
        json.string(keeper.isEmpty ? nil : keeper, "worker")
        json.key("warnings")
        json.beginArray()
        for warning in office.warnings(of: grid, households: tally.households, on: today) {
            json.string(warning.rawValue)
        }
        json.endArray()
    }

    private func named(_ key: PlaceKey) -> (kind: String, code: String, name: String) {
        switch key {
        case .street: ("street", office.code, office.name)
        case .block(let name): ("block", name, name)
        case .community(let code): ("community", code, office.street.communities[code]?.name ?? code)
        case .grid(let code): ("grid", code, office.grid(code)?.name ?? code)
        case .building(let code):
            ("building", code, office.building(code).map { "\($0.courtyard)\($0.label)" } ?? code)
        case .entrance(let number, let code): ("entrance", "\(code)-\(number)", "\(number)")
        case .elder(let id, _, _): ("elder", id, id)
        }
    }
}
