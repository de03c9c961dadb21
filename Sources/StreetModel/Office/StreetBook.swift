/// The street's own book in memory: communities, staff, duty rota.
package struct StreetBook: Hashable, Sendable {
    package var communities: [String: Community] = [:]
    package var staff: [String: Staff] = [:]
    package var duty: [String: DutyShift] = [:]
    /// When everyone is lifted one level (extreme weather, long holidays), in the order of the entries.
    package var lifts: [Kept<CareLifted>] = []
    /// The office's rules of consultation; none before they are adopted.
    package var rules = ConsultationRules.none
    /// The street's own topics and meetings.
    package var consultation = ConsultationShelf()
    /// The number of the last entry applied.
    package var lastNumber = 0

    package init() {}
}
