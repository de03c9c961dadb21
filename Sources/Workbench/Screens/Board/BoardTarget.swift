import StreetModel

/// What a key on a row of the board acts on: a breach, a person, a matter or a grid.
struct BoardTarget {
    var breach: Breach?
    /// Empty where it is about nobody.
    var elder: String
    /// Empty where none is open.
    var matter: String
    var grid: String

    /// The breach of a single row; nil for a group.
    init?(_ row: BoardRow) {
        guard let breach = row.breach else { return nil }
        self.init(breach)
        // A withdrawn anomaly is nobody's to be urged about: it waits to be seen.
        if row.part == .withdrawn { self.breach = nil }
    }

    init(_ breach: Breach) {
        self.breach = breach
        (elder, matter, grid) = (breach.elder, breach.matter, breach.grid)
    }

    /// Somebody behind a figure, with what is late about them.
    init?(elder: String, _ context: ScreenContext) {
        guard let record = context.office.elder(elder) else { return nil }
        breach = context.lookout.breaches.first { $0.elder == elder && $0.isLate }
        (self.elder, matter, grid) = (elder, breach?.matter ?? "", record.elder.grid)
    }

    /// A matter behind a figure.
    init?(matter id: String, _ context: ScreenContext) {
        guard let found = context.office.matter(id) else { return nil }
        breach = context.lookout.breaches.first { $0.matter == id && $0.isLate }
        (elder, matter, grid) = (found.elder, id, found.opening.grid)
    }

    init(grid: String, _ context: ScreenContext) {
        breach = context.lookout.breaches.first { $0.grid == grid && $0.kind == .notBegun && $0.isLate }
        (elder, matter, self.grid) = ("", "", grid)
    }
}
