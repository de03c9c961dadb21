/// The complaints that were called in during a period: rates, repeats, hot places and classes (DOMAIN §6).
package struct ReportComplaints: Hashable, Sendable {
    /// A chain of complaints about the same with its members of the period.
    package struct Repeat: Hashable, Sendable {
        package var place: String
        package var category: String
        /// How many of it were called in during the period, and how many there are altogether.
        package var count: Int
        package var all: Int
    }

    /// Rows that a table of a report has at most.
    package static let mostRows = 10

    package var analysis: ComplaintAnalysis
    /// The weighted score in tenths; nil where nothing is counted.
    package var score: Int?
    /// Complaints of the period that repeat an earlier one.
    package var repeats: Int
    /// The longest chains first.
    package var chains: [Repeat]
}

extension Office {
    /// The complaints of some days in what somebody answers for; nil where there are none.
    func reportComplaints(for staff: Staff, in days: ClosedRange<Day>, at now: Moment) -> ReportComplaints? {
        let isTold = { (fact: ComplaintFact) in days.contains(offset.day(of: fact.start)) }
        let facts = complaints(for: staff, at: now).filter(isTold)
        if facts.isEmpty { return nil }
        let analysis = ComplaintAnalysis(facts, offset: offset)
        let chains = chains(for: staff, at: now).filter { $0.members.contains(where: isTold) }
        return ReportComplaints(
            analysis: analysis, score: analysis.rates.score(weights: profile.rateWeights),
            repeats: chains.reduce(0) { $0 + $1.members.dropFirst().count(where: isTold) },
            chains: chains.prefix(ReportComplaints.mostRows).map { chain in
                ReportComplaints.Repeat(
                    place: chain.master.place, category: chain.master.category,
                    count: chain.members.count(where: isTold), all: chain.count)
            })
    }
}
