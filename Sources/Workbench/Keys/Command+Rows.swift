extension Command {
    /// By how many rows a command moves through a list of so many; nil for one that does not move. The list keeps what
    /// goes beyond its ends inside.
    func rows(page: Int, of count: Int) -> Int? {
        switch self {
        case .up: -1
        case .down: 1
        case .pageUp: -page
        case .pageDown: page
        case .home: -count
        case .end: count
        default: nil
        }
    }
}
