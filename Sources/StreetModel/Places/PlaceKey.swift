/// A node of the tree of places (台账): street, block, community, grid, building, entrance, and the people in it.
package enum PlaceKey: Hashable, Sendable {
    case street
    /// A block by its name.
    case block(String)
    case community(String)
    case grid(String)
    case building(String)
    case entrance(Int, of: String)
    /// A person, with the building and entrance they live in; entrance 0 where the building has but one.
    case elder(String, entrance: Int, of: String)

    /// The code of the grid or building that it is or lies in; nil above a community.
    package var code: String? {
        switch self {
        case .street, .block: nil
        case .community(let code), .grid(let code), .building(let code): code
        case .entrance(_, let building), .elder(_, _, let building): building
        }
    }

    /// The building that it is or lies in.
    package var building: String? {
        switch self {
        case .building(let code), .entrance(_, let code), .elder(_, _, let code): code
        case .street, .block, .community, .grid: nil
        }
    }
}
