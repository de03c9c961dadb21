import StreetModel

/// What somebody is looked for by: words that all have to match the name, the door or the end of the telephone number.
struct FindText {
    private let words: [Substring]

    init(_ text: String) {
        words = text.split(separator: " ")
    }

    /// True while nothing is looked for.
    var isEmpty: Bool { words.isEmpty }

    /// True where every word matches the person.
    func finds(_ id: String, _ context: ScreenContext) -> Bool {
        guard let elder = context.office.elder(id)?.elder else { return false }
        let place = (context.office.building(elder.building)?.shortLabel ?? "") + context.words.door(elder)
        return words.allSatisfy { word in
            elder.name.contains(word) || elder.door.hasSuffix(word) || elder.telephone.hasSuffix(word)
                || context.words.door(elder).contains(word) || place.hasPrefix(word)
        }
    }
}
