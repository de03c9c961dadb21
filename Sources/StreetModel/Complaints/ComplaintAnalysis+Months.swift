extension ComplaintAnalysis {
    /// A month with its trend against the month before.
    package struct MonthCount: Hashable, Sendable {
        package var month: Month
        package var count: Int
        /// Of the month before, up to the same day of the month and time where this one is not over.
        package var before: Int
        package var rates: ComplaintRates

        package var change: Int { count - before }
    }

    /// The last so many months, this one last, those without a complaint among them.
    package func months(_ count: Int, at now: Moment) -> [MonthCount] {
        let byMonth = Dictionary(grouping: facts) { Month(offset.day(of: $0.start)) }
        let this = Month(offset.day(of: now))
        return (0..<max(0, count)).reversed().map { back in
            let month = this - back
            let facts = byMonth[month] ?? []
            let before = byMonth[month - 1] ?? []
            return MonthCount(
                month: month, count: facts.count,
                before: month == this ? before.filter { isAsFar($0.start, as: now) }.count : before.count,
                rates: ComplaintRates(facts))
        }
    }

    /// Whether a moment lies no further into its month than another into its own.
    private func isAsFar(_ moment: Moment, as other: Moment) -> Bool {
        func place(_ moment: Moment) -> (Int, TimeOfDay) {
            (offset.day(of: moment).civil.day, offset.timeOfDay(of: moment))
        }
        return place(moment) <= place(other)
    }
}
