import TextUI

/// A line of a pane after a meeting, with what the keys act on while the cursor is there.
struct MinutesLine: Equatable {
    /// What a line belongs to.
    enum Target: Hashable {
        /// A part of the minutes by its key.
        case section(String)
        case version(Int)
        /// The item's key and the number of the objection's entry.
        case objection(item: String, Int)
        /// The item's key, and the matter's id; empty where nothing was opened.
        case followUp(item: String, matter: String)
    }

    var text: String
    var style = Style.plain
    var target: Target?

    init(_ text: String, _ target: Target?, _ style: Style = .plain) {
        self.text = text
        self.target = target
        self.style = style
    }
}
