import TextUI

/// Rows of figures in columns that give way by rank where there is little room; a bar takes what is left.
struct ComplaintTable {
    /// A column: its heading, how soon it is dropped (the highest rank first, 0 never), and on which side it stands.
    struct Column {
        var title: String
        var rank = 0
        var isNumber = false
    }

    /// The widest a bar becomes.
    private static let widestBar = 24
    private static let narrowestBar = 6

    let columns: [Column]
    let rows: [[String]]
    /// A share of the greatest for each row, drawn as a bar after the column of this number; nil without bars.
    var bars: (after: Int, counts: [Int])?

    /// The heading and the rows as they fit a width.
    func lines(width: Int) -> (heading: String, rows: [String]) {
        let widths = columns.indices.map { index in
            max(columns[index].title.columns, rows.map { $0[index].columns }.max() ?? 0)
        }
        let fitted = zip(columns, widths).map { ColumnFit.Column(width: $1, rank: $0.rank) }
        let kept = ColumnFit.kept(fitted, in: width)
        let used = kept.reduce(-1) { $0 + widths[$1] + 1 }
        let room = min(ComplaintTable.widestBar, width - used - 1)
        let bar = bars != nil && room >= ComplaintTable.narrowestBar ? room : 0
        let heading = line(columns.map(\.title), kept, widths, bar: bar, filled: 0, isHeading: true)
        let most = bars?.counts.max() ?? 0
        let lines = rows.enumerated().map { index, cells in
            let count = bars?.counts[index] ?? 0
            // Whoever counts anything shows something.
            let filled = most > 0 && count > 0 ? max(1, count * bar / most) : 0
            return line(cells, kept, widths, bar: bar, filled: min(filled, bar))
        }
        return (heading, lines)
    }

    private func line(
        _ cells: [String], _ kept: [Int], _ widths: [Int], bar: Int, filled: Int, isHeading: Bool = false
    ) -> String {
        kept.map { index in
            let cell =
                columns[index].isNumber
                ? cells[index].paddedLeft(to: widths[index]) : cells[index].padded(to: widths[index])
            guard bar > 0, bars?.after == index else { return cell }
            let drawn = isHeading ? "" : String(repeating: "#", count: filled)
            return "\(cell) \((drawn + String(repeating: isHeading ? " " : "-", count: bar - filled)).padded(to: bar))"
        }.joined(separator: " ")
    }
}
