import StreetModel
import TextUI

extension BoardPainter {
    /// How many tenths a place may stand below the whole before its line is marked.
    private static let tenthsBelow = 2
    private static let barColumns = 14

    /// A place's coverage: n of m with a bar, on time n of m, and the last days in tenths.
    func draw(_ place: PlaceFigures, showsDays: Bool, isSelected: Bool, at row: Int, on canvas: inout Canvas) {
        let words = context.words
        let coverage = place.coverage
        let share = "\(coverage.checked)/\(coverage.due)"
        let onTime = "\(coverage.onTime)/\(coverage.due)"
        let isLow = isLow(place)
        let columns = context.size.columns
        var parts = [
            Part(text: words.placeName(place.code, context), width: nameColumns),
            Part(text: share, width: context.isWide ? 11 : 10),
        ]
        let isRoomy = columns >= 100
        if context.isWide && (!showsDays || isRoomy) {
            parts.append(Part(text: bar(coverage), width: BoardPainter.barColumns + 2, style: Style(.good)))
        }
        let days = days(place, showsDays: showsDays)
        if hasOnTime(showsDays) {
            parts.append(Part(text: onTime, width: context.isWide ? 12 : 10))
        }
        parts.append(Part(text: days, width: days.columns + 1, style: Style(isLow ? .warning : .plain)))
        if isLow { parts.append(Part(text: "!", width: 2, style: Style(.alarm, bold: true))) }
        draw(parts, mark: " ", isSelected: isSelected, row: row, on: &canvas)
    }

    /// The headings over coverage lines, at the same columns.
    func placeHeading(_ title: String, showsDays: Bool) -> String {
        let words = context.words
        let isRoomy = context.size.columns >= 100
        var text = "   \(title)".padded(to: 3 + nameColumns) + words.shareHeading.padded(to: context.isWide ? 11 : 10)
        if context.isWide && (!showsDays || isRoomy) { text += "".padded(to: BoardPainter.barColumns + 2) }
        if hasOnTime(showsDays) { text += words.onTimeHeading.padded(to: context.isWide ? 12 : 10) }
        return text
            + words.lastDays(
                showsDays || isRoomy ? PlaceFigures.days : 10, isWide: context.isWide)
    }

    /// True where on time n of m has a column.
    private func hasOnTime(_ showsDays: Bool) -> Bool {
        let columns = context.size.columns
        return columns >= 100 || (!showsDays && columns >= 45)
    }

    /// On a telephone the name takes what the figures leave, up to a whole "槐安第12网格".
    private var nameColumns: Int {
        context.isWide ? 13 : min(13, 10 + max(0, context.size.columns - (context.size.columns >= 45 ? 44 : 35)))
    }

    /// The last ten days with blanks between them, or all thirty side by side.
    private func days(_ place: PlaceFigures, showsDays: Bool) -> String {
        let isRoomy = context.size.columns >= 100
        if showsDays || isRoomy {
            let room = context.size.columns - 3 - nameColumns - 10 - 3
            return place.shares.suffix(min(PlaceFigures.days, max(10, room))).map(digit).joined()
        }
        return place.shares.suffix(10).map(digit).joined(separator: context.isWide ? " " : "")
    }

    /// Full tenths; `+` where everybody was looked at, `.` where nobody was due.
    private func digit(_ share: DayShare) -> String {
        guard let tenths = share.tenths else { return "." }
        return tenths == 10 ? "+" : "\(tenths)"
    }

    private func bar(_ coverage: Coverage) -> String {
        guard coverage.due > 0 else { return "" }
        let full = coverage.checked * BoardPainter.barColumns / coverage.due
        return String(repeating: "#", count: full) + String(repeating: "-", count: BoardPainter.barColumns - full)
    }

    /// Today's share lies clearly below that of the whole.
    private func isLow(_ place: PlaceFigures) -> Bool {
        guard let own = place.shares.last?.tenths, let whole = figures.whole.shares.last?.tenths else { return false }
        return place.code != figures.whole.code && own + BoardPainter.tenthsBelow <= whole
    }
}
