/// One line of text being typed: the text, and where the caret stands.
///
/// Text that is typed or pasted only ever inserts. Line breaks and tabs become blanks, other control characters are left out.
package struct TextField: Hashable, Sendable {
    private var characters: [Character]
    /// How many characters stand before the caret.
    package private(set) var caret: Int

    /// A field with a text, the caret behind it.
    package init(_ text: String = "") {
        characters = Array(text)
        caret = characters.count
    }

    package var text: String { String(characters) }
    package var isEmpty: Bool { characters.isEmpty }

    /// Columns before the caret.
    package var caretColumn: Int { String(characters[..<caret]).columns }

    /// How many characters a field takes: more than anybody writes into one line.
    package static let most = 4_000

    /// What shows of the text in `width` columns so that the caret is in view, the columns before the caret, and
    /// whether the text begins further left. Walks no further than the columns reach, however long the text is.
    func view(of width: Int) -> (text: String, before: Int, isCut: Bool) {
        var (start, before) = (caret, 0)
        while start > 0 {
            let columns = String(characters[start - 1]).columns
            if before + columns >= width { break }
            (start, before) = (start - 1, before + columns)
        }
        return (String(characters[start..<min(characters.count, start + width)]), before, start > 0)
    }

    /// Puts text in at the caret, and the caret behind it; what goes beyond ``most`` is left out.
    package mutating func insert(_ text: String) {
        let room = max(0, Self.most - characters.count)
        let line = text.utf8.count > room ? String(Self.line(text).prefix(room)) : Self.line(text)
        join(String(characters[..<caret]) + line, String(characters[caret...]))
    }

    /// Removes the character before the caret.
    package mutating func backspace() {
        guard caret > 0 else { return }
        join(String(characters[..<(caret - 1)]), String(characters[caret...]))
    }

    /// Removes the character behind the caret.
    package mutating func delete() {
        guard caret < characters.count else { return }
        join(String(characters[..<caret]), String(characters[(caret + 1)...]))
    }

    package mutating func left() { caret = max(0, caret - 1) }
    package mutating func right() { caret = min(characters.count, caret + 1) }
    package mutating func home() { caret = 0 }
    package mutating func end() { caret = characters.count }

    /// Empties the field.
    package mutating func clear() {
        characters = []
        caret = 0
    }

    /// Takes two texts as the whole, the caret between them. Characters are counted anew, for marks join across the seam.
    private mutating func join(_ before: String, _ after: String) {
        characters = Array(before + after)
        caret = min(before.count, characters.count)
    }

    /// Text as one line: "\r\n", "\n", "\r" and tabs as one blank each, no other control characters.
    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.filter { !isControl($0) })
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
    }
}
