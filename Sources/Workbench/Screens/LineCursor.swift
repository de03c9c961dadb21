/// The cursor in lines that others may change under it: it stays on what its line is about, not on the line's number.
struct LineCursor<Target: Hashable & Sendable>: Equatable, Sendable {
    private var target: Target?
    /// Which line of those about the target.
    private var offset = 0
    /// Where it stood; what has come to stand there is selected when the target is gone.
    private var place = 0

    /// The line with the cursor; 0 where there is none.
    func index(in targets: [Target?]) -> Int {
        if let target {
            let own = targets.indices.filter { targets[$0] == target }
            if !own.isEmpty { return own[min(offset, own.count - 1)] }
        }
        return max(0, min(place, targets.count - 1))
    }

    /// Puts it on a line, or the nearest there is.
    mutating func select(_ index: Int, in targets: [Target?]) {
        place = max(0, min(index, targets.count - 1))
        target = targets.indices.contains(place) ? targets[place] : nil
        offset = target.map { target in targets[..<place].count { $0 == target } } ?? 0
    }
}
