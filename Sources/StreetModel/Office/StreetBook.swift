/// The street's own book in memory: communities, staff, duty rota.
package struct StreetBook: Hashable, Sendable {
    package var communities: [String: Community] = [:]
    package var staff: [String: Staff] = [:]
    package var duty: [String: DutyShift] = [:]
    /// The number of the last entry applied.
    package var lastNumber = 0

    package init() {}
}
