/// How characters are read: every reading of each, without tones (TERMINAL §3).
///
/// Made of two texts, which data/pinyin holds. A line of the readings is a syllable, the characters whose usual reading
/// it is, and those that it is another reading of, with tabs between. A line of the surnames is a surname and its
/// readings, or a compound one and a syllable for each character. What begins with # and what makes no sense is passed
/// over.
package struct PinyinTable: Equatable, Sendable {
    /// A character's scalar times 2048, plus 1024 where it is not the usual reading, plus the place of a syllable: a row
    /// for each reading, sorted.
    private let rows: [UInt32]
    /// Every syllable there is.
    let syllables: [PinyinSyllable]
    /// How a surname is usually read where the character is read otherwise elsewhere, as places of syllables.
    private let surnames: [[UInt32]: [UInt32]]

    /// nil where the texts have no reading at all.
    package init?(readings: [UInt8], surnames: [UInt8]) {
        var maker = Maker()
        for line in readings.split(separator: 0x0A) where line.first != 0x23 { maker.take(reading: line) }
        for line in surnames.split(separator: 0x0A) where line.first != 0x23 { maker.take(surname: line) }
        guard !maker.rows.isEmpty else { return nil }
        rows = maker.rows.sorted()
        syllables = maker.syllables
        self.surnames = maker.surnames
    }

    /// The rows of a character; empty where its reading is not known.
    func readings(of character: UInt32) -> Range<Int> {
        let first = character << 11
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < first { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < rows.count, rows[end] >> 11 == character { end += 1 }
        return low..<end
    }

    /// The syllable of a row.
    func syllable(at row: Int) -> PinyinSyllable { syllables[Int(rows[row] & 0x3FF)] }

    /// How the surname that a name begins with is read; empty where its characters are read as elsewhere.
    func surname(of characters: some Collection<UInt32>) -> [PinyinSyllable] {
        for count in [2, 1] {
            if let places = surnames[Array(characters.prefix(count))] { return places.map { syllables[Int($0)] } }
        }
        return []
    }
}

extension PinyinTable {
    /// Takes the lines of the two texts in.
    private struct Maker {
        private(set) var rows: [UInt32] = []
        private(set) var syllables: [PinyinSyllable] = []
        private(set) var surnames: [[UInt32]: [UInt32]] = [:]
        private var places: [PinyinSyllable: UInt32] = [:]

        mutating func take(reading line: ArraySlice<UInt8>) {
            let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard let name = columns.first, let place = place(of: name) else { return }
            for (index, column) in columns.dropFirst().enumerated() {
                for scalar in String(decoding: column, as: UTF8.self).unicodeScalars {
                    add(scalar, place, isUsual: index == 0)
                }
            }
        }

        mutating func take(surname line: ArraySlice<UInt8>) {
            let columns = line.split(separator: 0x20)
            let surname = Array(String(decoding: columns.first ?? [], as: UTF8.self).unicodeScalars)
            let places = columns.dropFirst().compactMap { place(of: $0) }
            let isCompound = surname.count > 1
            guard !surname.isEmpty, !places.isEmpty, !isCompound || surname.count == places.count else { return }
            for (index, place) in places.enumerated() { add(surname[isCompound ? index : 0], place, isUsual: false) }
            surnames[surname.map(\.value)] = isCompound ? places : [places[0]]
        }

        private mutating func add(_ scalar: Unicode.Scalar, _ place: UInt32, isUsual: Bool) {
            // A character that the other text gave the same reading has it twice; finding minds that as little as time.
            rows.append(scalar.value << 11 | (isUsual ? 0 : 0x400) | place)
        }

        /// The place of a syllable; nil where it is none, or one too many.
        private mutating func place(of text: ArraySlice<UInt8>) -> UInt32? {
            guard let syllable = PinyinSyllable(text) else { return nil }
            if let place = places[syllable] { return place }
            guard syllables.count < 1024 else { return nil }
            let place = UInt32(syllables.count)
            syllables.append(syllable)
            places[syllable] = place
            return place
        }
    }
}
