package import TextUI

extension FacadeScreen {
    package func titles(_ context: ScreenContext) -> [String] { [context.words.title(.facade)] }
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {}
}
