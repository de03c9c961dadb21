extension Office {
    /// Open topics of a place that may be the same as one that is being written down, the likeliest first: they share
    /// pieces of the title, or what gave rise to them (DOMAIN §5).
    ///
    /// - Parameter but: a topic that is not to be found, since it is the one in question.
    package func similarTopics(to title: String, links: [String] = [], in place: String, but id: String = "") -> [Topic]
    {
        let wanted = TopicWords(title)
        let open = consultation(of: place)?.topics.values.filter { $0.id != id && !$0.isTakenBack && $0.state.isOpen }
        let ranked = (open ?? []).map { topic in
            let shared = wanted.likeness(to: TopicWords(topic.state.raising.title))
            let isLinked = topic.state.raising.links.contains { links.contains($0) }
            return (topic: topic, rank: isLinked ? shared + 1_000 : shared)
        }
        return ranked.filter { $0.rank > 0 }.sorted {
            $0.rank == $1.rank ? $0.topic.id < $1.topic.id : $0.rank > $1.rank
        }.map(\.topic)
    }
}

/// The pieces of a title that tell it from others: each two neighbouring Han characters, each word of letters, each
/// number.
struct TopicWords {
    private var pieces: Set<String> = []

    init(_ title: String) {
        var word = ""
        var last: Character?
        for character in title.lowercased() {
            if character.isWholeHan {
                if let last { pieces.insert(String([last, character])) }
                last = character
            } else {
                last = nil
            }
            if character.isASCII && (character.isLetter || character.isNumber) {
                word.append(character)
            } else {
                add(word)
                word = ""
            }
        }
        add(word)
    }

    private mutating func add(_ word: String) {
        if !word.isEmpty { pieces.insert(word) }
    }

    /// How much two titles share, in hundredths of the shorter one's pieces; 0 for less than two pieces, but for titles
    /// that have no more.
    func likeness(to other: TopicWords) -> Int {
        let least = min(pieces.count, other.pieces.count)
        let shared = pieces.intersection(other.pieces).count
        if least == 0 || shared < min(2, least) { return 0 }
        return shared * 100 / least
    }
}

extension Character {
    fileprivate var isWholeHan: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.isIdeographic
    }
}
