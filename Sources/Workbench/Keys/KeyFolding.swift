package import TextUI

/// Folds what a Chinese input method types to the key that was meant (TERMINAL §1.9).
package enum KeyFolding {
    /// Full-width ASCII to ASCII, ideographic blank to blank, 、 to /.
    package static func folded(_ character: Character) -> Character {
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return character }
        switch scalar.value {
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
        case 0x3000: return " "
        case 0x3001: return "/"
        default: return character
        }
    }

    /// A number as an input method may have typed it, in plain digits and signs.
    package static func folded(_ text: String) -> String { String(text.map { folded($0) }) }

    /// The text of an input that no key means: what an input method composes, or what was pasted.
    package static func word(in input: Input) -> String? {
        switch input {
        case .text(let character):
            folded(character).unicodeScalars.contains { $0.value >= 0x2E80 } ? String(character) : nil
        case .paste(let text): text
        case .key, .mouse, .resize: nil
        }
    }
}
