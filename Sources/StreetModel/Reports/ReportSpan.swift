/// How much a report tells of: 日报告, 周调度, 月汇报 (DOMAIN §6); raw values are those of the command line.
package enum ReportSpan: String, CaseIterable, Hashable, Sendable {
    case day, week, month

    /// The days of the day, the week from Monday, or the month that a day lies in.
    package func days(around day: Day) -> ClosedRange<Day> {
        switch self {
        case .day: return day...day
        case .week:
            let monday = day - (day.weekday - 1)
            return monday...(monday + 6)
        case .month:
            let (year, month, dayOfMonth) = day.civil
            let first = day - (dayOfMonth - 1)
            return first...(first + (Day.length(ofMonth: month, year: year) - 1))
        }
    }
}
