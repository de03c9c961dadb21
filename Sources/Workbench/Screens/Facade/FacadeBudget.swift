extension FacadeLayout {
    /// Shares the rows out where the details stand below the windows: what is nice goes first, then empty floors,
    /// then details; the windows scroll last.
    struct Budget: Equatable {
        var isCondensed = false
        var floors = 0
        var details = 0
        var legend = 0
        /// Blank rows above the labels, and between the parts.
        var above = 0
        var below = 0
        var hasRule = true
        var hasBottomRule = false

        /// - Parameters:
        ///   - rows: all there are.
        ///   - fixed: labels, and the line of the people outside the picture.
        init(rows: Int, fixed: Int, all: Int, condensed: Int, details: Int, legend: Int, isWide: Bool) {
            floors = all
            self.details = details
            self.legend = legend
            above = isWide ? 1 : 0
            below = isWide ? 1 : 0
            hasBottomRule = true
            let drops: [(inout Budget) -> Void] = [
                { $0.above = 0 }, { $0.below = 0 }, { $0.legend = 0 }, { $0.hasBottomRule = false },
                {
                    $0.floors = condensed > 0 ? condensed : all
                    $0.isCondensed = condensed > 0 && condensed < all
                    // With empty floors gone there is room for a rule and perhaps for the legend again.
                    $0.hasBottomRule = true
                },
                { $0.hasBottomRule = false }, { $0.details = min(details, 3) }, { $0.details = min(details, 2) },
                { $0.hasRule = false }, { $0.floors = max(2, rows - fixed - $0.details) },
                { $0.details = max(0, rows - fixed - $0.floors) },
            ]
            for drop in drops where needed(fixed) > rows { drop(&self) }
        }

        private func needed(_ fixed: Int) -> Int {
            let rules = (hasRule ? 1 : 0) + (hasBottomRule ? 1 : 0)
            let blanks = above + below + (legend > 0 ? below : 0)
            return fixed + floors + details + legend + rules + blanks
        }
    }
}
