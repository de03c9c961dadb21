import StreetModel
import TextUI

/// A month of days to choose from with the arrows, in the date field of a form.
struct MonthGrid {
    /// Columns that it takes: seven days of four.
    static let columns = 28

    let selected: Day
    let today: Day

    /// The month's name, the days of the week, and a row for each week.
    func lines(_ words: Words) -> [String] {
        let (year, month, _) = selected.civil
        let title = words("\(year)年\(month)月", "\(year)-\(month < 10 ? "0" : "")\(month)")
        return [title, words.weekdays.map { " \($0) " }.joined()] + weeks
    }

    /// "[21]" is the selected day, "*21" today.
    private var weeks: [String] {
        let (year, month, _) = selected.civil
        let length = Day.length(ofMonth: month, year: year)
        guard let first = Day(year: year, month: month, day: 1) else { return [] }
        let blanks = first.weekday - 1
        return stride(from: 0, to: blanks + length, by: 7).map { start in
            (start..<start + 7).map { cell in
                let number = cell - blanks + 1
                guard (1...length).contains(number) else { return "    " }
                return text(first + (number - 1), number)
            }.joined()
        }
    }

    private func text(_ day: Day, _ number: Int) -> String {
        let digits = number < 10 ? " \(number)" : String(number)
        if day == selected { return "[\(digits)]" }
        return day == today ? "*\(digits) " : " \(digits) "
    }

    /// The same day of another month, or the last that it has.
    func moved(byMonths count: Int) -> Day {
        let (year, month, day) = selected.civil
        let months = year * 12 + month - 1 + count
        let (newYear, newMonth) = (months / 12, months % 12 + 1)
        guard (1...9999).contains(newYear) else { return selected }
        return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
            ?? selected
    }
}
