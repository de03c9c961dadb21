package import TextUI

extension Screen {
    /// Draws everything but header, toast and hints, which are the frame's: rows 1 to size.rows - 3.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        switch self {
        case .round(let screen): screen.draw(on: &canvas, context)
        case .visits(let screen): screen.draw(on: &canvas, context)
        case .facade(let screen): screen.draw(on: &canvas, context)
        case .anomaly(let screen): screen.draw(on: &canvas, context)
        case .file(let screen): screen.draw(on: &canvas, context)
        case .complaints(let screen): screen.draw(on: &canvas, context)
        case .duty(let screen): screen.draw(on: &canvas, context)
        case .board(let screen): screen.draw(on: &canvas, context)
        case .boardList(let screen): screen.draw(on: &canvas, context)
        case .matters(let screen): screen.draw(on: &canvas, context)
        case .matter(let screen): screen.draw(on: &canvas, context)
        case .dues(let screen): screen.draw(on: &canvas, context)
        case .registers(let screen): screen.draw(on: &canvas, context)
        case .canvass(let screen): screen.draw(on: &canvas, context)
        case .help(let screen): screen.draw(on: &canvas, context)
        case .lateEntry(let screen): screen.draw(on: &canvas, context)
        case .imports(let screen): screen.draw(on: &canvas, context)
        case .topics(let screen): screen.draw(on: &canvas, context)
        case .topic(let screen): screen.draw(on: &canvas, context)
        case .meetings(let screen): screen.draw(on: &canvas, context)
        case .plan(let screen): screen.draw(on: &canvas, context)
        case .minutes(let screen): screen.draw(on: &canvas, context)
        case .meeting(let screen): screen.draw(on: &canvas, context)
        case .ledger(let screen): screen.draw(on: &canvas, context)
        case .bigBoard(let screen): screen.draw(on: &canvas, context)
        }
    }
}
