import StreetModel

extension AnomalyScreen {
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] { [] }
    package mutating func refresh(_ context: ScreenContext) {}
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] { [] }
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] { [] }
}
