/// Chooses the columns of a list that fit a narrow screen: those of low rank go first (TERMINAL §2).
package enum ColumnFit {
    /// A column of a list: how wide it is, and how soon it is dropped (the highest rank goes first; rank 0 never).
    package struct Column: Hashable, Sendable {
        package var width: Int
        package var rank: Int

        package init(width: Int, rank: Int) {
            self.width = width
            self.rank = rank
        }
    }

    /// Indices of the columns that fit side by side with `gap` blanks between them, in their order.
    package static func kept(_ columns: [Column], in width: Int, gap: Int = 1) -> [Int] {
        var kept = Array(columns.indices)
        while kept.reduce(-gap, { $0 + columns[$1].width + gap }) > width {
            let droppable = kept.filter { columns[$0].rank > 0 }
            guard let victim = droppable.max(by: { columns[$0].rank < columns[$1].rank }) else { break }
            kept.removeAll { $0 == victim }
        }
        return kept
    }

    /// How many of the words fit in a row with `gap` blanks between them, as many as there is room for, from the first on.
    package static func count(_ words: [String], in width: Int, gap: Int = 2) -> Int {
        var used = -gap
        for (index, word) in words.enumerated() {
            used += gap + word.columns
            if used > width { return index }
        }
        return words.count
    }
}
