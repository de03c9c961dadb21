/// Finds names by how they are read: `lgq`, `liguoqiang` and `lguoq` find 李国强 (TERMINAL §1 `/`).
///
/// A syllable may be typed whole, by its first letter or by zh, ch, sh; the last one as far as one has come. Characters
/// may stand among the letters. A match begins with a syllable and leaves none out. A character whose reading is not
/// known may be read in any way or left out, so that nobody is out of reach for a rare name; a Latin word of a name is
/// typed from its beginning, as far as one likes.
package struct NameMatcher: Sendable {
    private let table: PinyinTable
    /// What is typed: small letters and characters.
    private let signs: [UInt32]
    /// The letters from each place on, packed as in a syllable.
    private let tails: [UInt64]

    /// As many signs as there are places in a ``Places`` before its end; a longer word finds nobody.
    private static let longest = 62

    /// nil where the word has no Latin letter: what has none is looked for as it stands.
    package init?(_ word: some StringProtocol, _ table: PinyinTable) {
        guard NameMatcher.hasLetter(word) else { return nil }
        let signs = word.unicodeScalars.map { NameSign.folded($0.value) }.filter { $0 != 0x27 && $0 != 0x2019 }
        guard signs.count <= NameMatcher.longest else { return nil }
        self.table = table
        self.signs = signs
        tails = signs.indices.map { place in
            PinyinSyllable.packed(signs[place...].prefix { PinyinSyllable.isLetter($0) }.prefix(8).map { UInt8($0) })
        }
    }

    /// True where something has a Latin letter in it, so that readings are needed to look for it.
    package static func hasLetter(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { PinyinSyllable.isLetter(NameSign.folded($0.value)) }
    }

    /// Where a name has the word; nil where it has not.
    package func match(_ name: String) -> NameMatch? {
        // Most names have it nowhere: they are read once.
        guard finds(name, beginsAnywhere: true) else { return nil }
        return finds(name, beginsAnywhere: false) ? .fromSurname : .within
    }

    /// True where a name has the word, wherever it begins.
    package func matches(_ name: String) -> Bool { finds(name, beginsAnywhere: true) }

    /// True where the word is the whole of a name, of its last syllable at least the beginning: who types it knows it.
    package func isWhole(_ name: String) -> Bool {
        // A Latin word is typed as far as one likes, and would be guessed letter by letter.
        !NameMatcher.hasLetter(name) && finds(name, beginsAnywhere: false, isWhole: true)
    }

    private func finds(_ name: String, beginsAnywhere: Bool, isWhole: Bool = false) -> Bool {
        var walk = Walk(signs.count)
        for scalar in name.unicodeScalars {
            switch NameSign(scalar, table) {
            case .letter(let letter):
                walk.enterWord(mayBegin: beginsAnywhere)
                walk.step { place, next in
                    if signs[place] == letter { next.insert(place + 1) }
                }
            case .character(let code, let readings):
                walk.leaveWord()
                walk.begin(mayBegin: beginsAnywhere)
                walk.step { place, next in take(code, readings, at: place, &next) }
            case .unread(let code):
                walk.leaveWord()
                if signs[0] == code { walk.begin(mayBegin: beginsAnywhere) } else { walk.isBegun = true }
                walk.step { place, next in takeUnread(code, at: place, &next) }
            case .silent: walk.leaveWord()
            }
            if !isWhole, walk.isThrough { return true }
            // Past the surname nothing can come of a name that did not begin with the word.
            if !beginsAnywhere, walk.isLost { return false }
        }
        return walk.isThrough
    }

    /// What of the word a character may stand for, from a place on.
    private func take(_ code: UInt32, _ readings: Range<Int>, at place: Int, _ next: inout Places) {
        if signs[place] == code { next.insert(place + 1) }
        for row in readings { take(table.syllable(at: row), at: place, &next) }
    }

    private func take(_ syllable: PinyinSyllable, at place: Int, _ next: inout Places) {
        let common = syllable.common(with: tails[place])
        guard common > 0 else { return }
        next.insert(place + 1)
        if common > 1, syllable.hasDoubleInitial { next.insert(place + 2) }
        if common == syllable.count || place + common == signs.count { next.insert(place + common) }
    }

    private func takeUnread(_ code: UInt32, at place: Int, _ next: inout Places) {
        next.insert(place)
        if signs[place] == code { next.insert(place + 1) }
        for syllable in table.syllables { take(syllable, at: place, &next) }
    }
}
