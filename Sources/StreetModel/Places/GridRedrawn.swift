/// Grids of one community are opened, closed, or change buildings (grid.redrawn): split, merged, redrawn as one act.
///
/// It is its own inverse: with opened and closed, and from and to, changed over it takes itself back.
package struct GridRedrawn: EventBody {
    /// A building goes from one grid to another; its code stays.
    package struct Move: Hashable, Sendable {
        package var building: String
        package var from: String
        package var to: String

        package init(building: String, from: String, to: String) {
            self.building = building
            self.from = from
            self.to = to
        }
    }

    /// A grid begins, with its name, its worker (empty for none) and its place in the walking order.
    package struct Opening: Hashable, Sendable {
        package var grid: String
        package var name: String
        package var worker: String
        package var order: Int

        package init(grid: String, name: String, worker: String = "", order: Int = 0) {
            self.grid = grid
            self.name = name
            self.worker = worker
            self.order = order
        }
    }

    /// A grid ends; the successor is the grid that most of it went to, empty for none.
    package struct Closing: Hashable, Sendable {
        package var grid: String
        package var successor: String

        package init(grid: String, successor: String = "") {
            self.grid = grid
            self.successor = successor
        }
    }

    /// The households of a grid, as they were and as they are.
    package struct Households: Hashable, Sendable {
        package var grid: String
        package var was: Int
        package var now: Int

        package init(grid: String, was: Int, now: Int) {
            self.grid = grid
            self.was = was
            self.now = now
        }
    }

    /// The community's code.
    package var place = ""
    /// The day on which it is done: the first day of what opens and the last of what closes.
    package var on: Day?
    package var openings: [Opening] = []
    package var closings: [Closing] = []
    package var moves: [Move] = []
    package var households: [Households] = []
    package var reason = ""

    package init() {}

    package static let fields: [Field<GridRedrawn>] = [
        .text("place", "", \.place, isRequired: true), .day("on", "", \.on),
        .rows("openings", \.openings, { [$0.grid, $0.name, $0.worker, String($0.order)] }) {
            $0.count == 4 ? Opening(grid: $0[0], name: $0[1], worker: $0[2], order: Int($0[3]) ?? 0) : nil
        },
        .rows("closings", \.closings, { [$0.grid, $0.successor] }) {
            $0.count == 2 ? Closing(grid: $0[0], successor: $0[1]) : nil
        },
        .rows("moves", \.moves, { [$0.building, $0.from, $0.to] }) {
            $0.count == 3 ? Move(building: $0[0], from: $0[1], to: $0[2]) : nil
        },
        .rows("households", \.households, { [$0.grid, String($0.was), String($0.now)] }) {
            $0.count == 3 ? Households(grid: $0[0], was: Int($0[1]) ?? 0, now: Int($0[2]) ?? 0) : nil
        },
        .text("reason", "", \.reason),
    ]

    /// What takes it back: what opened closes, what closed opens, and everything goes back to where it was.
    package var inverse: GridRedrawn {
        var inverse = self
        inverse.openings = closings.map { Opening(grid: $0.grid, name: "") }
        inverse.closings = openings.map { Closing(grid: $0.grid, successor: "") }
        inverse.moves = moves.reversed().map { Move(building: $0.building, from: $0.to, to: $0.from) }
        inverse.households = households.map { Households(grid: $0.grid, was: $0.now, now: $0.was) }
        return inverse
    }
}
