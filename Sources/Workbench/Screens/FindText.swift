import StreetModel

/// What somebody on a screen is looked for by.
struct FindText {
    private let query: PersonQuery
    private let words: [FindWord]

    init(_ text: String, _ context: ScreenContext) {
        query = PersonQuery(text, context.pinyin)
        words = FindWord.words(in: text.lowercased(), context.pinyin)
    }

    /// True while nothing is looked for.
    var isEmpty: Bool { query.isEmpty }

    /// True where every word matches the person.
    func finds(_ id: String, _ context: ScreenContext) -> Bool { match(id, context) != nil }

    /// The first of those whom every word matches; who is found by the surname comes before the others.
    func best(of ids: [String], _ context: ScreenContext) -> String? {
        ids.compactMap { id in match(id, context).map { (id: id, match: $0) } }.min { $0.match < $1.match }?.id
    }

    /// How well every word matches the person; nil where one does not.
    func match(_ id: String, _ context: ScreenContext) -> NameMatch? {
        guard let elder = context.office.elder(id)?.elder else { return nil }
        return query.match(elder, at: PlaceText(context.office.building(elder.building)), for: context.words.reader)
    }

    /// True where every word stands in what is shown of a row, or is how a name in it is read.
    func stands(in shown: String, name: String = "") -> Bool {
        let shown = shown.lowercased()
        return words.allSatisfy { shown.contains($0.text) || $0.names?.matches(name) == true }
    }
}
