/// What a person is looked for by, all in one box: words that each have to fit the name or how it is read, the end of
/// the telephone or identity number, the door or the address (TERMINAL §1 `/`).
package struct PersonQuery: Sendable {
    private let words: [PersonWord]

    /// - Parameters:
    ///   - text: words with blanks between; full-width signs are folded already.
    ///   - table: nil where the readings are not there, and names are found as they are written.
    package init(_ text: String, _ table: PinyinTable?) {
        words = text.split(separator: " ").map { PersonWord($0, table) }
    }

    /// True while nothing is looked for.
    package var isEmpty: Bool { words.isEmpty }

    /// How well every word fits what a reader may see of somebody (DOMAIN §7); nil where one does not.
    package func match(_ elder: Elder, at place: PlaceText, for reader: Reader) -> NameMatch? {
        match(PersonKeys(elder), at: place, for: reader)
    }

    /// The same for one of many.
    func match(_ person: PersonKeys, at place: PlaceText, for reader: Reader) -> NameMatch? {
        var worst = NameMatch.fromSurname
        let sight = PersonSight(of: person, for: reader)
        for index in words.indices {
            guard let match = words[index].match(person, at: place, sight) else { return nil }
            worst = max(worst, match)
        }
        return worst
    }
}
