/// The keys of a screen, from the one table of bindings.
package struct HelpScreen: Equatable, Sendable {
    /// The screen the help is about.
    package var context: KeyContext
    /// The first line in view.
    package private(set) var scroll = 0

    package init(about context: KeyContext) {
        self.context = context
    }

    /// Moves the view by some lines of so many.
    mutating func scroll(by count: Int, of total: Int, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: total, height: height)
    }
}
