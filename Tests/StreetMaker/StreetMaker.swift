package import StreetModel

/// Writes the registers of an imaginary street of any size, as an office would hand them over; for tests and bench.
///
/// The same numbers always make the same bytes. Every person, telephone and identity number is invented: the area
/// code 990101 belongs to no place.
package struct StreetMaker {
    package static let street = "990101001"

    private let communities: Int
    private let days: Int
    private let until: Day
    private let seed: UInt64
    private let complaints: Int

    /// - Parameters:
    ///   - communities: 24 buildings and some eighty elders each.
    ///   - days: how many days of looks, the last of them `until` (else 2026-11-20); 0 for none.
    ///   - complaints: how many each community has of the year before `until`.
    package init(
        communities: Int, days: Int = 0, until: Day = Day(number: 20_777), seed: UInt64 = 1, complaints: Int = 0
    ) {
        self.communities = communities
        self.days = days
        self.until = until
        self.seed = seed
        self.complaints = complaints
    }

    /// The files by name, in the order of an import.
    package func files() -> [(name: String, text: String)] {
        var street = MadeStreet(seed: seed, until: until)
        for number in 1...max(communities, 1) { street.addCommunity(number) }
        street.addDuty(days: 14)
        street.addLooks(days: days)
        for number in 1...max(communities, 1) { street.addComplaints(complaints, of: number) }
        return [
            ("communities.csv", street.communities), ("grids.csv", street.grids),
            ("buildings.csv", street.buildings), ("staff.csv", street.staff), ("duty.csv", street.duty),
            ("elders.csv", street.elders),
        ] + (days > 0 ? [("checks.csv", street.looks)] : [])
            + (complaints > 0 ? [("complaints.csv", street.complaints)] : [])
    }
}
