package import StreetModel

/// A short list to choose from by digit, arrows or click.
package struct Menu: Equatable, Sendable {
    /// What choosing an item does.
    package enum Choice: Equatable, Sendable {
        case command(Command)
        case step(Step)
        case menu(Menu)
        /// The round of this grid, in place of every screen.
        case openRound(String)
        case back
    }

    /// One line of the menu, with the digit that chooses it.
    package struct Item: Equatable, Sendable {
        package var digit: Character
        package var title: String
        package var choice: Choice
        /// Why the person may not choose it; it stands there all the same, and says so.
        package var refusal: Refusal?

        package init(_ digit: Character, _ title: String, _ choice: Choice) {
            self.digit = digit
            self.title = title
            self.choice = choice
        }
    }

    package var title: String
    package var items: [Item]
    package var selected = 0

    package init(_ title: String, _ items: [Item]) {
        self.title = title
        self.items = items
    }

    /// The `0` menu of a screen: its own items, then the four every such menu ends with (TERMINAL §1.3).
    package static func more(_ title: String, _ items: [Item], words: Words) -> Menu {
        Menu(
            title,
            items + [
                Item("7", words.title(.find), .command(.find)), Item("8", words.title(.go), .command(.go)),
                Item("9", words.title(.undo), .command(.undo)), Item("0", words.title(.back), .back),
            ])
    }
}
