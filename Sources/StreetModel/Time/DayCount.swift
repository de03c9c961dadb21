/// A number of days, calendar or working days, that something hangs or waits (DOMAIN §5).
///
/// The day on which it begins does not count; of three days from a Monday the last is the Thursday.
package struct DayCount: Hashable, Sendable {
    package var days: Int
    /// Where only its working days count; nil counts every day.
    package var calendar: WorkingCalendar?

    package init(days: Int, calendar: WorkingCalendar? = nil) {
        self.days = days
        self.calendar = calendar
    }

    /// The last of the days that begin after a day.
    package func last(from day: Day) -> Day { moved(day, by: 1) }

    /// The latest day to begin on, so that the last of the days is no later than a day.
    package func latestBeginning(for last: Day) -> Day {
        // Counting backwards misses by the days off at either end.
        var day = moved(last, by: -1)
        while self.last(from: day) > last { day = day - 1 }
        while self.last(from: day + 1) <= last { day = day + 1 }
        return day
    }

    private func moved(_ day: Day, by step: Int) -> Day {
        guard let calendar else { return day + max(0, days) * step }
        var day = day
        var left = max(0, days)
        // Ten years hold any count of days that an office writes down.
        for _ in 0..<3_660 where left > 0 {
            day = day + step
            if calendar.isWorked(day) { left -= 1 }
        }
        return day
    }
}
