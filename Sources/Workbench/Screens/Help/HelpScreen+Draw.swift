package import TextUI

extension HelpScreen {
    package func titles(_ context: ScreenContext) -> [String] { [context.words.title(.help)] }
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {}
}
