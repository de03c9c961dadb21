/// Which days are worked: data of the office profile, with public holidays and their make-up days (DOMAIN §4).
///
/// As JSON `{"source":"…","holidays":["2026-10-01",…],"makeUpDays":["2026-10-10",…]}`. A day that neither list names is
/// worked from Monday to Friday.
package struct WorkingCalendar: Hashable, Sendable {
    /// Who published it, and when.
    package var source: String
    package var holidays: Set<Day>
    /// Saturdays and Sundays that are worked for a holiday.
    package var makeUpDays: Set<Day>

    package init(source: String = "", holidays: Set<Day> = [], makeUpDays: Set<Day> = []) {
        self.source = source
        self.holidays = holidays
        self.makeUpDays = makeUpDays
    }

    /// True where the office works on a day.
    package func isWorked(_ day: Day) -> Bool {
        day.weekday <= 5 ? !holidays.contains(day) : makeUpDays.contains(day)
    }

    /// True where the lists say something about a day's year; else weekends alone decide.
    package func knows(_ year: Int) -> Bool { holidays.contains { $0.civil.year == year } }
}
