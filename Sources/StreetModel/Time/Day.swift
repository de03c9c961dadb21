/// A calendar day of the proleptic Gregorian calendar, without a time zone.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package var number: Int32

    package init(number: Int) {
        self.number = Int32(truncatingIfNeeded: number)
    }

    /// The day of a civil date; nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Days from civil: years begin in March, so that the leap day is the last of its year.
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads "2026-11-21"; nil for anything else.
    package init?(_ text: some StringProtocol) {
        // Sign by sign: a start reads thousands of days.
        var (year, month, day) = (0, 0, 0)
        var count = 0
        for sign in text.utf8 {
            let digit = Int(sign) - Int(UInt8(ascii: "0"))
            let isDigit = (0...9).contains(digit)
            switch count {
            case 0..<4 where isDigit: year = year * 10 + digit
            case 5..<7 where isDigit: month = month * 10 + digit
            case 8..<10 where isDigit: day = day * 10 + digit
            case 4, 7: if sign != UInt8(ascii: "-") { return nil }
            default: return nil
            }
            count += 1
        }
        guard count == 10 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// How many days a month has.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month 1…12 and day of the month.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// 1 for Monday to 7 for Sunday.
    package var weekday: Int {
        // 1970-01-01 was a Thursday.
        let shifted = (Int(number) + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// "2026-11-21".
    package var text: String {
        let (year, month, day) = civil
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// "11-21".
    package var shortText: String {
        let (_, month, day) = civil
        return "\(padded(month, 2))-\(padded(day, 2))"
    }

    /// "11-21", and with its year where that is not the year of today: "2027-11-20".
    package func shortText(on today: Day) -> String { civil.year == today.civil.year ? shortText : text }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    package static func + (day: Day, count: Int) -> Day { Day(number: Int(day.number) + count) }
    package static func - (day: Day, count: Int) -> Day { Day(number: Int(day.number) - count) }
    package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }
}

/// The number that a text of nothing but ASCII digits stands for: no sign, unlike `Int`.
package func plainNumber(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
}

/// Decimal digits with zeros in front.
package func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
