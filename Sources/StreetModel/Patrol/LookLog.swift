/// A person's looks and contacts in live state: two days whole, 29 days as marks, the rest folded (DESIGN §3).
package struct LookLog: Hashable, Sendable {
    /// Looks a slot keeps at most; a slot with more forgets its oldest.
    package static let looksPerSlot = 8

    /// The looks of today and yesterday in the order in which they were made, those taken back among them.
    package var recent: [Look]
    /// The contacts of today and yesterday, those in vain among them where no matter keeps them.
    package var contacts: [ContactMade]
    package var marks: SlotMarks
    /// What older looks and contacts came to.
    package var earlier: SignTrail
    /// Slots before the import count for people with an imported look (DOMAIN §3).
    package var hasImported: Bool

    package init(
        recent: [Look] = [], contacts: [ContactMade] = [], marks: SlotMarks = SlotMarks(),
        earlier: SignTrail = SignTrail(), hasImported: Bool = false
    ) {
        self.recent = recent
        self.contacts = contacts
        self.marks = marks
        self.earlier = earlier
        self.hasImported = hasImported
    }
}

/// An attempt to reach the person, or a visit, kept with the looks: a sign of life where the person was seen or spoken to.
package struct ContactMade: Hashable, Sendable {
    /// The number of its entry.
    package var number: Int
    package var at: Moment
    package var by: String
    /// The person was seen or spoken to; false for a call in vain or a note.
    package var isSign: Bool
    package var isTakenBack: Bool

    package init(number: Int, at: Moment, by: String, isSign: Bool = true, isTakenBack: Bool = false) {
        self.number = number
        self.at = at
        self.by = by
        self.isSign = isSign
        self.isTakenBack = isTakenBack
    }

    /// True where it stands as a sign of life.
    var counts: Bool { isSign && !isTakenBack }
}
