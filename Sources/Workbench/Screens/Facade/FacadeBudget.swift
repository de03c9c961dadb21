extension FacadeLayout {
    /// Shares the rows out where the details stand below the windows: what is nice goes first, then empty floors,
    /// then details; the windows scroll last.
    struct Budget: Equatable {
        private(set) var isCondensed = false
        private(set) var floors: Int
        private(set) var details: Int
        private(set) var legend: Int
        /// Blank rows above the labels, and between the parts.
        private(set) var above: Int
        private(set) var below: Int
        private(set) var hasRule = true
        private(set) var hasBottomRule = true

        /// - Parameters:
        ///   - rows: all there are.
        ///   - fixed: labels, and the line of the people outside the picture.
        init(rows: Int, fixed: Int, all: Int, condensed: Int, wanted: Wanted, isWide: Bool) {
            floors = all
            details = wanted.details
            legend = wanted.legend
            above = isWide ? 1 : 0
            below = isWide ? 1 : 0
            let whole = self
            let nice: [(inout Budget) -> Void] = [
                { $0.above = 0 }, { $0.below = 0 }, { $0.legend = 0 }, { $0.hasBottomRule = false },
            ]
            let needful: [(inout Budget) -> Void] = [
                { $0.details = min(wanted.details, 3) }, { $0.details = min(wanted.details, wanted.leastDetails) },
                { $0.hasRule = false },
                { $0.floors = max(2, rows - fixed - $0.details) }, { $0.details = max(0, rows - fixed - $0.floors) },
            ]
            for drop in nice where needed(fixed) > rows { drop(&self) }
            guard needed(fixed) > rows else { return }
            self = whole
            if condensed > 0 && condensed < all {
                floors = condensed
                isCondensed = true
            }
            for drop in nice + needful where needed(fixed) > rows { drop(&self) }
        }

        private func needed(_ fixed: Int) -> Int {
            let rules = (hasRule ? 1 : 0) + (hasBottomRule ? 1 : 0)
            let blanks = above + below + (legend > 0 ? below : 0)
            return fixed + floors + details + legend + rules + blanks
        }
    }
}
