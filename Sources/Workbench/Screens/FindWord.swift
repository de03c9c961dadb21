import StreetModel

/// A word that is looked for: as it stands, and as the reading of a name where it has Latin letters.
struct FindWord {
    let text: String
    /// nil where the word has no letters, or the readings of characters are not there.
    let names: NameMatcher?

    /// The words of a text, which a blank parts.
    static func words(in text: String, _ pinyin: PinyinTable?) -> [FindWord] {
        text.split(separator: " ").map { word in
            FindWord(text: String(word), names: pinyin.flatMap { NameMatcher(word, $0) })
        }
    }
}
