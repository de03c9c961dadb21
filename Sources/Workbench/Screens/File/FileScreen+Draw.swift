package import TextUI

extension FileScreen {
    package func titles(_ context: ScreenContext) -> [String] { [context.words("档案", "File")] }
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {}
}
