/// How often something is due: once in each such part of the calendar.
package enum VisitPeriod: String, Choice, Hashable {
    case day
    /// Monday to Sunday.
    case week
    case month
    /// January to March, and so on.
    case quarter

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .day: ["每天"]
        case .week: ["每周"]
        case .month: ["每月"]
        case .quarter: ["每季度"]
        }
    }

    /// The days of the part that a day lies in.
    package func days(around day: Day) -> ClosedRange<Day> {
        switch self {
        case .day: return day...day
        case .week:
            let monday = day - (day.weekday - 1)
            return monday...(monday + 6)
        case .month: return month(of: day)
        case .quarter:
            let back = (day.civil.month - 1) % 3
            var first = day
            for _ in 0..<back { first = month(of: first).lowerBound - 1 }
            let start = month(of: first).lowerBound
            var last = month(of: start).upperBound
            for _ in 0..<2 { last = month(of: last + 1).upperBound }
            return start...last
        }
    }

    private func month(of day: Day) -> ClosedRange<Day> {
        let civil = day.civil
        let first = day - (civil.day - 1)
        return first...(first + (Day.length(ofMonth: civil.month, year: civil.year) - 1))
    }
}
