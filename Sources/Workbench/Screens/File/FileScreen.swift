/// One person one file (一人一档), read only for now.
package struct FileScreen: Equatable, Sendable {
    package var elder: String
    /// The first line in view.
    package private(set) var scroll = 0

    package init(elder: String) {
        self.elder = elder
    }

    /// Moves the view by some lines of so many.
    mutating func scroll(by count: Int, of total: Int, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: total, height: height)
    }
}
