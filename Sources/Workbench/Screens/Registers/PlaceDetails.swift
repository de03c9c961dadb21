import StreetModel
import TextUI

/// What has to be known of the selected place: a grid's worker, assignments and warnings, a building's shape and head.
struct PlaceDetails {
    struct Line {
        var text: String
        var style = Style.plain
    }

    private let key: PlaceKey
    private let tree: PlaceTree
    private let context: ScreenContext

    init(_ key: PlaceKey, _ tree: PlaceTree, _ context: ScreenContext) {
        self.key = key
        self.tree = tree
        self.context = context
    }

    /// The lines, each as wide as there is room for; the most needed first.
    func lines(width: Int) -> [Line] {
        let office = context.office
        let found: [Line]
        switch key {
        case .street, .block: found = counted
        case .community(let code): found = community(code)
        case .grid(let code): found = office.grid(code).map { grid($0) } ?? []
        case .building(let code): found = office.building(code).map { building($0) } ?? []
        case .entrance(_, let code): found = counted + (office.building(code).map { building($0) } ?? [])
        case .elder(let id, _, _):
            guard let record = office.elder(id) else { return [] }
            return PersonSummary(record, slot: tree.slot, context).lines(width: width)
                .map { Line(text: $0.text, style: $0.style) }
        }
        let heading = Line(text: context.words.place(key, office), style: Style(.heading, bold: true))
        return ([heading] + found).flatMap { line in
            line.text.wrapped(to: width).map { Line(text: $0, style: line.style) }
        }
    }

    private var counted: [Line] {
        context.words.tally(tree.tally(of: key)).map { Line(text: $0) }
    }

    private func community(_ code: String) -> [Line] {
        let (office, words) = (context.office, context.words)
        let free = office.workersWithoutGrid(of: code, on: context.today)
        let closed = (office.books[code]?.grids.values.filter { !$0.isOpen } ?? []).sorted { $0.id < $1.id }
        return counted
            + free.map { Line(text: words.withoutGrid($0), style: Style(.warning)) }
            + closed.map { Line(text: words.closedGrid($0, office), style: Style(.quiet)) }
    }

    private func grid(_ grid: Grid) -> [Line] {
        let (office, words) = (context.office, context.words)
        let households = tree.tally(of: key).households
        let warnings = office.warnings(of: grid, households: households, on: context.today)
        let assignments = (office.books[grid.community]?.assignments[grid.id] ?? []).filter { kept in
            !kept.isTakenBack && kept.body.through.map { $0 >= context.today } ?? true
        }
        return warnings.map {
            Line(
                text: "! " + words.warning($0, grid, households: households, office), style: Style(.warning, bold: true)
            )
        }
            + [Line(text: words.keeperLine(grid, context))] + counted
            + assignments.map { Line(text: words.assignmentLine($0.body, office)) }
            + [Line(text: words.codeLine(grid.id), style: Style(.quiet))]
    }

    private func building(_ building: Building) -> [Line] {
        let words = context.words
        return words.buildingLines(building).map { Line(text: $0) } + (key.isEntrance ? [] : counted)
            + [Line(text: words.codeLine(building.id), style: Style(.quiet))]
    }
}

extension PlaceKey {
    fileprivate var isEntrance: Bool { if case .entrance = self { true } else { false } }
}
