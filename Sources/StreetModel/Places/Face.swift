/// The side of a building that a window looks out of (朝向).
package enum Face: String, Choice, Hashable {
    case south, north, east, west

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .south: ["南"]
        case .north: ["北"]
        case .east: ["东"]
        case .west: ["西"]
        }
    }

    /// The side one sees after walking round the building.
    package var opposite: Face {
        switch self {
        case .south: .north
        case .north: .south
        case .east: .west
        case .west: .east
        }
    }
}
