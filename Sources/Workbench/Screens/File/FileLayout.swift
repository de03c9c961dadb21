import TextUI

/// The parts of a file wrapped to the panes of a screen: side by side where it is wide, else one after another.
struct FileLayout {
    /// A pane: where it stands, and its lines.
    struct Pane {
        var column: Int
        var width: Int
        var lines: [PersonFile.Line]
        var scroll: Int
    }

    let panes: [Pane]
    /// Rows that a pane has.
    let height: Int

    init(_ screen: FileScreen, _ file: PersonFile, _ context: ScreenContext) {
        height = FileLayout.height(context)
        let width = FileLayout.rightWidth(context)
        let column = context.size.columns - width
        let right = FileLayout.lines(of: screen, file, width: width, context)
        let scroll = screen.pane == .now ? screen.scroll : screen.otherScroll
        if context.isWide {
            let left = column - 2
            panes = [
                Pane(
                    column: 0, width: left, lines: FileLayout.wrapped(file.left(width: left), to: left),
                    scroll: screen.scroll),
                Pane(column: column, width: width, lines: right, scroll: scroll),
            ]
        } else {
            let rest = screen.pane == .now ? FileLayout.wrapped(file.left(width: width), to: width) : []
            panes = [Pane(column: 0, width: width, lines: right + rest, scroll: scroll)]
        }
    }

    /// The first row of the panes, under header, the person's line and band.
    static let top = 3

    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 3 - top) }

    /// How wide the pane is that changes.
    static func rightWidth(_ context: ScreenContext) -> Int {
        let columns = context.size.columns
        return context.isWide ? columns - (columns / 2 - 1) - 2 : columns
    }

    /// Where it begins.
    static func rightColumn(_ context: ScreenContext) -> Int { context.size.columns - rightWidth(context) }

    /// The lines of the longest pane.
    var count: Int { panes.map(\.lines.count).max() ?? 0 }

    private static func lines(
        of screen: FileScreen, _ file: PersonFile, width: Int, _ context: ScreenContext
    ) -> [PersonFile.Line] {
        switch screen.pane {
        case .now: wrapped(file.right(width: width), to: width)
        case .year: FileYear(screen.history, context).lines()
        case .care: wrapped(file.care, to: width)
        case .timeline:
            FileTimeline(screen, context).lines(width: width).map { PersonFile.Line($0.text, $0.style) }
        }
    }

    private static func wrapped(_ lines: [PersonFile.Line], to width: Int) -> [PersonFile.Line] {
        lines.flatMap { line in
            line.text.wrapped(to: width).enumerated().map { index, part in
                PersonFile.Line(index == 0 ? part : "  \(part)".truncated(to: width), line.style)
            }
        }
    }
}
