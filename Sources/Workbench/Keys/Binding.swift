package import TextUI

/// One command with the keys that ask for it: a digit (works with an input method on), letters that say its name.
package struct Binding: Hashable, Sendable {
    package var command: Command
    package var digit: Character?
    package var letters: [Character]
    package var keys: [Key]

    package init(_ command: Command, digit: Character? = nil, letters: [Character] = [], keys: [Key] = []) {
        self.command = command
        self.digit = digit
        self.letters = letters
        self.keys = keys
    }
}
