/// One word of what a person is looked for by.
struct PersonWord: Sendable {
    /// UTF-8 with small ASCII letters.
    private let bytes: [UInt8]
    /// nil where the word has no letters, or the readings of characters are not there.
    private let names: NameMatcher?
    private let hasOnlyDigits: Bool
    private let hasOnlyLetters: Bool

    /// As much of a number as is shown anywhere: a longer part would tell, letter by letter, what is masked.
    private static let longestTail = 4

    init(_ word: some StringProtocol, _ table: PinyinTable?) {
        bytes = PlaceText.folded(String(word))
        names = table.flatMap { NameMatcher(word, $0) }
        hasOnlyDigits = bytes.allSatisfy(PersonWord.isDigit)
        hasOnlyLetters = bytes.allSatisfy { PinyinSyllable.isLetter(UInt32($0)) }
    }

    /// How well it fits what is seen of somebody; nil where it does not. What is no name counts like the surname.
    func match(_ person: PersonKeys, at place: PlaceText, _ sight: PersonSight) -> NameMatch? {
        if hasOnlyDigits {
            return fitsNumber(of: person, sight) || fitsDoor(of: person, place, sight) ? .fromSurname : nil
        }
        if let match = sight.isNamed ? match(person.name) : maskedMatch(person.name) { return match }
        if hasOnlyLetters { return nil }
        let isFound =
            fitsNumber(of: person, sight) || fitsDoor(of: person, place, sight) || fitsAddress(of: person, place, sight)
        return isFound ? .fromSurname : nil
    }

    private func match(_ name: String) -> NameMatch? {
        if let match = names?.match(name) { return match }
        return hasOnlyLetters && names != nil ? nil : nameMatch(name)
    }

    /// A masked name is found by what is shown of it, the surname, and by who knows the whole of it.
    private func maskedMatch(_ name: String) -> NameMatch? {
        // What does not fit the name fits no part of it, and most do not.
        guard match(name) != nil else { return nil }
        if let match = match(String(Surname.shown(of: name))) { return match }
        return names?.isWhole(name) == true || PlaceText.folded(name) == bytes ? .fromSurname : nil
    }

    private func nameMatch(_ name: String) -> NameMatch? {
        let name = PlaceText.folded(name)
        if name.starts(with: bytes) { return .fromSurname }
        return stands(in: name) ? .within : nil
    }

    private func fitsNumber(of person: PersonKeys, _ sight: PersonSight) -> Bool {
        sight.hasTelephone && isTail(of: person.telephone) || sight.hasIdentity && isTail(of: person.identity)
    }

    /// True for the last signs of a number, or for the whole of it.
    private func isTail(of number: String) -> Bool {
        let count = number.utf8.count
        guard bytes.count <= PersonWord.longestTail ? bytes.count <= count : bytes.count == count else { return false }
        return zip(number.utf8.reversed(), bytes.reversed()).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
    }

    /// "501", "3-501", "3#3-501", "3#".
    private func fitsDoor(of person: PersonKeys, _ place: PlaceText, _ sight: PersonSight) -> Bool {
        guard sight.isPlaced else { return place.short.starts(with: bytes) }
        let door = PlaceText.folded(person.door)
        if door.count >= bytes.count, door.suffix(bytes.count).elementsEqual(bytes) { return true }
        let entrance = person.entrance > 0 ? Array("\(person.entrance)-".utf8) : []
        return stands(in: entrance + door) || (place.short + entrance + door).starts(with: bytes)
    }

    /// "3号楼", "67号院3号楼3单元501", "3号楼3-501".
    private func fitsAddress(of person: PersonKeys, _ place: PlaceText, _ sight: PersonSight) -> Bool {
        guard sight.isPlaced else { return stands(in: place.long) }
        let door = PlaceText.folded(person.door)
        guard person.entrance > 0 else { return stands(in: place.long + door) }
        return stands(in: place.long + Array("\(person.entrance)单元".utf8) + door)
            || stands(in: place.long + Array("\(person.entrance)-".utf8) + door)
    }

    /// True where the word stands in a text and, beginning with a digit, cuts no number in two: 3号楼 is not 13号楼.
    private func stands(in text: [UInt8]) -> Bool {
        guard let first = bytes.first, text.count >= bytes.count else { return false }
        let beginsNumber = PersonWord.isDigit(first)
        for start in 0...(text.count - bytes.count) where text[start] == first {
            if beginsNumber, start > 0, PersonWord.isDigit(text[start - 1]) { continue }
            if text[start..<start + bytes.count].elementsEqual(bytes) { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
