package import StreetModel

extension FacadeScreen {
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] { [] }
    package mutating func refresh(_ context: ScreenContext) {}
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {}
    package mutating func find(_ text: String, _ context: ScreenContext) {}
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] { [] }
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] { [] }
}
