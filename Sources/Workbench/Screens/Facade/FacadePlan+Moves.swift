import StreetModel

/// How the selection goes over a facade: from one registered person's window to the next, as they are seen.
extension FacadePlan {
    enum Direction { case up, down, left, right }

    /// Everybody of this side in the order of Space: entrances from the left, floors from the top, flats from the
    /// left, at last those who are not in the picture.
    var peopleInOrder: [String] {
        let windows = people.keys.sorted { left, right in
            let entrances = (place(ofEntrance: left.entrance), place(ofEntrance: right.entrance))
            return entrances.0 != entrances.1
                ? entrances.0 < entrances.1
                : (-left.floor, column(of: left)) < (-right.floor, column(of: right))
        }
        return windows.flatMap { people[$0] ?? [] } + outside
    }

    /// The window an arrow jumps to; nil where nobody lives that way.
    ///
    /// Up and down go to the nearest floor with somebody, left and right stay on the floor where they can: so every
    /// window is reached.
    func window(_ direction: Direction, of start: Window) -> Window? {
        let column = column(of: start)
        let distances = people.keys.compactMap { window -> (window: Window, rank: (Int, Int, Int))? in
            let across = self.column(of: window) - column
            let along = window.floor - start.floor
            let isThatWay =
                switch direction {
                case .up: along > 0
                case .down: along < 0
                case .left: across < 0
                case .right: across > 0
                }
            guard isThatWay else { return nil }
            switch direction {
            case .up, .down: return (window, (abs(along), abs(across), across))
            case .left, .right: return (window, (along == 0 ? 0 : 1, abs(across), abs(along) * 2 + (along < 0 ? 1 : 0)))
            }
        }
        return distances.min { $0.rank < $1.rank }?.window
    }

    /// The window of this side that is lowest and nearest to the left: where one comes back from below the picture.
    var lowestWindow: Window? {
        people.keys.min { ($0.floor, column(of: $0)) < ($1.floor, column(of: $1)) }
    }

    /// The column of a window among all of the building, from the left as it is seen.
    func column(of window: Window) -> Int {
        let flat = isMirrored ? flats - window.flat : window.flat - 1
        return place(ofEntrance: window.entrance) * flats + flat
    }

    private func place(ofEntrance entrance: Int) -> Int { isMirrored ? entrances - entrance : entrance - 1 }
}
