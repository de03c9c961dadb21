extension Day {
    /// Which way a day that names no year, no month or no week is looked for.
    package enum Leaning: Hashable, Sendable { case ahead, behind }

    /// A date as a person types it: 今天, 后天, 周五, 下周五, +3, 3天后, 28日, 0630, 6-30, 20260630, 2026-06-30, today, fri.
    ///
    /// Nil for anything else. What names no year is the next such day, or the last one where the date lies behind;
    /// today counts in both (TERMINAL §1, text fields).
    package init?(typed text: String, today: Day, leaning: Leaning = .ahead) {
        let text = Day.folded(text)
        if let day = Day.named(text, today) ?? Day.ofWeek(text, today, leaning) ?? Day.counted(text, today) {
            self = day
            return
        }
        guard let day = Day.dated(text, today, leaning) else { return nil }
        self = day
    }

    /// Full-width signs to plain ones, no blanks, small letters.
    private static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.unicodeScalars where scalar != " " && scalar != "\u{3000}" {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            folded.unicodeScalars.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return folded.lowercased()
    }

    private static func named(_ text: String, _ today: Day) -> Day? {
        switch text {
        case "今天", "今日", "today": today
        case "明天", "明日", "tomorrow": today + 1
        case "后天": today + 2
        case "大后天": today + 3
        case "昨天", "昨日", "yesterday": today - 1
        case "前天": today - 2
        default: nil
        }
    }

    /// "周五", "下周五", "星期天", "fri".
    private static func ofWeek(_ text: String, _ today: Day, _ leaning: Leaning) -> Day? {
        var rest = Substring(text)
        var weeks: Int?
        for (word, count) in [("下下", 2), ("下", 1), ("上", -1), ("这", 0), ("本", 0)] where rest.hasPrefix(word) {
            weeks = count
            rest = rest.dropFirst(word.count)
            break
        }
        if rest.hasPrefix("个") { rest = rest.dropFirst() }
        guard let weekday = weekday(rest) else { return nil }
        let monday = today - (today.weekday - 1)
        if let weeks { return monday + weeks * 7 + weekday - 1 }
        let ahead = (weekday - today.weekday + 7) % 7
        switch leaning {
        case .ahead: return today + ahead
        case .behind: return today - (7 - ahead) % 7
        }
    }

    /// 1 for Monday to 7 for Sunday.
    private static func weekday(_ text: Substring) -> Int? {
        let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        if let index = english.firstIndex(where: { text.hasPrefix($0) }) { return index + 1 }
        guard let word = ["周", "星期", "礼拜"].first(where: { text.hasPrefix($0) }) else { return nil }
        let names: [[Character]] = [
            ["一", "1"], ["二", "2"], ["三", "3"], ["四", "4"], ["五", "5"], ["六", "6"], ["日", "天", "7"],
        ]
        let rest = text.dropFirst(word.count)
        guard rest.count == 1, let name = rest.first else { return nil }
        return names.firstIndex { $0.contains(name) }.map { $0 + 1 }
    }

    /// "+3", "-1", "3天后", "2周后", "3天前".
    private static func counted(_ text: String, _ today: Day) -> Day? {
        if text.hasPrefix("+"), let count = shortNumber(text.dropFirst()) { return today + count }
        if text.hasPrefix("-"), let count = shortNumber(text.dropFirst()) { return today - count }
        let units: [(String, Int)] = [("天后", 1), ("日后", 1), ("周后", 7), ("天前", -1), ("日前", -1), ("周前", -7)]
        for (unit, days) in units where text.hasSuffix(unit) {
            return shortNumber(text.dropLast(unit.count)).map { today + $0 * days }
        }
        return nil
    }

    /// Counted days never leave the calendar's four-digit years.
    private static func shortNumber(_ text: Substring) -> Int? { text.utf8.count <= 4 ? plainNumber(text) : nil }

    /// "0630", "630", "28日", "6-30", "6月30日", "20260630", "2026-6-30".
    private static func dated(_ text: String, _ today: Day, _ leaning: Leaning) -> Day? {
        var parts = text.split(whereSeparator: { "-/.年月".contains($0) }).map(String.init)
        if let last = parts.last, last.hasSuffix("日") || last.hasSuffix("号") {
            parts[parts.count - 1] = String(last.dropLast())
        }
        let numbers = parts.compactMap { plainNumber($0) }
        guard numbers.count == parts.count, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 8 }) else { return nil }
        switch (numbers.count, parts.first?.utf8.count ?? 0) {
        case (3, 4): return Day(year: numbers[0], month: numbers[1], day: numbers[2])
        case (2, 1...2): return inYear(month: numbers[0], day: numbers[1], today, leaning)
        case (1, 8): return Day(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        case (1, 3...4): return inYear(month: numbers[0] / 100, day: numbers[0] % 100, today, leaning)
        case (1, 1...2): return inMonth(day: numbers[0], today, leaning)
        default: return nil
        }
    }

    /// The nearest year that has the day: the 29th of February waits for a leap year.
    private static func inYear(month: Int, day: Int, _ today: Day, _ leaning: Leaning) -> Day? {
        let year = today.civil.year
        for step in 0...8 {
            guard let found = Day(year: leaning == .ahead ? year + step : year - step, month: month, day: day) else {
                continue
            }
            if leaning == .ahead ? found >= today : found <= today { return found }
        }
        return nil
    }

    private static func inMonth(day: Int, _ today: Day, _ leaning: Leaning) -> Day? {
        var (year, month, _) = today.civil
        for _ in 0..<12 {
            if let found = Day(year: year, month: month, day: day),
                leaning == .ahead ? found >= today : found <= today
            {
                return found
            }
            month += leaning == .ahead ? 1 : -1
            if month == 13 { (year, month) = (year + 1, 1) }
            if month == 0 { (year, month) = (year - 1, 12) }
        }
        return nil
    }
}
