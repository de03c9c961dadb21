/// What was found at a dwelling of a building that is canvassed (摸底, canvass.recorded).
package struct CanvassRecorded: EventBody {
    /// What was found at the door.
    package enum Finding: String, Choice, Hashable {
        /// Visited, nobody there lives alone.
        case visited
        /// An elderly person living alone: a file is to be opened, or is there.
        case alone
        case refused
        /// Nobody answered, or not now: again on a day.
        case again
        /// Nobody lives there.
        case vacant
        /// Set back to be visited.
        case toVisit

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .visited: ["已访"]
            case .alone: ["独居"]
            case .refused: ["拒访"]
            case .again: ["再访"]
            case .vacant: ["空户"]
            case .toVisit: ["待访"]
            }
        }
    }

    package var building = ""
    package var entrance = 0
    package var floor = 0
    package var door = ""
    package var finding = Finding.toVisit
    /// For ``Finding/again``: when.
    package var again: Day?
    package var note = ""

    package init() {}

    package static let fields: [Field<CanvassRecorded>] = [
        .text("building", "", \.building, isRequired: true), .choice("finding", "", \.finding),
        .day("again", "", \.again), .number("entrance", "", \.entrance, in: 0...50, isPrivate: true),
        .number("floor", "", \.floor, in: 0...120, isPrivate: true), .text("door", "", \.door, isPrivate: true),
        .text("note", "", \.note, isPrivate: true),
    ]

    /// Entrance, floor and door together: what tells dwellings of a building apart.
    package var dwelling: String { "\(entrance)-\(floor)-\(door)" }
}
