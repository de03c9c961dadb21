/// One matter (事项): what was reported, its clocks and verdicts, whose it is, and everything that happened to it.
package struct MatterScreen: Equatable, Sendable {
    package var matter: String
    /// The first line in view.
    package private(set) var scroll = 0

    package init(matter: String) {
        self.matter = matter
    }

    /// Moves the view by some lines of so many.
    mutating func scroll(by count: Int, of total: Int, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: total, height: height)
    }
}
