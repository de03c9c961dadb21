/// Which register a record belongs to; the raw value is the first part of its events' stored kind.
package enum RegisterKind: String, CaseIterable, Hashable, Sendable {
    case community, staff, duty, grid, building, elder

    /// True where the records live in the street's own book (DESIGN §3).
    package var isOfTheStreet: Bool {
        switch self {
        case .community, .staff, .duty: true
        case .grid, .building, .elder: false
        }
    }
}
