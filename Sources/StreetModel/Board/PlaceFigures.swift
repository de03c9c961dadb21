/// What is counted of a place (a grid, a community, the street) for the slot of the round and the days before it.
package struct PlaceFigures: Hashable, Sendable {
    /// Days of the heat map, today among them.
    package static let days = 30

    package var code: String
    package var coverage = Coverage()
    /// The visits of the windows that are open, beside the looks.
    package var visits = VisitCoverage()
    /// The same half of the last thirty days, oldest first, today last.
    package var shares = [DayShare](repeating: DayShare(), count: days)
    /// How many of those due are red.
    package var redDue = 0
    /// Looks of today that were logged too fast to have been seen (集中录入).
    package var bunched = 0

    package init(code: String) {
        self.code = code
    }

    /// Adds the figures of a part.
    mutating func add(_ other: PlaceFigures) {
        coverage.add(other.coverage)
        visits = visits + other.visits
        for index in shares.indices {
            shares[index].checked += other.shares[index].checked
            shares[index].due += other.shares[index].due
        }
        bunched += other.bunched
        redDue += other.redDue
    }
}

extension Coverage {
    /// Adds the people of another place.
    package mutating func add(_ other: Coverage) {
        due += other.due
        excused += other.excused
        noAgreement += other.noAgreement
        notConsented += other.notConsented
        normal += other.normal
        abnormal += other.abnormal
        unclear += other.unclear
        onTime += other.onTime
    }
}
