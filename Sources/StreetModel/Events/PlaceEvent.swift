/// What happens to grids and buildings beside changes of their records.
package enum PlaceEvent: Hashable, Sendable {
    case redrawn(GridRedrawn)
    case assigned(GridAssigned)
    case canvassed(CanvassRecorded)

    package var kind: String {
        switch self {
        case .redrawn: "grid.redrawn"
        case .assigned: "grid.assigned"
        case .canvassed: "canvass.recorded"
        }
    }

    /// A code in the community it is about; its first 12 digits name the book.
    package var place: String {
        switch self {
        case .redrawn(let body): body.place
        case .assigned(let body): body.grid
        case .canvassed(let body): body.building
        }
    }
}
