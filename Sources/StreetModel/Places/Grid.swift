/// A grid (网格) of a community: community code and three digits, 300 to 500 households (DOMAIN §1).
package struct Grid: Register {
    package var id: String
    package var name = ""
    package var community = ""
    package var households = 0
    /// The staff number of the worker who answers for it; empty where nobody does.
    package var worker = ""
    /// Its place in the community's walking order.
    package var order = 0
    package var validFrom: Day?
    /// Its last day; nil while it is there.
    package var validTo: Day?
    /// The grid that most of it went to; empty where none is known.
    package var successor = ""

    package init(id: String) {
        self.id = id
    }

    package static let kind = RegisterKind.grid
    package static let fields: [Field<Grid>] = [
        .text("name", "网格名称", \.name, isRequired: true),
        .text("community", "社区编码", \.community, isRequired: true),
        .number("households", "户数", \.households, in: 0...100_000),
        .text("worker", "网格员", \.worker),
        .number("order", "巡查顺序", \.order, in: 0...10_000),
        .day("validFrom", "", \.validFrom),
        .day("validTo", "", \.validTo),
        .text("successor", "", \.successor),
    ]

    /// True while nobody has closed it; what is closed keeps its history and has no round.
    package var isOpen: Bool { validTo == nil }
}
