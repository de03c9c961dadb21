/// A file that waits for an act of community staff (待办档案): a second hand, an approval, a review, a question.
package struct Due: Hashable, Sendable {
    /// What is waited for; raw values are those of `elder due --json`, the most urgent first.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Somebody is said to have left.
        case leaving
        /// An absence told by another than the person.
        case absence
        /// The risk is to be reviewed (DOMAIN §2).
        case review
        /// Consent is to be asked for, again each quarter (DOMAIN §2).
        case consent
        /// The result of a topic is to be looked at again (DOMAIN §5).
        case result
    }

    package var kind: Kind
    package var elder: String
    /// The topic, for ``Kind/result``; else empty.
    package var topic = ""
    /// From which day on it waits.
    package var since: Day

    package init(kind: Kind, elder: String, since: Day) {
        self.kind = kind
        self.elder = elder
        self.since = since
    }

    package init(resultOf topic: String, since: Day) {
        self.init(kind: .result, elder: "", since: since)
        self.topic = topic
    }
}
