extension Topic {
    /// The id where the place is known ("T-5007"): without the code of the book, where its entry made one.
    package static func shortID(_ id: String) -> String {
        guard let dash = id.lastIndex(of: "-"), id.first == "T" else { return id }
        return "T\(id[dash...])"
    }
}

extension Office {
    /// The whole id of a topic in the open books that somebody names as the screens do ("T-5007"), or as it is; what
    /// means none is left as it is, and one that means several is refused.
    package func topicID(_ text: String) throws(Refusal) -> String {
        if topic(text) != nil { return text }
        let all = street.consultation.topics.values + books.values.flatMap(\.consultation.topics.values)
        let meant = all.filter { !$0.isTakenBack && Topic.shortID($0.id) == text }.map(\.id).sorted()
        if meant.count > 1 { throw .consultation(.severalTopics(text, meant)) }
        return meant.first ?? text
    }
}
