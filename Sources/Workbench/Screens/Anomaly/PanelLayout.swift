import TextUI

/// Which row of the screen each part of the panel stands on; short terminals leave parts out by rank.
struct PanelLayout {
    enum Part: Equatable { case address, clocks, rule, seen, health, call, number, ladder, note, stop, spare }

    /// A part and how soon it is left out; 0 never.
    private struct Place {
        var part: Part
        var rank: Int
    }

    /// The rows of the ladder that are worth a rule, and those worth a line of text.
    private static let roomy = 6
    private static let enough = 4

    private(set) var rows: [(part: Part, row: Int)] = []
    private(set) var ladder = Rect(row: 0, column: 0, columns: 0, rows: 0)

    init(_ context: ScreenContext, hasBand: Bool) {
        let size = context.size
        var places = context.isWide ? PanelLayout.wide : PanelLayout.narrow
        // The band takes the place of the first rule.
        if hasBand, let rule = places.firstIndex(where: { $0.part == .rule }) { places.remove(at: rule) }
        let room = size.rows - 3 - (hasBand ? 1 : 0)
        let ladderRows = { room - (places.count - 1) }
        while let victim = places.indices.filter({ places[$0].rank > 0 }).max(by: { places[$0].rank < places[$1].rank })
        {
            let least =
                places[victim].part == .rule || places[victim].part == .spare
                ? PanelLayout.roomy : PanelLayout.enough
            if ladderRows() >= least { break }
            places.remove(at: victim)
        }
        var row = 1
        for place in places {
            if hasBand && row == 2 { row = 3 }
            if place.part == .ladder {
                let rows = max(1, ladderRows())
                // A long toast lies over what is below; the selected row stays clear of it.
                let clear = max(1, min(rows, size.rows - 1 - context.coveredRows - row))
                ladder = Rect(row: row, column: 0, columns: size.columns, rows: clear)
                row += rows
            } else {
                rows.append((place.part, row))
                row += 1
            }
        }
    }

    private static let wide = [
        Place(part: .clocks, rank: 0), Place(part: .rule, rank: 0), Place(part: .seen, rank: 0),
        Place(part: .health, rank: 1), Place(part: .rule, rank: 5), Place(part: .call, rank: 0),
        Place(part: .rule, rank: 7), Place(part: .ladder, rank: 0), Place(part: .rule, rank: 8),
        Place(part: .note, rank: 2), Place(part: .stop, rank: 3), Place(part: .spare, rank: 9),
        Place(part: .rule, rank: 4),
    ]

    private static let narrow = [
        Place(part: .address, rank: 0), Place(part: .clocks, rank: 0), Place(part: .rule, rank: 7),
        Place(part: .seen, rank: 1), Place(part: .health, rank: 2), Place(part: .rule, rank: 6),
        Place(part: .call, rank: 0), Place(part: .number, rank: 0), Place(part: .rule, rank: 8),
        Place(part: .ladder, rank: 0), Place(part: .rule, rank: 3),
    ]
}
