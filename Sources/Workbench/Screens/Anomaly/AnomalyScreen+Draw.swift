package import TextUI

extension AnomalyScreen {
    package func titles(_ context: ScreenContext) -> [String] { [context.words("异常", "Anomaly")] }
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {}
}
