/// Which rows of a long list are in view. It stays where it is and moves only when the selection would leave it.
package struct ScrollWindow: Hashable, Sendable {
    /// The index of the first row in view.
    package private(set) var first = 0

    package init(first: Int = 0) {
        self.first = max(0, first)
    }

    /// Moves as little as needed to show the selected row, and never leaves rows empty at the end while some are above.
    ///
    /// - Parameter ahead: how many rows beyond the selected one come into view with it, where the view has to move.
    package mutating func show(selected: Int, count: Int, height: Int, ahead: Int = 0) {
        guard height > 0, count > 0 else {
            first = 0
            return
        }
        if selected < first { first = selected - ahead }
        if selected >= first + height { first = selected - height + 1 + ahead }
        first = max(0, min(first, count - height))
    }

    /// The indices in view.
    package func visible(count: Int, height: Int) -> Range<Int> {
        let start = min(first, max(0, count))
        return start..<min(max(0, count), start + max(0, height))
    }
}
