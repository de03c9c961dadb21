import StreetModel

/// What somebody is looked for by: words that all have to match the name, its reading, the door or the end of the
/// telephone number.
struct FindText {
    private let words: [FindWord]

    init(_ text: String, _ context: ScreenContext) {
        words = FindWord.words(in: text, context.pinyin)
    }

    /// True while nothing is looked for.
    var isEmpty: Bool { words.isEmpty }

    /// True where every word matches the person.
    func finds(_ id: String, _ context: ScreenContext) -> Bool { match(id, context) != nil }

    /// The first of those whom every word matches; who is found by the surname comes before the others.
    func best(of ids: [String], _ context: ScreenContext) -> String? {
        ids.compactMap { id in match(id, context).map { (id: id, match: $0) } }.min { $0.match < $1.match }?.id
    }

    /// How well every word matches the person; nil where one does not.
    private func match(_ id: String, _ context: ScreenContext) -> NameMatch? {
        guard let elder = context.office.elder(id)?.elder else { return nil }
        let door = context.words.door(elder)
        let place = (context.office.building(elder.building)?.shortLabel ?? "") + door
        var worst = NameMatch.fromSurname
        for word in words {
            let text = word.text
            if elder.name.contains(text) || elder.door.hasSuffix(text) || elder.telephone.hasSuffix(text)
                || door.contains(text) || place.hasPrefix(text)
            {
                continue
            }
            guard let match = word.names?.match(elder.name) else { return nil }
            worst = max(worst, match)
        }
        return worst
    }
}
