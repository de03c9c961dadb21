/// What a form is for about a meeting that was held.
package enum MinutesFormAct: Hashable, Sendable {
    /// A part of the minutes by its key says something else.
    case correct(section: String)
    /// The newest version is signed.
    case sign
    /// Somebody holds something against the result.
    case object
    case answer(item: String, objection: Int)

    /// The words by which a draft on disk names it.
    var words: [String] {
        switch self {
        case .correct(let section): ["correct", section]
        case .sign: ["sign"]
        case .object: ["object"]
        case .answer(let item, let objection): ["answer", item, String(objection)]
        }
    }

    /// The act that a draft names; nil for words of another program.
    init?(words: [String]) {
        switch (words.first, words.count) {
        case ("correct", 2): self = .correct(section: words[1])
        case ("sign", 1): self = .sign
        case ("object", 1): self = .object
        case ("answer", 3):
            guard let number = Int(words[2]) else { return nil }
            self = .answer(item: words[1], objection: number)
        default: return nil
        }
    }
}
