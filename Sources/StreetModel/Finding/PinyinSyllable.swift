/// A syllable of pinyin without its tone, ü written as v: one to eight small letters, kept in one number so that
/// comparing two takes no loop.
struct PinyinSyllable: Hashable, Sendable {
    /// The first letter in the lowest byte.
    private let letters: UInt64
    let count: Int

    /// nil where the text is empty, longer, or has anything but small ASCII letters.
    init?(_ text: some Collection<UInt8>) {
        guard (1...8).contains(text.count), text.allSatisfy({ PinyinSyllable.isLetter(UInt32($0)) }) else { return nil }
        letters = PinyinSyllable.packed(text)
        count = text.count
    }

    /// How many letters it begins with that some packed ones begin with too.
    func common(with others: UInt64) -> Int { min(count, (letters ^ others).trailingZeroBitCount / 8) }

    /// A number that orders syllables as a dictionary does.
    var order: UInt64 { letters.byteSwapped }

    /// zh, ch, sh: typed as an initial they take two letters.
    var hasDoubleInitial: Bool { count > 2 && (letters >> 8) & 0xFF == 0x68 }

    /// At most eight letters in one number, the first in the lowest byte.
    static func packed(_ text: some Sequence<UInt8>) -> UInt64 {
        text.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// a to z.
    static func isLetter(_ code: UInt32) -> Bool { (0x61...0x7A).contains(code) }
}
