import TextUI

/// Which columns a list of matters has on a screen, and how wide they are.
struct MatterColumns {
    /// What stands in a column.
    enum Column: CaseIterable { case kind, clock, subject, place, owner, stage, level }

    /// Each column with its first cell and its width.
    let placed: [(column: Column, start: Int, width: Int)]

    /// True on a telephone's columns.
    static func isClose(_ context: ScreenContext) -> Bool { context.size.columns < 60 }

    /// A close screen has room for the building, a wide one for the courtyard too.
    private static func place(_ context: ScreenContext) -> Int {
        if isClose(context) { return 9 }
        return context.words.language == .chinese ? 18 : 16
    }

    init(_ context: ScreenContext) {
        let isChinese = context.words.language == .chinese
        let room = context.size.columns - 3
        let widths: [(Column, ColumnFit.Column)] = [
            (.kind, .init(width: isChinese ? 8 : 11, rank: 3)), (.clock, .init(width: isChinese ? 11 : 13, rank: 0)),
            // English clocks are long: without the subject's cell nobody's door has room at 40 columns.
            (.subject, .init(width: !isChinese && MatterColumns.isClose(context) ? 13 : 14, rank: 0)),
            (.place, .init(width: MatterColumns.place(context), rank: 1)),
            (.owner, .init(width: 8, rank: 4)), (.stage, .init(width: isChinese ? 6 : 9, rank: 2)),
            (.level, .init(width: isChinese ? 4 : 6, rank: 5)),
        ]
        let kept = ColumnFit.kept(widths.map(\.1), in: room)
        let used = kept.reduce(-1) { $0 + widths[$1].1.width + 1 }
        // What is left over goes to the subject, and some of it to the place.
        let spare = max(0, room - used)
        var placed: [(column: Column, start: Int, width: Int)] = []
        var start = 3
        for index in kept {
            var width = widths[index].1.width
            switch widths[index].0 {
            case .subject: width += kept.contains(3) ? spare - spare / 4 : spare
            case .place: width += spare / 4
            case .kind, .clock, .owner, .stage, .level: break
            }
            placed.append((widths[index].0, start, width))
            start += width + 1
        }
        self.placed = placed
    }
}
