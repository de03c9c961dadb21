/// Where a name stands in a list by pinyin: by its syllables from the surname on, characters of one syllable by
/// themselves (TERMINAL §3).
package struct NameOrder: Comparable, Hashable, Sendable {
    /// A syllable and its character, one after the other.
    private let signs: [UInt64]

    /// - Parameter table: nil where the readings are not there, and characters are ordered by their codes.
    package init(_ name: String, _ table: PinyinTable?) {
        let codes = name.unicodeScalars.map { NameSign.folded($0.value) }
        let surname = table?.surname(of: codes) ?? []
        signs = codes.enumerated().flatMap { index, code in
            [index < surname.count ? surname[index].order : NameOrder.order(of: code, table), UInt64(code)]
        }
    }

    package static func < (left: NameOrder, right: NameOrder) -> Bool {
        left.signs.lexicographicallyPrecedes(right.signs)
    }

    /// Letters stand among the syllables; what nobody can read comes last.
    private static func order(of code: UInt32, _ table: PinyinTable?) -> UInt64 {
        if code < 0x2E80 { return UInt64(code) << 56 }
        guard let table, let usual = table.readings(of: code).first else { return .max }
        return table.syllable(at: usual).order
    }
}
