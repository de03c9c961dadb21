package import TextUI

/// One command with the keys that ask for it: a digit (works with an input method on), letters that say its name.
package struct Binding: Hashable, Sendable {
    package var command: Command
    package var digit: Character?
    package var letters: [Character]
    package var keys: [Key]
    /// The digits that lead to it through menus, where it has no key of its own: "0 3"; ``palette`` where it is found there.
    package var path: String

    /// The path of a command that is typed by its name.
    package static let palette = ":"

    package init(
        _ command: Command, digit: Character? = nil, letters: [Character] = [], keys: [Key] = [], path: String = ""
    ) {
        self.command = command
        self.digit = digit
        self.letters = letters
        self.keys = keys
        self.path = path
    }
}
