import StreetModel

extension Workbench {
    /// The board in place of every screen, for those who answer for more than a grid; where it is open, back to it.
    mutating func openBoard() -> [Effect] {
        guard let me = session.me, Office.hasBoard(me) else {
            toast = Toast(session.words.noBoard, .refused)
            return []
        }
        if case .board = screens.first {
            screens.removeLast(screens.count - 1)
            return []
        }
        screens = [.board(BoardScreen())]
        return refreshAll()
    }

    /// Back to the round, or from the board to the one of the home grid.
    mutating func openRounds() {
        if case .round = screens.first { screens.removeLast(screens.count - 1) } else { openRound(homeGrid) }
    }

    /// The round of a grid in place of every screen.
    mutating func openRound(_ grid: String) {
        guard let context else { return }
        homeGrid = grid
        screens = [.round(RoundScreen(grid: grid, context))]
    }
}

extension Screen {
    /// True for the board and the lists that one goes down to from it.
    var isBoard: Bool { keys == .board || keys == .boardList }
}
