/// A month of the calendar.
package struct Month: Hashable, Comparable, Sendable {
    /// Months since the beginning of year 0.
    private var number: Int

    /// The month of a day.
    package init(_ day: Day) {
        let civil = day.civil
        number = civil.year * 12 + civil.month - 1
    }

    package var year: Int { number / 12 }
    /// 1 to 12.
    package var month: Int { number % 12 + 1 }

    /// "2026-11".
    package var text: String { "\(padded(year, 4))-\(padded(month, 2))" }

    package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

    package static func - (month: Month, count: Int) -> Month {
        month + -count
    }

    package static func + (month: Month, count: Int) -> Month {
        var later = month
        later.number += count
        return later
    }
}
