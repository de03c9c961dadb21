package import StreetModel

/// What of a running meeting is written in a form: what needs more than a number.
package enum MeetingPart: Hashable, Sendable {
    /// A new motion, or an amendment to one.
    case motion(item: String, amends: String)
    /// What an item came to.
    case outcome(item: String, ItemConcluded.Outcome)
    /// Who does what until when, or why nobody.
    case followUp(item: String)
    /// Why a ballot is broken off.
    case discard(item: String, motion: String, ballot: Int)
    /// How many owners there are, or what area they have, for a ballot with that base.
    case base(item: String, motion: String, BallotMarked.Kind, choose: Int, threshold: String)

    /// The part as a draft on disk names it.
    var words: [String] {
        switch self {
        case .motion(let item, let amends): ["motion", item, amends]
        case .outcome(let item, let outcome): ["outcome", item, outcome.word]
        case .followUp(let item): ["followUp", item]
        case .discard(let item, let motion, let ballot): ["discard", item, motion, String(ballot)]
        case .base(let item, let motion, let kind, let choose, let threshold):
            ["base", item, motion, kind.word, String(choose), threshold]
        }
    }

    /// The part that a draft names; nil for words of another program.
    init?(words: [String]) {
        switch (words.first, words.count) {
        case ("motion", 3): self = .motion(item: words[1], amends: words[2])
        case ("outcome", 3):
            guard let outcome = ItemConcluded.Outcome(rawValue: words[2]) else { return nil }
            self = .outcome(item: words[1], outcome)
        case ("followUp", 2): self = .followUp(item: words[1])
        case ("discard", 4):
            guard let ballot = Int(words[3]) else { return nil }
            self = .discard(item: words[1], motion: words[2], ballot: ballot)
        case ("base", 6):
            guard let kind = BallotMarked.Kind(rawValue: words[3]), let choose = Int(words[4]) else { return nil }
            self = .base(item: words[1], motion: words[2], kind, choose: choose, threshold: words[5])
        default: return nil
        }
    }

    /// The key of the item that it is about.
    var item: String {
        switch self {
        case .motion(let item, _), .outcome(let item, _), .followUp(let item), .discard(let item, _, _),
            .base(let item, _, _, _, _):
            item
        }
    }
}
