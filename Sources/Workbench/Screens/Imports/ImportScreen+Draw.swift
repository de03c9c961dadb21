import StreetModel
package import TextUI

extension ImportScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let title = context.words.importTitle
        let name = reading.path.split(separator: "/").last.map(String.init) ?? reading.path
        return ["\(title)  \(reading.path)", "\(title)  \(name)", title]
    }

    /// Draws the sums, and under the rule what would change.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let style: Style = reading.plan.isRefused ? Style(.alarm, bold: true) : Style(.plain, bold: true)
        canvas.write(words.importSums(reading), row: 1, column: 0, style: style, width: columns)
        let errors = reading.plan.problems.filter { $0.severity == .error }.count
        let scrolled = ScrolledLines(count: lines.count, height: ImportScreen.height(context), first: scroll)
        scrolled.draw(on: &canvas, top: 3, column: 0, width: columns, words) { index in
            (lines[index], errors > 0 ? Style(.warning) : .plain)
        }
    }
}
