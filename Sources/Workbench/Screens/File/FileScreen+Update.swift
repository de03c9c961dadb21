import StreetModel

extension FileScreen {
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] { [] }
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] { [] }
}
