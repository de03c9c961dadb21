import StreetModel
import TextUI

/// The preview of an import (导入预览): faults with file and line, then what would change record by record. Nothing is
/// written until somebody says so.
package struct ImportScreen: Equatable, Sendable {
    /// How the lines were laid out: they are made anew where the width or the language is another.
    private struct Layout: Equatable {
        var columns: Int
        var language: Words.Language
    }

    package let reading: ImportReading
    /// Everything there is to see, wrapped to the screen.
    private(set) var lines: [String] = []
    private var layout: Layout?
    /// The first line in view.
    private(set) var scroll = 0

    package init(_ reading: ImportReading, _ context: ScreenContext) {
        self.reading = reading
        refresh(context)
    }

    /// Lays the lines out where they stand otherwise now.
    package mutating func refresh(_ context: ScreenContext) {
        let layout = Layout(columns: context.size.columns, language: context.words.language)
        guard layout != self.layout else { return }
        self.layout = layout
        lines = context.words.importLines(reading, context.office).flatMap { $0.wrapped(to: layout.columns) }
        scroll(by: 0, context)
    }

    mutating func scroll(by count: Int, _ context: ScreenContext) {
        scroll = ScrolledLines.moved(scroll, by: count, of: lines.count, height: ImportScreen.height(context))
    }

    /// Rows between the rule and the toast.
    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 5) }
}
