import TextUI

/// The two parts of a file wrapped to the panes of a screen: side by side where it is wide, else one under the other.
struct FileLayout {
    /// A pane: where it stands, and its lines.
    struct Pane {
        var column: Int
        var width: Int
        var lines: [PersonFile.Line]
    }

    let panes: [Pane]
    /// Rows that a pane has.
    let height: Int

    init(_ file: PersonFile, _ context: ScreenContext) {
        let columns = context.size.columns
        height = max(1, context.size.rows - 3 - FileLayout.top)
        if context.isWide {
            let left = columns / 2 - 1
            let right = columns - left - 2
            panes = [
                Pane(column: 0, width: left, lines: FileLayout.wrapped(file.left(width: left), to: left)),
                Pane(column: left + 2, width: right, lines: FileLayout.wrapped(file.right(width: right), to: right)),
            ]
        } else {
            let lines = file.right(width: columns) + file.left(width: columns)
            panes = [Pane(column: 0, width: columns, lines: FileLayout.wrapped(lines, to: columns))]
        }
    }

    /// The first row of the panes, under header, the person's line and band.
    static let top = 3

    /// The lines of the longest pane.
    var count: Int { panes.map(\.lines.count).max() ?? 0 }

    private static func wrapped(_ lines: [PersonFile.Line], to width: Int) -> [PersonFile.Line] {
        lines.flatMap { line in
            line.text.wrapped(to: width).enumerated().map { index, part in
                PersonFile.Line(index == 0 ? part : "  \(part)".truncated(to: width), line.style)
            }
        }
    }
}
