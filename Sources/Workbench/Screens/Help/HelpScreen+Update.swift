extension HelpScreen {
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] { [] }
}
