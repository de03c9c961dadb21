import StreetModel
import TextUI

/// Twelve months of looks, a character a day: how much of each day was seen.
struct FileYear {
    private static let months = 12

    private let history: FileHistory
    private let context: ScreenContext

    init(_ history: FileHistory, _ context: ScreenContext) {
        self.history = history
        self.context = context
    }

    /// The first day of the oldest month that is shown.
    static func firstDay(_ today: Day) -> Day { month(today, back: months - 1) ?? today }

    private static func month(_ today: Day, back: Int) -> Day? {
        let (year, month, _) = today.civil
        let count = year * 12 + month - 1 - back
        return Day(year: count / 12, month: count % 12 + 1, day: 1)
    }

    /// Month by month, the newest first, and what the characters mean.
    func lines() -> [PersonFile.Line] {
        let words = context.words
        let days = outcomes
        var lines: [PersonFile.Line] = [
            PersonFile.Line(words.yearHeading, Style(.heading, bold: true)),
            PersonFile.Line("      1    5    10   15   20   25   30", Style(.quiet)),
        ]
        for back in 0..<FileYear.months {
            guard let first = FileYear.month(context.today, back: back) else { continue }
            let next = back == 0 ? context.today + 1 : FileYear.month(context.today, back: back - 1) ?? first
            let cells = (0..<(next - first)).map { cell(first + $0, days) }
            lines.append(PersonFile.Line("\(first.text.dropFirst(2).prefix(5)) \(String(cells))"))
        }
        lines += [
            PersonFile.Line(words.yearLegend, Style(.quiet)), PersonFile.Line(words.yearLegendMore, Style(.quiet)),
        ]
        if !history.isComplete { lines.append(PersonFile.Line(words.timelineEnd(history), Style(.quiet))) }
        return lines
    }

    private func cell(_ day: Day, _ days: [Day: [Half: Outcome]]) -> Character {
        guard let oldest = history.oldest, day >= oldest || history.isComplete else { return "~" }
        guard let seen = days[day] else { return "." }
        if seen.values.contains(.abnormal) { return "!" }
        switch seen.values.count(where: { $0 == .normal }) {
        case 0: return "?"
        case 1: return "+"
        default: return "#"
        }
    }

    /// What decided each half of each day: the latest look that was not taken back.
    private var outcomes: [Day: [Half: Outcome]] {
        let offset = context.office.offset
        var found: [Day: [Half: Outcome]] = [:]
        for entry in history.entries {
            guard case .checkRecorded(let check) = entry.event, let half = check.half,
                !history.isTakenBack(entry)
            else { continue }
            let day = offset.day(of: check.observed)
            // The newest comes first.
            if found[day]?[half] == nil { found[day, default: [:]][half] = check.outcome }
        }
        return found
    }
}
