import StreetModel

extension Workbench {
    /// The board of topics over the first screen; one that is open already shows again.
    mutating func openTopics(_ context: ScreenContext) {
        let isBoard = { (screen: Screen) in if case .topics = screen { true } else { false } }
        if let index = screens.firstIndex(where: isBoard) {
            screens.removeLast(screens.count - 1 - index)
        } else {
            screens.removeLast(screens.count - 1)
            screens.append(.topics(TopicsScreen()))
        }
        screens[screens.count - 1].refresh(context)
    }
}
