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
    }

    package var kind: Kind
    package var elder: String
    /// From which day on it waits.
    package var since: Day

    package init(kind: Kind, elder: String, since: Day) {
        self.kind = kind
        self.elder = elder
        self.since = since
    }
}
